import type { Upkeep } from '#adapters/storage/upkeep.ts';
import type { StyleSource } from '#core/cite/ports.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import type {
  BibliographyPrinter,
  EntryChecker,
  EntryReader,
  EntryWriter,
  ReferenceLookup,
  SourceReader,
} from '#core/workflows/ports.ts';
import type { VerifyReport } from '#core/workflows/verify-library.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';

/** What one run of a command works with, in a process of its own or inside the app. */
export type Session = {
  readonly signal: AbortSignal;
  readonly reader: SourceReader;
  readonly lookup: ReferenceLookup;
  /** The full name of a file named on the line. */
  resolve(file: string): string;
  /** @throws PressmarkError `invalid-input` if it is over 50 MB */
  readStandardInput(): Promise<Uint8Array>;
  readonly printer: BibliographyPrinter;
  readonly checker: EntryChecker;
  readonly entries: EntryReader;
  readonly writer: EntryWriter;
  /** The styles there are now. */
  styles(): StyleSource;
  /** Keeps a style among the person's own. @throws PressmarkError `unreadable` if it is no style */
  installStyle(style: { readonly xml: string; readonly name: string }): Promise<StyleFacts>;
  /** @throws PressmarkError `not-found` if it is not one of the person's own */
  removeStyle(id: string): Promise<void>;
  /** The library, to read. @throws PressmarkError `not-found` if there is none, `damaged` */
  reading(): Promise<LibraryDeps>;
  /** The library, to change; made if there is none. @throws PressmarkError `conflict`, `damaged`, `storage` */
  writing(): Promise<LibraryDeps>;
  /** The library, to change what is in it. @throws PressmarkError `not-found` if there is none yet */
  changing(): Promise<LibraryDeps>;
  /** Backups, checks and repairs. @throws PressmarkError `conflict` where the library must be closed for it */
  upkeep(): Upkeep;
  /** Reads every snapshot again. */
  checkSeals(): Promise<VerifyReport>;
  /** Makes the index anew. @returns of how many items */
  reindex(): Promise<number>;
};
