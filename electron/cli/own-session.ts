import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { ChildPageLoader } from '#adapters/browser/child-page-loader.ts';
import { MendingCatalogue } from '#adapters/catalogue/mending-catalogue.ts';
import { exportFiles } from '#adapters/exports/export-files.ts';
import { readStandardInput } from '#adapters/files/read-standard-input.ts';
import { itemFiles } from '#adapters/storage/item-files.ts';
import { type LibraryFiles, libraryFiles } from '#adapters/storage/library-files.ts';
import { type LibraryLock, takeLock } from '#adapters/storage/library-lock.ts';
import {
  type OpenLibrary,
  openLibraryForReading,
  openLibraryForWriting,
} from '#adapters/storage/open-library.ts';
import { socketOfHolder } from '#adapters/storage/socket-of-holder.ts';
import { type Upkeep, upkeepOf } from '#adapters/storage/upkeep.ts';
import { removeStyle } from '#adapters/styles/installed-styles.ts';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import type { CiteClient } from '#adapters/workers/cite-client.ts';
import type { ExchangeClient } from '#adapters/workers/exchange-client.ts';
import type { ExtractClient } from '#adapters/workers/extract-client.ts';
import type { StyleSource } from '#core/cite/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import type { Told } from '#core/said/said.ts';
import { said } from '#core/said/said.ts';
import { exportNotes, updateExports } from '#core/workflows/auto-export.ts';
import type { ReferenceLookup } from '#core/workflows/ports.ts';
import { type VerifyReport, verifyLibrary } from '#core/workflows/verify-library.ts';
import { installUsableStyle } from '../commands/install-usable-style.ts';
import type { Session } from '../commands/session.ts';
import { openCapturing } from '../wiring/capturing.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { wireLibrary } from '../wiring/wire-library.ts';
import { openWorkerPorts, type WorkerPorts } from '../wiring/worker-ports.ts';
import { LibraryIsOpen } from './library-is-open.ts';

export type OwnSessionOptions = {
  readonly folder: string;
  /** Folder of the built command line, beside which workers and styles are. */
  readonly builtFolder: URL;
  readonly signal: AbortSignal;
  /** Writes a line for the person on standard error. */
  readonly note: (told: Told) => void;
};

/** A run of the command line in a process of its own; what it needs is opened when first asked for. */
export class OwnSession implements Session {
  readonly signal: AbortSignal;
  readonly reader: ExtractClient;
  readonly printer: CiteClient;
  readonly checker: CiteClient;
  readonly entries: ExchangeClient;
  readonly lookup: ReferenceLookup;
  readonly writer: ExchangeClient;
  readonly #pages: ChildPageLoader;
  readonly #ports: WorkerPorts;
  readonly #files: LibraryFiles;
  readonly #options: OwnSessionOptions;
  #opened: OpenLibrary | undefined;
  #catalogue: MendingCatalogue | undefined;
  #library: LibraryDeps | undefined;
  #hasChanged = false;

  constructor(options: OwnSessionOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.#files = libraryFiles(path.resolve(options.folder));
    this.#pages = new ChildPageLoader({ builtFolder: options.builtFolder });
    this.#ports = openWorkerPorts(options.builtFolder, this.#files);
    const { reader, citer, exchange, lookup } = this.#ports;
    this.reader = reader;
    this.printer = citer;
    this.checker = citer;
    this.entries = exchange;
    this.writer = exchange;
    this.lookup = lookup;
  }

  resolve(file: string): string {
    return path.resolve(file);
  }

  readStandardInput(): Promise<Uint8Array> {
    return readStandardInput();
  }

  styles(): StyleSource {
    return openStyleSource(this.#ports.styleSnapshot, this.#files.styles);
  }

  async installStyle(style: { readonly xml: string; readonly name: string }): Promise<StyleFacts> {
    await mustBeThere(this.#files);
    return installUsableStyle(this.#files.styles, style, this.printer);
  }

  async removeStyle(id: string): Promise<void> {
    await removeStyle(this.#files.styles, id);
  }

  /**
   * The library, to read. Its index belongs to whoever holds the library; where that cannot be this command, an
   * index is made in memory.
   *
   * @throws LibraryIsOpen if the app has it open; PressmarkError as `openLibraryForReading`
   */
  async reading(): Promise<LibraryDeps> {
    const onRecovered = this.#options.note;
    await openLibraryForReading(this.#options.folder);
    try {
      return this.#wire(await this.#openForWriting());
    } catch (error) {
      if (error instanceof LibraryIsOpen) throw error;
      const { code } = PressmarkError.from(error);
      if (code !== 'conflict' && code !== 'storage') throw error;
      return this.#wire(await openLibraryForReading(this.#options.folder, { onRecovered }));
    }
  }

  /** The library, to change; made if there is none. @throws PressmarkError as `openLibraryForWriting` */
  async writing(): Promise<LibraryDeps> {
    const opened = await this.#openForWriting();
    if (opened.isNew) this.#options.note(said('app.new-library', { folder: opened.files.folder }));
    return this.#wire(opened);
  }

  /** The library, to change what is in it. @throws PressmarkError `not-found` if there is none yet */
  async changing(): Promise<LibraryDeps> {
    await openLibraryForReading(this.#options.folder);
    return this.writing();
  }

  upkeep(): Upkeep {
    const files = libraryFiles(path.resolve(this.#options.folder));
    const upkeep = upkeepOf(files, nodeSystem);
    const alone = async <T>(task: () => Promise<T>): Promise<T> => {
      const lock = await this.#lock(files);
      try {
        return await task();
      } finally {
        await lock.release();
      }
    };
    return {
      ...upkeep,
      backup: (reason, options) => alone(() => upkeep.backup(reason, options)),
      restore: (name, options) => alone(() => upkeep.restore(name, options)),
      repair: () => alone(() => upkeep.repair()),
      check: async (options) => {
        await mustBeThere(files);
        return upkeep.check(options);
      },
    };
  }

  async checkSeals(): Promise<VerifyReport> {
    return verifyLibrary(await this.reading(), { signal: this.signal });
  }

  async reindex(): Promise<number> {
    const files = libraryFiles(path.resolve(this.#options.folder));
    const lock = await this.#lock(files);
    await rm(path.dirname(files.index), { recursive: true, force: true }).finally(() => lock.release());
    const { catalogue, indexed } = await this.changing();
    await indexed();
    const { all, trash } = await catalogue.facets();
    return all + trash;
  }

  async #lock(files: LibraryFiles): Promise<LibraryLock> {
    await mustBeThere(files);
    const socket = await socketOfHolder(files.folder);
    if (socket) throw new LibraryIsOpen(socket);
    return takeLock(files.lock, { program: 'command line', now: nodeSystem.now() });
  }

  async close(): Promise<void> {
    try {
      await this.#updateExports();
    } catch (error) {
      this.#options.note(PressmarkError.from(error).said);
    }
    await Promise.all([this.#pages.close(), this.#ports.close()]);
    await this.#catalogue?.close();
    await this.#opened?.close();
  }

  async #openForWriting(): Promise<OpenLibrary> {
    const socket = await socketOfHolder(this.#options.folder);
    if (socket) throw new LibraryIsOpen(socket);
    return openLibraryForWriting(this.#options.folder, {
      program: 'command line',
      system: nodeSystem,
      onRecovered: this.#options.note,
    });
  }

  async #wire(opened: OpenLibrary): Promise<LibraryDeps> {
    if (this.#opened) throw new PressmarkError('internal', said('app.open-already', {}));
    this.#opened = opened;
    const { files } = opened;
    let damage: PressmarkError | undefined;
    const catalogue = new MendingCatalogue({
      file: opened.isWritable ? files.index : ':memory:',
      items: itemFiles(files, this.#options.note),
      texts: new FileTextStore(files.texts),
      onDamaged: (error) => {
        damage ??= error;
      },
    });
    this.#catalogue = catalogue;
    await catalogue.whole();
    if (damage) throw damage;
    const { collections, nameGroups } = await opened.arrangement.read();
    await catalogue.setCollections(collections);
    await catalogue.setNameGroups(nameGroups);
    const { loader } = await openCapturing(opened.arrangement, this.#pages);
    this.#library = wireLibrary(opened, {
      by: 'command-line',
      ports: this.#ports,
      catalogue,
      pages: loader,
      backUp: (signal) => upkeepOf(files, nodeSystem).backup('before-change', { signal }),
      onItems: (changed) => {
        this.#hasChanged = true;
        return catalogue.apply(changed);
      },
      onCollections: () => {
        this.#hasChanged = true;
      },
    });
    return this.#library;
  }

  /** Files that are kept like the library follow what this run changed. */
  async #updateExports(): Promise<void> {
    if (!this.#library || !this.#hasChanged) return;
    const results = await updateExports({ ...this.#library, files: exportFiles });
    for (const note of exportNotes(results)) this.#options.note(note);
  }
}

/** A library without a header may still be checked and repaired; an empty or missing folder is none. */
async function mustBeThere(files: LibraryFiles): Promise<void> {
  const signs = [files.header, `${files.header}.1`, files.items, files.backups];
  const there = await Promise.all(
    signs.map((sign) =>
      access(sign).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (there.includes(true)) return;
  throw new PressmarkError('not-found', said('app.no-library', { folder: files.folder }));
}
