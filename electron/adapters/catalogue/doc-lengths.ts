import type { Sql } from './sqlite.ts';

const DOCS_AT_ONCE = 20_000;
const LONGEST = 65_535;

/** How many words the index has of each doc, kept in memory: in a long text a word says less than in a short one. */
export class DocLengths {
  readonly #sql: Sql;
  #lengths = new Uint16Array(1_024);
  #sum = 0;
  #isLoaded = false;
  #count = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** The length beside that of all: 1 for an average text, and where it is not known. */
  ratio(doc: number): number {
    const length = this.#lengths[doc] ?? 0;
    return length === 0 ? 1 : (length * this.#count) / this.#sum;
  }

  set(doc: number, words: number): void {
    if (doc >= this.#lengths.length) {
      const longer = new Uint16Array(Math.max(doc + 1, this.#lengths.length * 2));
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    const before = this.#lengths[doc] ?? 0;
    const now = Math.min(words, LONGEST);
    this.#sum += now - before;
    this.#count += Number(now > 0) - Number(before > 0);
    this.#lengths[doc] = now;
  }

  /** Reads what the index has kept. @param pause resolves when others have had their turn; false stops */
  async load(pause: () => Promise<boolean>): Promise<void> {
    const last = Number(this.#sql.get('SELECT coalesce(max(id), 0) AS id FROM words_docsize')?.id);
    for (let from = 0; from <= last; from += DOCS_AT_ONCE) {
      const sizes = this.#sql.get(
        `SELECT group_concat(id || ' ' || hex(sz), ';') AS sizes FROM words_docsize WHERE id >= ? AND id < ?`,
        [from, from + DOCS_AT_ONCE],
      )?.sizes;
      for (const row of typeof sizes === 'string' ? sizes.split(';') : []) {
        const [doc = '', size = ''] = row.split(' ');
        this.set(Number(doc), sumOfVarints(size));
      }
      if (!(await pause())) return;
    }
    this.#isLoaded = true;
  }
}

/**
 * The sum of SQLite's variable-length integers in a blob: FTS5 keeps the words of each column so.
 *
 * @see https://www.sqlite.org/fileformat2.html#varint
 */
function sumOfVarints(hex: string): number {
  let sum = 0;
  let value = 0;
  for (let at = 0; at < hex.length; at += 2) {
    const byte = (digitAt(hex, at) << 4) | digitAt(hex, at + 1);
    value = value * 128 + (byte & 127);
    if (byte >= 128) continue;
    sum += value;
    value = 0;
  }
  return sum;
}

/** What a digit of SQLite's `hex` stands for: `0` to `9`, `A` to `F`. */
function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code < 65 ? code - 48 : code - 55;
}
