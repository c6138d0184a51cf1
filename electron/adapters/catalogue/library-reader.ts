import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Item } from '#core/model/item.ts';
import { recordOf } from '#core/search/catalogue-record.ts';
import type { ItemFiles } from '#core/search/ports.ts';
import { docsFrom } from './doc-list.ts';
import { type ItemTable, idBytes } from './item-table.ts';
import type { Sql } from './sqlite.ts';

export type ReaderSteps = {
  /** Told of each file that cannot be read; the rest goes on. */
  readonly onDamaged: (error: PressmarkError) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Makes what was written so far last. */
  readonly keep: () => void;
  /** Runs a piece of writing as part of a transaction. */
  readonly write: (work: () => void) => void;
  /** Resolves when others have had their turn; false stops. */
  readonly pause: () => Promise<boolean>;
};

const ITEMS_A_TRANSACTION = 5_000;
const TRIES = 5;

/** Takes into the tables whatever differs between them and a library's files. */
export class LibraryReader {
  readonly #sql: Sql;
  readonly #files: ItemFiles;
  readonly #table: ItemTable;
  /** Files changed since their reading began. */
  readonly #touched = new Set<string>();
  /** Files that were being written while they were read. */
  readonly #skipped = new Set<string>();

  constructor(sql: Sql, files: ItemFiles, table: ItemTable) {
    this.#sql = sql;
    this.#files = files;
    this.#table = table;
  }

  /** Reads the files whose stamp is not the one that was read last. The first time, all of them. */
  async readChanged(steps: ReaderSteps): Promise<void> {
    const known = new Map(
      this.#sql.all('SELECT name, stamp FROM files').map(({ name, stamp }) => [name, stamp]),
    );
    const listed = await this.#files.list();
    const changed = listed.filter(({ name, stamp }) => known.get(name) !== stamp);
    const newDocs = known.size === 0 ? await this.#docsByAge(changed, steps) : undefined;
    let unkept = 0;
    for (const [at, { name, stamp }] of changed.entries()) {
      steps.onProgress(at, changed.length);
      unkept += await this.#readFile(name, stamp, { steps, newDocs });
      if (unkept > ITEMS_A_TRANSACTION) {
        steps.keep();
        unkept = 0;
      }
      if (!(await steps.pause())) return;
    }
    await this.#readSkipped(steps);
    const there = new Set(listed.map(({ name }) => name));
    const gone = [...known.keys()].filter((name) => !there.has(String(name)));
    for (const name of gone) steps.write(() => this.#drop(String(name), new Set()));
  }

  /** Reads again what was being written while it was read. What is busy even then is read at the next start. */
  async #readSkipped(steps: ReaderSteps): Promise<void> {
    for (let tries = 0; tries < TRIES && this.#skipped.size > 0; tries += 1) {
      const stamps = new Map((await this.#files.list()).map(({ name, stamp }) => [name, stamp]));
      for (const name of [...this.#skipped]) {
        this.#skipped.delete(name);
        await this.#readFile(name, stamps.get(name) ?? '', { steps, newDocs: undefined });
        if (!(await steps.pause())) return;
      }
    }
  }

  /** Notes that a file is about to differ from what was read of it. */
  markChanged(names: Iterable<string>): void {
    for (const name of names) {
      this.#touched.add(name);
      this.#sql.run("UPDATE files SET stamp = '' WHERE name = ?", [name]);
    }
  }

  /** @returns how many items the file holds */
  async #readFile(
    name: string,
    stamp: string,
    { steps, newDocs }: { steps: ReaderSteps; newDocs: ReadonlyMap<string, number> | undefined },
  ): Promise<number> {
    this.#touched.delete(name);
    const items = await this.#items(name, steps);
    if (!items) return 0;
    if (this.#touched.has(name)) {
      // Written meanwhile: what was read may be older than what is known.
      this.#skipped.add(name);
      return 0;
    }
    steps.write(() => {
      for (const item of items) this.#table.take(recordOf(item), name, newDocs?.get(item.id));
      if (!newDocs) this.#drop(name, new Set(items.map(({ id }) => id)));
      this.#sql.run('INSERT OR REPLACE INTO files VALUES(?, ?)', [name, stamp]);
    });
    return items.length;
  }

  async #items(name: string, { onDamaged }: ReaderSteps): Promise<readonly Item[] | undefined> {
    try {
      return await this.#files.read(name);
    } catch (error) {
      onDamaged(PressmarkError.from(error));
      return undefined;
    }
  }

  /** Docs numbered by when items were added, so that the highest are the newest and the index grows in order. */
  async #docsByAge(
    files: readonly { readonly name: string }[],
    steps: ReaderSteps,
  ): Promise<ReadonlyMap<string, number>> {
    const ages: { id: string; addedAt: number }[] = [];
    for (const { name } of files) {
      const items = await this.#files.read(name).catch(() => []);
      for (const { id, addedAt } of items) ages.push({ id, addedAt });
      if (!(await steps.pause())) break;
    }
    ages.sort((a, b) => a.addedAt - b.addedAt);
    return new Map(ages.map(({ id }, at) => [id, at + 1]));
  }

  /** Drops the items that were in a file and are there no longer. */
  #drop(name: string, kept: ReadonlySet<string>): void {
    const keptDocs = new Set(
      [...kept].map((id) => this.#sql.get('SELECT doc FROM items WHERE id = ?', [idBytes(id)])?.doc),
    );
    const docs = docsFrom(
      this.#sql.get('SELECT group_concat(doc) AS docs FROM items WHERE file = ?', [name])?.docs,
    );
    for (const doc of docs) if (!keptDocs.has(doc)) this.#table.remove(doc);
    if (kept.size === 0) this.#sql.run('DELETE FROM files WHERE name = ?', [name]);
  }
}
