import { rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { IndexCatalogue } from '#adapters/catalogue/index-catalogue.ts';
import { itemFiles } from '#adapters/storage/item-files.ts';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import { CatalogueClient } from '#adapters/workers/catalogue-client.ts';
import type { ListRequest } from '#core/search/ports.ts';
import { makeCorpus } from './corpus/article.ts';
import { madeLibrary } from './made-library.ts';
import { measureOthers } from './other-searches.ts';
import { makeQueries, type Queries } from './queries.ts';
import { measureRemembered } from './remembered.ts';
import { figure, printTable, quantile, type Row, readOptions } from './report.ts';

/** `--remembered` ranks what is half remembered; `--ours` leaves others out; `--cpu` takes CPU time, for a busy machine. */
const [isRemembered, isAlone, isCpu] = ['--remembered', '--ours', '--cpu'].map((flag) =>
  process.argv.includes(flag),
);
const { sizes, seed } = readOptions(process.argv);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, seed ${seed}`);

const builds: Row[] = [];
const answers: Row[] = [];
const remembered: Row[] = [];
for (const size of sizes) {
  const folder = await madeLibrary(size, seed);
  const article = makeCorpus(seed);
  if (isRemembered) {
    const catalogue = openCatalogue(folder);
    await catalogue.settled();
    remembered.push(...(await measureRemembered(catalogue, { size, seed, article })));
    await catalogue.close();
    continue;
  }
  const queries = makeQueries(article, { size, seed });
  builds.push(await measureBuild(folder, size));
  answers.push(...(await measureAnswers(folder, size, queries)));
  if (!isAlone) answers.push(...(await measureOthers(folder, { size, article, queries })));
}
if (isRemembered) {
  printTable(
    'What is half remembered: the mean of 1 / the place of the right article, of the first ten',
    remembered,
  );
} else {
  printTable('Building the index', builds);
  printTable(`Answers, in ${isCpu ? 'CPU ' : ''}ms: median / 95th of a hundred / most`, answers);
}

function openCatalogue(folder: string): IndexCatalogue {
  const files = libraryFiles(folder);
  return new IndexCatalogue({
    file: files.index,
    items: itemFiles(files),
    texts: new FileTextStore(files.texts),
    onDamaged: (error) => {
      throw error;
    },
  });
}

async function measureBuild(folder: string, size: number): Promise<Row> {
  const files = libraryFiles(folder);
  rmSync(path.dirname(files.index), { recursive: true, force: true });
  const cpu = process.cpuUsage();
  const start = performance.now();
  const catalogue = openCatalogue(folder);
  await catalogue.whole();
  const listsMs = performance.now() - start;
  await catalogue.settled();
  const { user, system } = process.cpuUsage(cpu);
  const wallS = (performance.now() - start) / 1000;
  await catalogue.close();
  const cpuS = (user + system) / 1e6;
  const article = makeCorpus(seed);
  let textBytes = 0;
  for (let at = 0; at < size; at += 1) textBytes += Buffer.byteLength(article(at).text);
  const again = performance.now();
  const reopened = openCatalogue(folder);
  await reopened.whole();
  await reopened.page(request(''), { offset: 0, limit: 30 });
  const reopenMs = performance.now() - again;
  await reopened.close();
  const indexBytes = statSync(files.index).size;
  return {
    items: size,
    'text MB': figure(textBytes / 1e6),
    'lists after s': figure(listsMs / 1000),
    'all after s': figure(wallS),
    'CPU s': figure(cpuS),
    'items / CPU s': Math.round(size / cpuS),
    'index MB': figure(indexBytes / 1e6),
    'index / text': figure(indexBytes / textBytes),
    'open again, first list ms': figure(reopenMs),
    'RSS MB': figure(process.memoryUsage().rss / 1e6),
  };
}

async function measureAnswers(folder: string, size: number, queries: Queries): Promise<Row[]> {
  const files = libraryFiles(folder);
  const catalogue = openCatalogue(folder);
  await catalogue.settled();
  const here = await timesOf(queries, (query) => catalogue.page(request(query), { offset: 0, limit: 0 }));
  const snippets = await times(queries.and, (query) =>
    catalogue.page(request(query), { offset: 0, limit: 20 }),
  );
  const ranks = await ranksOf(catalogue, queries);
  await catalogue.close();
  const own = row('Pressmark, order of all found', here, size, {
    '20 snippets': spread(snippets),
    MRR: figure(ranks),
  });
  // What another thread spends, and what is waited for, cannot be told apart.
  if (isCpu) return [own];
  const worker = new CatalogueClient(pathToFileURL(path.resolve('out/main/catalogue-worker.js')), {
    folder,
    index: files.index,
  });
  await worker.settled();
  const there = await timesOf(queries, (query) => worker.page(request(query), { offset: 0, limit: 20 }));
  const through = row('Pressmark, 20 rows with snippets through the worker', there, size, {
    '20 snippets': '',
    MRR: '',
  });
  await worker.close();
  return [own, through];
}

function row(name: string, measured: Record<string, readonly number[]>, size: number, more: Row): Row {
  const spreads = Object.entries(measured).map(([kind, ms]) => [kind, spread(ms)]);
  return { search: name, items: size, ...Object.fromEntries(spreads), ...more };
}

/** The mean of 1 / the place of the one right answer, 0 where it is not among the first hundred. */
async function ranksOf(catalogue: IndexCatalogue, { known }: Queries): Promise<number> {
  let sum = 0;
  for (const { query, id } of known) {
    const { rows } = await catalogue.page(request(query), { offset: 0, limit: 100 });
    const place = rows.findIndex((row) => row.id === id);
    if (place >= 0) sum += 1 / (place + 1);
  }
  return sum / known.length;
}

async function timesOf(
  queries: Queries,
  ask: (query: string) => Promise<unknown>,
): Promise<Record<string, readonly number[]>> {
  return {
    'rare word': await times(queries.rare, ask),
    'two words': await times(queries.and, ask),
    phrase: await times(queries.phrase, ask),
    'any of three': await times(queries.closest, ask),
    keystroke: await times(queries.keystrokes, ask),
    typo: await times(queries.typo, ask),
  };
}

async function times(
  queries: readonly string[],
  ask: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const measured: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    await ask(query);
    const { user, system } = process.cpuUsage(cpu);
    measured.push(isCpu ? (user + system) / 1_000 : performance.now() - start);
  }
  return measured;
}

function spread(ms: readonly number[]): string {
  return [quantile(ms, 0.5), quantile(ms, 0.95), Math.max(...ms)].map(figure).join(' / ');
}

function request(query: string): ListRequest {
  return { view: 'all', query, sort: { key: query === '' ? 'added' : 'relevance', descending: true } };
}
