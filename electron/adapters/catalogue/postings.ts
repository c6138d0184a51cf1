import type { Way } from '#core/search/plan.ts';
import type { QueryField } from '#core/search/query.ts';
import { docsFrom } from './doc-list.ts';
import { inField, plainWay } from './match-expression.ts';
import type { Sql } from './sqlite.ts';

/** Where a way occurs: for each doc, what its occurrences weigh, and where it stands first. */
export type Postings = Map<number, Posting>;
export type Posting = {
  /** The weights of the columns of all its occurrences, added up. */
  weight: number;
  /** The places in the body, up to a few. */
  readonly places: number[];
};

const COLUMN_WEIGHT: Readonly<Record<string, number>> = {
  title: 6,
  names: 4,
  source: 3,
  tags: 4,
  address: 1,
  body: 1,
};
const HEADING_WEIGHT = 4;
const MOST_PLACES = 24;
const COLUMN_OF: Readonly<Record<QueryField, string>> = {
  author: 'names',
  title: 'title',
  tag: 'tags',
  source: 'source',
};

/** Every occurrence of one word, with its place. About a microsecond for each. */
export function wordPostings(sql: Sql, word: string, field: QueryField | undefined): Postings {
  const rows = sql.get(
    `SELECT group_concat(doc || ' ' || col || ' ' || offset, ';') AS found FROM temp.word_places WHERE term = ?`,
    [word],
  )?.found;
  const postings: Postings = new Map();
  if (typeof rows !== 'string') return postings;
  for (const row of rows.split(';')) {
    const [doc = '', column = '', offset = ''] = row.split(' ');
    if (field !== undefined && column !== COLUMN_OF[field]) continue;
    const key = Number(doc);
    const known = postings.get(key) ?? { weight: 0, places: [] };
    known.weight += COLUMN_WEIGHT[column] ?? 1;
    if (column === 'body' && known.places.length < MOST_PLACES) known.places.push(Number(offset));
    postings.set(key, known);
  }
  return postings;
}

/** The docs of a way, and those that have it in a heading: cheaper for phrases, beginnings and common words. */
export function wayPostings(sql: Sql, way: Way, field: QueryField | undefined): Postings {
  const expression = inField(field, plainWay(way));
  const postings: Postings = new Map();
  for (const doc of docsMatching(sql, 'words', expression)) postings.set(doc, { weight: 1, places: [] });
  for (const doc of docsMatching(sql, 'headings', expression)) {
    const known = postings.get(doc);
    if (known) known.weight += HEADING_WEIGHT;
  }
  return postings;
}

/** Every doc that an expression fits, in no stated order. */
export function docsMatching(sql: Sql, table: 'words' | 'headings', expression: string): number[] {
  return docsFrom(
    sql.get(`SELECT group_concat(rowid) AS docs FROM ${table} WHERE ${table} MATCH ?`, [expression])?.docs,
  );
}

/** True if a way stands in a doc. */
export function hasDoc(sql: Sql, way: Way, doc: number): boolean {
  const found = sql.get('SELECT 1 AS found FROM words WHERE words MATCH ? AND rowid = ?', [
    plainWay(way),
    doc,
  ]);
  return found !== undefined;
}
