import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import { openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { Library } from '#core/library/library.ts';
import { shardName } from '#core/library/shard-name.ts';
import type { Item } from '#core/model/item.ts';
import { said } from '#core/said/said.ts';
import { makeCorpus } from './corpus/article.ts';
import { madeLibrary } from './made-library.ts';
import { figure, printTable, quantile, type Row, readOptions } from './report.ts';
import { longestStall } from './stalls.ts';

const EDITS = 400;
const IMPORTED = 10_000;
const EDIT = said('change.edit', { variables: ['title'] });

const { sizes, seed } = readOptions(process.argv);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, seed ${seed}`);
const rows: Row[] = [];
for (const size of sizes) {
  rows.push(await measurePressmark(size));
  rows.push(await measureOneFile(size));
}
printTable(`A library: storage (${EDITS} edits; import of ${IMPORTED} records)`, rows);

async function measurePressmark(size: number): Promise<Row> {
  const folder = copyOf(await madeLibrary(size, seed));
  const article = makeCorpus(seed);
  const start = performance.now();
  const opened = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
  const openMs = performance.now() - start;
  const { items, arrangement, history } = opened;
  const library = new Library({
    items,
    arrangement,
    history,
    system: nodeSystem,
    onChanged: async () => undefined,
  });
  const ids = Array.from({ length: EDITS }, (_, at) => article(Math.floor((at * size) / EDITS)).item.id);
  const edits: number[] = [];
  const editStall = await longestStall(async () => {
    for (const id of ids) {
      // Who edits an item has it open.
      await library.item(id);
      const before = performance.now();
      await library.change([id], EDIT, ({ csl, ...item }) => ({
        ...item,
        csl: { ...csl, title: `${csl.title}.` },
      }));
      edits.push(performance.now() - before);
    }
  });
  const bytes = ids.map((id) => statSync(libraryFiles(folder).shard(shardName(id))).size);
  const imported = Array.from({ length: IMPORTED }, (_, at) => article(1_000_000 + at).item);
  let importMs = 0;
  const importStall = await longestStall(async () => {
    const before = performance.now();
    await library.exclusively((exclusive) => exclusive.addMany(imported, said('change.import', {})));
    importMs = performance.now() - before;
  });
  globalThis.gc?.();
  const rss = process.memoryUsage().rss;
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
  return row('Pressmark, 1,024 lowdb shards', size, {
    openMs,
    edits,
    editStall,
    bytes: quantile(bytes, 0.5),
    importMs,
    importStall,
    rss,
  });
}

/** What lowdb does as it comes: one file, no fsync. */
async function measureOneFile(size: number): Promise<Row> {
  const folder = path.resolve('node_modules/.cache/pressmark/bench/one-file');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'library.json');
  const article = makeCorpus(seed);
  const made = new Low<{ items: Item[] }>(new JSONFile(file), { items: [] });
  made.data.items = Array.from({ length: size }, (_, at) => article(at).item);
  await made.write();
  const start = performance.now();
  const db = new Low<{ items: Item[] }>(new JSONFile(file), { items: [] });
  await db.read();
  const openMs = performance.now() - start;
  const edits: number[] = [];
  const editStall = await longestStall(async () => {
    for (let at = 0; at < (size > 10_000 ? 5 : 30); at += 1) {
      const before = performance.now();
      const item = db.data.items[at];
      if (item) db.data.items[at] = { ...item, modifiedAt: item.modifiedAt + 1 };
      await db.write();
      edits.push(performance.now() - before);
    }
  });
  const bytes = statSync(file).size;
  const imported = Array.from({ length: IMPORTED }, (_, at) => article(1_000_000 + at).item);
  let importMs = 0;
  const importStall = await longestStall(async () => {
    const before = performance.now();
    db.data.items.push(...imported);
    await db.write();
    importMs = performance.now() - before;
  });
  const rss = process.memoryUsage().rss;
  rmSync(folder, { recursive: true, force: true });
  return row('stock lowdb, one file, no fsync', size, {
    openMs,
    edits,
    editStall,
    bytes,
    importMs,
    importStall,
    rss,
  });
}

function row(
  name: string,
  size: number,
  facts: {
    openMs: number;
    edits: readonly number[];
    editStall: number;
    bytes: number;
    importMs: number;
    importStall: number;
    rss: number;
  },
): Row {
  return {
    storage: name,
    items: size,
    'open ms': figure(facts.openMs),
    'edit p50 ms': figure(quantile(facts.edits, 0.5)),
    'p99 ms': figure(quantile(facts.edits, 0.99)),
    'stall ms': figure(facts.editStall),
    'KB an edit': figure(facts.bytes / 1000),
    'import ms': figure(facts.importMs),
    'import stall ms': figure(facts.importStall),
    'RSS MB': figure(facts.rss / 1e6),
  };
}

function copyOf(folder: string): string {
  const copy = `${folder}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, {
    recursive: true,
    filter: (source) => path.basename(source) !== 'texts' && path.basename(source) !== 'index',
  });
  return copy;
}
