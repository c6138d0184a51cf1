import type { TextStore } from '#core/library/ports.ts';
import { headingsOf } from '#core/search/catalogue-record.ts';
import { wordStream } from '#core/search/word-stream.ts';
import type { Sql, SqlRow } from './sqlite.ts';

/** What is searched of an item besides its headings: the standfirst, then the article. */
export async function bodyOf(texts: TextStore, row: SqlRow): Promise<string> {
  const digest = row.text instanceof Uint8Array ? Buffer.from(row.text).toString('hex') : undefined;
  const text = digest === undefined ? undefined : await texts.read(digest).catch(() => undefined);
  return [row.abstract, text].filter(Boolean).join('\n\n');
}

/** The driver copies bytes far faster than it converts a string. */
const UTF8 = new TextEncoder();

/** Takes the words of items into the word index, oldest items first, some at a time. */
export class TextJob {
  readonly #sql: Sql;
  readonly #texts: TextStore;

  constructor(sql: Sql, texts: TextStore) {
    this.#sql = sql;
    this.#texts = texts;
  }

  /** How many items are waiting. */
  get waiting(): number {
    return Number(this.#sql.get('SELECT count(*) AS n FROM unindexed')?.n);
  }

  /** Takes in up to `limit` items. Part of the caller's transaction. @returns how many */
  async step(limit: number): Promise<number> {
    const rows = this.#sql.all(
      `SELECT doc, modified, title, tags, byline, citekey, source, more_titles, more_names, text, abstract, was_there
       FROM unindexed JOIN items USING (doc) ORDER BY doc LIMIT ?`,
      [limit],
    );
    const bodies = await Promise.all(rows.map((row) => bodyOf(this.#texts, row)));
    for (const [at, row] of rows.entries()) this.#put(row, bodies[at] ?? '');
    return rows.length;
  }

  #put(row: SqlRow, body: string): void {
    const { doc, modified } = row;
    const now = this.#sql.get('SELECT modified FROM items WHERE doc = ?', [doc ?? 0]);
    // Changed while its text was read: it comes up again.
    if (now?.modified !== modified) return;
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
      { moreTitles: text('more_titles'), moreNames: text('more_names') },
    );
    const short = [headings.title, headings.tags, headings.names, headings.source].map(wordBytes);
    this.#sql.run('INSERT INTO headings(rowid, title, tags, names, source) VALUES(?, ?, ?, ?, ?)', [
      doc ?? 0,
      ...short,
    ]);
    this.#sql.run('INSERT INTO words(rowid, title, tags, names, source, body) VALUES(?, ?, ?, ?, ?, ?)', [
      doc ?? 0,
      ...short,
      wordBytes(body),
    ]);
    this.#sql.run('DELETE FROM unindexed WHERE doc = ?', [doc ?? 0]);
  }
}

function wordBytes(text: string): Uint8Array {
  return UTF8.encode(wordStream(text));
}
