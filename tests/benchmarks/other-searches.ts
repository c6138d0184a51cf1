import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import type { Article } from './corpus/article.ts';
import type { Queries } from './queries.ts';
import { figure, quantile, type Row } from './report.ts';

type Corpus = {
  readonly size: number;
  readonly article: (index: number) => Article;
  readonly queries: Queries;
};

/** Beyond this it needs gigabytes. */
const MOST_FOR_MINISEARCH = 10_000;
const GREPS = 5;

/** The same questions put to what a person would otherwise have, as far as it is installed here. */
export async function measureOthers(folder: string, corpus: Corpus): Promise<Row[]> {
  return [
    ...(corpus.size <= MOST_FOR_MINISEARCH ? [measureMiniSearch(corpus)] : []),
    ...measureSqlite(corpus),
    ...measureRipgrep(libraryFiles(folder).texts, corpus),
  ];
}

function measureMiniSearch({ size, article, queries }: Corpus): Row {
  const index = new MiniSearch<{ id: number; title: string; body: string }>({
    fields: ['title', 'body'],
    searchOptions: { boost: { title: 8 }, combineWith: 'AND' },
  });
  for (let id = 0; id < size; id += 1) {
    const { item, text } = article(id);
    index.add({ id, title: item.csl.title ?? '', body: text });
  }
  const ms = (list: readonly string[], options: { prefix?: boolean; fuzzy?: number } = {}) =>
    list.map((query) => timed(() => index.search(query, options)));
  return rowOf('MiniSearch, all in memory, no phrases', size, {
    rare: ms(queries.rare),
    and: ms(queries.and),
    keystrokes: ms(queries.keystrokes, { prefix: true }),
    typo: ms(queries.typo, { fuzzy: 0.2 }),
  });
}

/** Debian's sqlite3 with FTS5 as it comes: one table, bm25, all matches ranked. */
function measureSqlite({ size, article, queries }: Corpus): Row[] {
  if (spawnSync('sqlite3', ['--version']).error) {
    console.log('sqlite3 is not installed: apt-get install sqlite3');
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-sqlite-'));
  const sql = (text: string) => text.replaceAll("'", "''");
  const database = path.join(folder, 'index.db');
  const run = (input: string) =>
    spawnSync('sqlite3', [database], { input, encoding: 'utf8', maxBuffer: 1e9 });
  run('CREATE VIRTUAL TABLE f USING fts5(title, body);');
  for (let from = 0; from < size; from += 5_000) {
    const lines = Array.from({ length: Math.min(5_000, size - from) }, (_, step) => {
      const { item, text } = article(from + step);
      return `INSERT INTO f VALUES('${sql(item.csl.title ?? '')}', '${sql(text)}');`;
    });
    run(`PRAGMA synchronous=OFF;\nBEGIN;\n${lines.join('\n')}\nCOMMIT;`);
  }
  const ms = (list: readonly string[], match: (query: string) => string) => {
    const asked = list.map(
      (query) => `SELECT rowid FROM f WHERE f MATCH '${sql(match(query))}' ORDER BY rank LIMIT 20;`,
    );
    const { stdout } = run(`.timer on\n.output /dev/null\n${asked.join('\n')}\n.output stdout\n`);
    return [...stdout.matchAll(/real ([\d.]+)/g)].map(([, seconds]) => Number(seconds) * 1000);
  };
  const words = (query: string) =>
    query
      .trim()
      .split(/\s+/)
      .map((word) => `"${word.replaceAll('"', '')}"`)
      .join(' ');
  const row = rowOf('sqlite3, FTS5 as it comes, native', size, {
    rare: ms(queries.rare, words),
    and: ms(queries.and, words),
    phrase: ms(queries.phrase, (query) => query),
    keystrokes: ms(queries.keystrokes, (query) => `${words(query)}${query.endsWith(' ') ? '' : '*'}`),
  });
  rmSync(folder, { recursive: true, force: true });
  return [row];
}

function measureRipgrep(texts: string, { size, queries }: Corpus): Row[] {
  if (spawnSync('rg', ['--version']).error) {
    console.log('ripgrep is not installed: apt-get install ripgrep');
    return [];
  }
  const grep = (query: string) =>
    timed(() =>
      spawnSync('rg', ['-l', '-i', '-F', query.trim().replaceAll('"', ''), texts], { maxBuffer: 1e9 }),
    );
  return [
    rowOf('ripgrep over the texts, unranked', size, {
      rare: queries.rare.slice(0, GREPS).map(grep),
      phrase: queries.phrase.slice(0, GREPS).map(grep),
    }),
  ];
}

function rowOf(
  name: string,
  size: number,
  ms: Partial<Record<'rare' | 'and' | 'phrase' | 'keystrokes' | 'typo', readonly number[]>>,
): Row {
  const cell = (list: readonly number[] | undefined) =>
    list && list.length > 0 ? `${figure(quantile(list, 0.5))} / ${figure(quantile(list, 0.95))}` : '–';
  return {
    search: name,
    items: size,
    'rare word': cell(ms.rare),
    'two words': cell(ms.and),
    phrase: cell(ms.phrase),
    keystroke: cell(ms.keystrokes),
    typo: cell(ms.typo),
    '20 snippets': '',
    MRR: '',
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
