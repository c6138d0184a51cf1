import type { Low } from 'lowdb';
import type { LibraryHeader } from './library-header.ts';

/** The header of an open library: changed by one writer at a time, as it was before if a write fails. */
export class HeaderStore {
  readonly #file: Low<LibraryHeader | null>;
  #last: Promise<unknown> = Promise.resolve();

  /** @param file read, or set, already. */
  constructor(file: Low<LibraryHeader | null>) {
    this.#file = file;
  }

  get data(): LibraryHeader | null {
    return this.#file.data;
  }

  /** Writes what `change` makes of the header, unless that is the same object. @throws PressmarkError `storage` */
  change(change: (header: LibraryHeader) => LibraryHeader): Promise<void> {
    const run = this.#last.then(async () => {
      const before = this.#file.data;
      if (!before) return;
      const after = change(before);
      if (after === before) return;
      this.#file.data = after;
      try {
        await this.#file.write();
      } catch (error) {
        this.#file.data = before;
        throw error;
      }
    });
    this.#last = run.catch(() => undefined);
    return run;
  }
}
