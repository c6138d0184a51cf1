/** `npm run bench -- cite`: bibliographies and previews, beside what people have otherwise. */
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { measureCitationJs, measurePandoc } from './cite-others.ts';
import { makeReferences, makeSharedNames } from './corpus/reference.ts';
import { ownCpuMs } from './cpu-time.ts';
import { figure, printTable, quantile, type Row, readOptions } from './report.ts';
import { longestStall } from './stalls.ts';

const STYLES = ['apa', 'modern-language-association', 'ieee'] as const;
const PREVIEWS = 300;

const given = readOptions(process.argv);
const sizes = process.argv.includes('--sizes') ? given.sizes : [100, 1_000, 10_000];
const built = pathToFileURL(`${path.resolve('out/main')}/`);
const snapshot = new URL('../styles/', built);
const reference = makeReferences(given.seed);
/** How many works have names in common. */
const CORPORA = { few: reference, many: makeSharedNames(given.seed) } as const;
type Shared = keyof typeof CORPORA;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, seed ${given.seed}`);
for (const shared of ['few', 'many'] as const) {
  const rows: Row[] = [];
  for (const style of STYLES)
    for (const size of sizes) rows.push(await measureBibliography(style, size, shared));
  for (const style of STYLES) {
    for (const size of sizes) {
      if (shared === 'few') rows.push(...measureCitationJs(style, entriesOf(size, shared), snapshot));
      rows.push(...measurePandoc(style, entriesOf(size, shared), snapshot));
    }
  }
  printTable(`Bibliographies of works with ${shared} names in common, ms`, rows);
}
printTable('A preview of one entry, ms', await measurePreviews());

function entriesOf(size: number, shared: Shared): CiteEntry[] {
  return Array.from({ length: size }, (_, at) => CORPORA[shared](at));
}

function newClient(): CiteClient {
  return new CiteClient(new URL('cite-worker.js', built), { snapshot: snapshot.href });
}

async function measureBibliography(style: string, size: number, shared: Shared): Promise<Row> {
  const client = newClient();
  const entries = entriesOf(size, shared);
  const cpu = ownCpuMs();
  const cold = await timed(() => print(client, { style }, entries));
  const coldCpu = ownCpuMs() - cpu;
  const stall = await longestStall(() => print(client, { style }, entries));
  const warm = await timed(() => print(client, { style }, entries));
  const edits: number[] = [];
  for (let nth = 1; nth <= 5; nth += 1) {
    const at = Math.floor((size * nth) / 6);
    const entry = entries[at];
    if (!entry) continue;
    entries[at] = {
      ...entry,
      csl: { ...entry.csl, title: `Edited ${nth}` },
      version: `${entry.id}@${nth + 1}`,
    };
    edits.push(await timed(() => print(client, { style }, entries)));
  }
  await client.close();
  return {
    program: 'Pressmark, engine built first',
    style,
    entries: size,
    cold: figure(cold),
    'cold, CPU': figure(coldCpu),
    warm: figure(warm),
    'after one edit': figure(quantile(edits, 0.5)),
    'main thread stall': figure(stall),
  };
}

async function print(client: CiteClient, key: EngineKey, entries: readonly CiteEntry[]): Promise<void> {
  const { parts } = await client.print({
    key,
    format: 'html',
    title: 'Bench',
    entries,
    count: entries.length,
  });
  let length = 0;
  for await (const part of parts) length += part.length;
  if (length === 0) throw new Error('nothing was printed');
}

async function measurePreviews(): Promise<Row[]> {
  const measured: Row[] = [];
  for (const style of STYLES) {
    const client = newClient();
    await client.prepare([{ style }]);
    const times: number[] = [];
    for (let at = 0; at < PREVIEWS; at += 1) {
      const entry = reference(at * 3);
      times.push(await timed(() => print(client, { style }, [entry])));
    }
    await client.close();
    measured.push({ style, p50: figure(quantile(times, 0.5)), p95: figure(quantile(times, 0.95)) });
  }
  return measured;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
