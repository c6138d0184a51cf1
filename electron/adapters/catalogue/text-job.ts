import type { TextStore } from '#core/library/ports.ts';
import { headingsOf } from '#core/search/catalogue-record.ts';
import { wordStream } from '#core/search/word-stream.ts';
import type { DocLengths } from './doc-lengths.ts';
import type { Sql, SqlRow } from './sqlite.ts';

/** The text of the shown snapshot of an item; empty if there is none. */
export async function textOf(texts: TextStore, row: SqlRow): Promise<string> {
  const digest = row.text instanceof Uint8Array ? Buffer.from(row.text).toString('hex') : undefined;
  return (digest === undefined ? undefined : await texts.read(digest).catch(() => undefined)) ?? '';
}

/** What is searched of an item besides its headings: the standfirst, then the article. */
export function bodyOf(abstract: string, text: string): string {
  return [abstract, text].filter(Boolean).join('\n\n');
}

/** The driver copies bytes far faster than it converts a string. */
const UTF8 = new TextEncoder();

/** How many items were taken in, and their words with the number of them that have each. */
export type Taken = { readonly count: number; readonly words: ReadonlyMap<string, number> };

const WORD_ENDS = /[^A-Za-z0-9\u0080-\u{10ffff}]+/u;

/** Takes the words of items into the word index, oldest items first, some at a time. */
export class TextJob {
  readonly #sql: Sql;
  readonly #texts: TextStore;
  readonly #lengths: DocLengths;

  /** @param lengths told of each text that is taken in */
  constructor(sql: Sql, texts: TextStore, lengths: DocLengths) {
    this.#sql = sql;
    this.#texts = texts;
    this.#lengths = lengths;
  }

  /** How many items are waiting. */
  get waiting(): number {
    return Number(this.#sql.get('SELECT count(*) AS n FROM unindexed')?.n);
  }

  /**
   * Takes in up to `limit` items. Part of the caller's transaction.
   *
   * @param learns whether anybody wants to know their words
   */
  async step(limit: number, learns: boolean): Promise<Taken> {
    const rows = this.#sql.all(
      `SELECT doc, modified, title, tags, byline, citekey, source, more_titles, more_names, addresses, text, abstract, was_there
       FROM unindexed JOIN items USING (doc) ORDER BY doc LIMIT ?`,
      [limit],
    );
    const bodies = await Promise.all(
      rows.map(async (row) => bodyOf(String(row.abstract), await textOf(this.#texts, row))),
    );
    const words = new Map<string, number>();
    for (const [at, row] of rows.entries()) {
      const streams = this.#put(row, bodies[at] ?? '');
      if (!learns) continue;
      for (const word of new Set(streams.flatMap((stream) => stream.split(WORD_ENDS)))) {
        if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
      }
    }
    return { count: rows.length, words };
  }

  /** @returns the words of the item, in streams */
  #put(row: SqlRow, body: string): string[] {
    const { doc, modified } = row;
    const now = this.#sql.get('SELECT modified FROM items WHERE doc = ?', [doc ?? 0]);
    // Changed while its text was read: it comes up again.
    if (now?.modified !== modified) return [];
    if (row.was_there === 1) {
      this.#sql.run('DELETE FROM words WHERE rowid = ?', [doc ?? 0]);
      this.#sql.run('DELETE FROM headings WHERE rowid = ?', [doc ?? 0]);
    }
    const text = (column: string) => String(row[column] ?? '');
    const headings = headingsOf(
      {
        title: text('title'),
        tags: JSON.parse(text('tags')),
        byline: text('byline'),
        citekey: text('citekey'),
        source: text('source'),
      },
      { moreTitles: text('more_titles'), moreNames: text('more_names'), addresses: text('addresses') },
    );
    const { title, tags, names, source, address } = headings;
    const short = [title, tags, names, source, address].map(wordStream);
    const bytes = short.map((stream) => UTF8.encode(stream));
    const long = wordStream(body);
    this.#sql.run(
      'INSERT INTO headings(rowid, title, tags, names, source, address) VALUES(?, ?, ?, ?, ?, ?)',
      [doc ?? 0, ...bytes],
    );
    this.#sql.run(
      'INSERT INTO words(rowid, title, tags, names, source, address, body) VALUES(?, ?, ?, ?, ?, ?, ?)',
      [doc ?? 0, ...bytes, UTF8.encode(long)],
    );
    this.#sql.run('DELETE FROM unindexed WHERE doc = ?', [doc ?? 0]);
    const streams = [...short, long];
    this.#lengths.set(
      Number(doc),
      streams.reduce((sum, stream) => sum + wordCount(stream), 0),
    );
    return streams;
  }
}

/** How many words FTS5's `ascii` tokenizer makes of a stream. */
function wordCount(stream: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < stream.length; at += 1) {
    const isWord = isWordCode(stream.charCodeAt(at));
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128 || (code >= 65 && code <= 90)
  );
}
