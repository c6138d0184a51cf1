import type { Sql } from './sqlite.ts';

/** Writing into the index: all that is written belongs to one transaction, until it is made lasting. */
export class IndexWriting {
  readonly #sql: Sql;
  readonly #onWritten: () => void;
  #isOpen = false;
  #hasFailed = false;
  #unkept = 0;

  /** @param onWritten told after each piece of writing: what was read out of the index may differ */
  constructor(sql: Sql, onWritten: () => void) {
    this.#sql = sql;
    this.#onWritten = onWritten;
  }

  /** True once the index cannot be relied on any more: it is made anew at the next start. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** So many items were written and are not lasting yet. */
  get unkept(): number {
    return this.#unkept;
  }

  noteItems(count: number): void {
    this.#unkept += count;
  }

  write(work: () => void): void {
    this.begin();
    try {
      work();
    } catch (error) {
      this.fail();
      throw error;
    }
    this.#onWritten();
  }

  begin(): void {
    if (this.#isOpen) return;
    this.#sql.exec('BEGIN');
    this.#isOpen = true;
  }

  /** Makes what was written lasting. */
  keep(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#unkept = 0;
    try {
      this.#sql.exec('COMMIT');
    } catch (error) {
      this.fail();
      throw error;
    }
  }

  fail(): void {
    this.#hasFailed = true;
  }
}
