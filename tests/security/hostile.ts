import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import { startHostileServer } from './hostile-server.ts';

/** Two minutes for the page, half a one for the program to start, pack and end. */
const LIMIT_SECONDS = 150;
const GIVE_UP_MS = 200_000;
const AT_ONCE = 3;
const NEIGHBOURS = 2;
/** What Pressmark says when it does not know what happened. */
const UNNAMED = /went wrong|without an answer|ERR_|could not be opened \(/;

type Found = {
  readonly behaviour: string;
  readonly outcome: 'archived' | 'refused' | 'hung';
  readonly sentence: string;
  readonly seconds: number;
  readonly neighbours: number;
};

/** `hostile [--only TEXT]`: archives each hostile page beside two that are not, in one run of the command line. */
async function main(): Promise<number> {
  const only = process.argv.includes('--only')
    ? (process.argv[process.argv.indexOf('--only') + 1] ?? '')
    : '';
  const chosen = BEHAVIOURS.filter(({ id }) => only.split(',').some((part) => id.includes(part)));
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-hostile-'));
  const found: Found[] = [];
  try {
    const rest = [...chosen];
    const work = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        const one = await attack(next, folder);
        console.error(`${one.behaviour}: ${one.outcome}, ${one.seconds} s. ${one.sentence}`);
        found.push(one);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return report(chosen, found);
}

async function attack(behaviour: Behaviour, folder: string): Promise<Found> {
  const own = mkdtempSync(path.join(folder, 'one-'));
  const server = await startHostileServer(behaviour, own);
  const good = await startNeighbour();
  const start = performance.now();
  try {
    const { said, isHung } = await archive([server.url, ...good.urls], path.join(own, 'library'));
    const seconds = Math.round((performance.now() - start) / 1000);
    const added = said.split('\n').filter((line) => line.startsWith('Added: '));
    const neighbours = added.filter((line) => line.includes('Good neighbour')).length;
    const sentence = said.split('\n').find((line) => !/^(Added: |Made a new library|$)/.test(line)) ?? '';
    const outcome = isHung ? 'hung' : added.length > neighbours ? 'archived' : 'refused';
    const shown = sentence.replaceAll(server.url, 'It').replace(/^It was not archived[.:] /, '');
    return { behaviour: behaviour.id, outcome, sentence: shown, seconds, neighbours };
  } finally {
    await Promise.all([server.close(), good.close()]);
  }
}

function archive(
  urls: readonly string[],
  library: string,
): Promise<{ readonly said: string; readonly isHung: boolean }> {
  const words = ['out/main/cli.js', 'add', ...urls, '--allow-private', '--library', library];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let isHung = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  const timer = setTimeout(() => {
    isHung = true;
    child.kill('SIGTERM');
  }, GIVE_UP_MS);
  return new Promise((resolve) =>
    child.once('close', () => {
      clearTimeout(timer);
      resolve({ said, isHung });
    }),
  );
}

async function startNeighbour() {
  const server = createServer((request, response) => {
    const title = `Good neighbour ${request.url}`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>${title}</title><p>${`${title} minds its own business. `.repeat(20)}</p>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urls: Array.from({ length: NEIGHBOURS }, (_, at) => `http://127.0.0.1:${port}/${at}`),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function report(chosen: readonly Behaviour[], found: readonly Found[]): number {
  console.log(
    '| the server, or its page | outcome | what Pressmark says | seconds | others |\n| --- | --- | --- | --: | --: |',
  );
  const inOrder = chosen.flatMap(({ id }) => found.filter(({ behaviour }) => behaviour === id));
  for (const { behaviour, outcome, sentence, seconds, neighbours } of inOrder)
    console.log(`| ${behaviour} | ${outcome} | ${sentence} | ${seconds} | ${neighbours} of ${NEIGHBOURS} |`);
  const wrong = inOrder.filter(
    ({ outcome, sentence, seconds, neighbours }) =>
      outcome === 'hung' ||
      seconds > LIMIT_SECONDS ||
      neighbours < NEIGHBOURS ||
      (outcome === 'refused' && (sentence === '' || UNNAMED.test(sentence))),
  );
  console.log(
    `\n${inOrder.length} behaviours, ${wrong.length} wrong; the longest took ${Math.max(0, ...inOrder.map(({ seconds }) => seconds))} s.`,
  );
  for (const { behaviour } of wrong) console.log(`  WRONG: ${behaviour}`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
