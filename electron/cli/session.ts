import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { ChildPageLoader } from '#adapters/browser/child-page-loader.ts';
import { IndexCatalogue } from '#adapters/catalogue/index-catalogue.ts';
import { itemFiles } from '#adapters/storage/item-files.ts';
import {
  type OpenLibrary,
  openLibraryForReading,
  openLibraryForWriting,
} from '#adapters/storage/open-library.ts';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { ExtractClient } from '#adapters/workers/extract-client.ts';
import type { StyleSource } from '#core/cite/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { Library } from '#core/library/library.ts';
import type { ItemStore } from '#core/library/ports.ts';
import type { AddSourceDeps } from '#core/workflows/add-source.ts';
import type { EntryReader } from '#core/workflows/ports.ts';

/** An open library and everything that works on it. */
export type LibraryDeps = AddSourceDeps & {
  readonly entries: EntryReader;
  readonly items: ItemStore;
  /** Resolves when every text can be found. */
  indexed(): Promise<void>;
};

export type SessionOptions = {
  readonly folder: string;
  /** Folder of the built command line, beside which workers and styles are. */
  readonly builtFolder: URL;
  readonly signal: AbortSignal;
  /** Writes a line for the person on standard error. */
  readonly note: (sentence: string) => void;
};

/** What one run of the command line works with; opened when first needed, closed at the end. */
export class Session {
  readonly signal: AbortSignal;
  readonly reader: ExtractClient;
  readonly styles: StyleSource;
  readonly #options: SessionOptions;
  #opened: OpenLibrary | undefined;
  #catalogue: IndexCatalogue | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.reader = new ExtractClient(new URL('extract-worker.js', options.builtFolder));
    this.styles = openStyleSource(new URL('../styles/', options.builtFolder));
  }

  /**
   * The library, to read. Its index belongs to whoever holds the library; where that cannot be this command, an
   * index is made in memory.
   *
   * @throws PressmarkError as `openLibraryForReading`
   */
  async reading(): Promise<LibraryDeps> {
    const onRecovered = this.#options.note;
    await openLibraryForReading(this.#options.folder);
    try {
      return this.#wire(await this.#openForWriting());
    } catch (error) {
      const { code } = PressmarkError.from(error);
      if (code !== 'conflict' && code !== 'storage') throw error;
      return this.#wire(await openLibraryForReading(this.#options.folder, { onRecovered }));
    }
  }

  /** The library, to change; made if there is none. @throws PressmarkError as `openLibraryForWriting` */
  async writing(): Promise<LibraryDeps> {
    const opened = await this.#openForWriting();
    if (opened.isNew) this.#options.note(`Made a new library in ${opened.files.folder}.`);
    return this.#wire(opened);
  }

  /** The library, to change what is in it. @throws PressmarkError `not-found` if there is none yet */
  async changing(): Promise<LibraryDeps> {
    await openLibraryForReading(this.#options.folder);
    return this.writing();
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.#catalogue?.close();
    await this.#opened?.close();
  }

  #openForWriting(): Promise<OpenLibrary> {
    return openLibraryForWriting(this.#options.folder, {
      program: 'command line',
      system: nodeSystem,
      onRecovered: this.#options.note,
    });
  }

  async #wire(opened: OpenLibrary): Promise<LibraryDeps> {
    if (this.#opened) throw new PressmarkError('internal', 'The library is open already.');
    this.#opened = opened;
    const { items, files } = opened;
    const texts = new FileTextStore(files.texts);
    let damage: PressmarkError | undefined;
    const catalogue = new IndexCatalogue({
      file: opened.isWritable ? files.index : ':memory:',
      items: itemFiles(files, this.#options.note),
      texts,
      onDamaged: (error) => {
        damage ??= error;
      },
    });
    this.#catalogue = catalogue;
    await catalogue.whole();
    if (damage) throw damage;
    return {
      items,
      indexed: () => catalogue.settled(),
      catalogue,
      library: new Library({ items, system: nodeSystem, onChanged: (changed) => catalogue.apply(changed) }),
      blobs: new FileBlobStore(files.snapshots),
      texts,
      reader: this.reader,
      entries: this.reader,
      pages: new ChildPageLoader(this.#options.builtFolder),
      system: nodeSystem,
    };
  }
}
