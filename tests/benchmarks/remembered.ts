import MiniSearch from 'minisearch';
import type { IndexCatalogue } from '#adapters/catalogue/index-catalogue.ts';
import { openSqlite } from '#adapters/catalogue/sqlite.ts';
import type { Article } from './corpus/article.ts';
import { likeliest } from './likeliest.ts';
import { REMEMBERED_KINDS, type Remembered, rememberedQueries } from './remembered-queries.ts';
import { figure, type Row } from './report.ts';

type Corpus = { readonly size: number; readonly seed: number; readonly article: (index: number) => Article };
/** The ids found for a query, the best first, ten at most. */
type Search = (query: string) => Promise<readonly string[]> | readonly string[];

const PLACES = 10;

/** How early the one right article is found by what is remembered of it: ours beside MiniSearch and SQLite’s FTS5. */
export async function measureRemembered(catalogue: IndexCatalogue, corpus: Corpus): Promise<Row[]> {
  const queries = rememberedQueries(corpus.article, corpus);
  const ours: Search = async (query) => {
    const sort = { key: 'relevance', descending: true } as const;
    const { rows } = await catalogue.page({ view: 'all', query, sort }, { offset: 0, limit: PLACES });
    return rows.map(({ id }) => id);
  };
  const others = [
    ...miniSearches(corpus),
    ...ftsSearches(corpus, 'unicode61', 'FTS5'),
    ...ftsSearches(corpus, 'porter unicode61', 'FTS5, porter'),
    ...ftsSearches(corpus, 'trigram', 'FTS5, trigram'),
  ];
  const rows: Row[] = [];
  for (const [name, search] of [['Pressmark', ours] as const, ...others]) {
    rows.push(await rowOf(name, search, { queries, size: corpus.size }));
  }
  rows.push(await bestOfWrong(queries, corpus));
  return rows;
}

/** What could be reached at all where one word is wrong. */
async function bestOfWrong(queries: readonly Remembered[], corpus: Corpus): Promise<Row> {
  const some = queries.filter(({ kind }) => kind === 'one of three wrong');
  const name = 'by likelihood, the most there is';
  const row = await rowOf(name, likeliest(corpus), { queries: some, size: corpus.size, kinds: 1 });
  const unknown = REMEMBERED_KINDS.filter((kind) => kind !== 'one of three wrong');
  return { ...row, ...Object.fromEntries([...unknown, 'all'].map((column) => [column, '–'])) };
}

async function rowOf(
  name: string,
  search: Search,
  {
    queries,
    size,
    kinds = REMEMBERED_KINDS.length,
  }: { readonly queries: readonly Remembered[]; readonly size: number; readonly kinds?: number },
): Promise<Row> {
  const sums = new Map<string, number>();
  for (const { kind, query, id } of queries) {
    const place = (await search(query)).slice(0, PLACES).indexOf(id);
    sums.set(kind, (sums.get(kind) ?? 0) + (place < 0 ? 0 : 1 / (place + 1)));
  }
  const each = queries.length / kinds;
  const cells = REMEMBERED_KINDS.map((kind) => [kind, figure((sums.get(kind) ?? 0) / each)]);
  const all = [...sums.values()].reduce((sum, value) => sum + value, 0) / queries.length;
  return { search: name, items: size, ...Object.fromEntries(cells), all: figure(all) };
}

function miniSearches({ size, article }: Corpus): (readonly [string, Search])[] {
  const index = new MiniSearch<{ id: string; title: string; body: string }>({
    fields: ['title', 'body'],
    searchOptions: { boost: { title: 4 }, fuzzy: 0.2, prefix: true },
  });
  for (let at = 0; at < size; at += 1) {
    const { item, text } = article(at);
    index.add({ id: item.id, title: item.csl.title ?? '', body: text });
  }
  return [
    ['MiniSearch, OR, fuzzy and prefix', (query) => index.search(query).map(({ id }) => String(id))],
    [
      'MiniSearch, AND, as typed',
      (query) =>
        index.search(query, { combineWith: 'AND', fuzzy: 0, prefix: false }).map(({ id }) => String(id)),
    ],
  ];
}

function ftsSearches(
  { size, article }: Corpus,
  tokenize: string,
  name: string,
): (readonly [string, Search])[] {
  const sql = openSqlite(':memory:');
  sql.exec(`CREATE VIRTUAL TABLE f USING fts5(id UNINDEXED, title, body, tokenize='${tokenize}'); BEGIN`);
  for (let at = 0; at < size; at += 1) {
    const { item, text } = article(at);
    sql.run('INSERT INTO f VALUES(?, ?, ?)', [item.id, item.csl.title ?? '', text]);
  }
  sql.exec('COMMIT');
  const search =
    (joint: string): Search =>
    (query) => {
      const words = query.trim().split(/\s+/);
      const match = words
        .map((word) => `"${word.replace(/\*$/, '')}"${word.endsWith('*') ? '*' : ''}`)
        .join(joint);
      const rows = sql.all('SELECT id FROM f WHERE f MATCH ? ORDER BY bm25(f, 0, 4, 1) LIMIT 10', [match]);
      return rows.map(({ id }) => String(id));
    };
  return [
    [`${name}, AND`, search(' AND ')],
    [`${name}, OR`, search(' OR ')],
  ];
}
