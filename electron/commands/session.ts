import type { Upkeep } from '#adapters/storage/upkeep.ts';
import type { ItemStore } from '#core/library/ports.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { AddSourceDeps } from '#core/workflows/add-source.ts';
import type { EntryReader, SourceReader } from '#core/workflows/ports.ts';
import type { VerifyReport } from '#core/workflows/verify-library.ts';
import type { Bibliography, BibliographyStyle } from '#core/workflows/write-bibliography.ts';

/** An open library and everything that works on it. */
export type LibraryDeps = AddSourceDeps & {
  readonly entries: EntryReader;
  readonly items: ItemStore;
  /** Resolves when every text can be found. */
  indexed(): Promise<void>;
};

/** What one run of a command works with, in a process of its own or inside the app. */
export type Session = {
  readonly signal: AbortSignal;
  readonly reader: SourceReader;
  /** The full name of a file named on the line. */
  resolve(file: string): string;
  /** @throws PressmarkError `invalid-input` if it is over 50 MB */
  readStandardInput(): Promise<Uint8Array>;
  bibliography(entries: readonly CiteEntry[], style: BibliographyStyle): Promise<Bibliography>;
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
