import type { LeftOut } from '../capture/ports.ts';
import type { CiteFinding } from '../cite/check/cite-finding.ts';
import type { EngineKey } from '../cite/engine/engine-pool.ts';
import type { PrintOptions } from '../cite/print-bibliography.ts';
import type { PrintedCitation } from '../cite/print-citations.ts';
import type { WriteOptions } from '../exchange/exchange-format.ts';
import type { ExchangeFormatId } from '../exchange/format-facts.ts';
import type { BulkOptions } from '../library/one-change.ts';
import type { Citation } from '../model/citation.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { OutletKinds } from '../model/outlet-kind.ts';
import type { ExportEntry, ReadPiece } from '../model/reference-entry.ts';
import type { SavedPage } from '../model/saved-page.ts';
import type { LooseArtefact, Snapshot } from '../model/snapshot.ts';
import type { WorkIdentifier } from '../model/work-identifier.ts';
import type { Said, Told } from '../said/said.ts';

/** What is known of bytes before they are read. */
export type SourceHints = {
  /** A file's name; pasted text has none. */
  readonly name?: string | undefined;
  /** Where the bytes came from, to resolve addresses in them. */
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
};

/** What reading bytes gave. */
export type ReadSource = {
  /** Of the bytes to be shown. */
  readonly mediaType: Snapshot['mediaType'];
  readonly charset: string;
  readonly draft: Draft;
  /** The bytes to be shown, where they are not the source itself: a page made one file. */
  readonly shown?: Uint8Array | undefined;
  /** As what the source is kept beside them. */
  readonly keptAs?: Pick<LooseArtefact, 'role' | 'mediaType'> | undefined;
  /** What a saved page says of its own making. */
  readonly saved?: SavedPage | undefined;
  /** What belongs to the page and was not among its files. */
  readonly leftOut: readonly LeftOut[];
  /** What the person should know of it, such as that a PDF has no text; a sentence each. */
  readonly notes: readonly Told[];
};

/** Files that lie beside a source, by their paths relative to it. */
export type SiblingFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a file that lies in the folder of a source, or in one inside it.
 *
 * @param path relative to the source, with `/`
 * @returns `undefined` if there is none, or none that may be read
 */
export type ReadSibling = (path: string) => Promise<Uint8Array | undefined>;

export type ReadOptions = {
  readonly signal: AbortSignal;
  /** Serves the files that a saved page was saved with. */
  readonly readSibling?: ReadSibling | undefined;
};

/** Reads hostile bytes, away from the main thread and under a time limit. */
export type SourceReader = {
  /** @throws PressmarkError `invalid-input`, `unreadable` or `cancelled` */
  read(bytes: Uint8Array, hints: SourceHints, options: ReadOptions): Promise<ReadSource>;
};

export type OpenReferencesOptions = {
  /** A file's name, for sentences and where the content leaves the format open. */
  readonly name: string;
  /** Reads it as this format, whatever it looks like. */
  readonly format?: ExchangeFormatId | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A file of references that has been recognised. */
export type OpenedReferences = {
  readonly format: ExchangeFormatId;
  /** What had to be guessed to read it, such as its encoding; a sentence each. */
  readonly notes: readonly Told[];
  /** Its entries and what is wrong with them, some at a time, read as they are asked for. */
  readonly pieces: AsyncIterable<readonly ReadPiece[]>;
};

/** Reads files of references away from the main thread. */
export type EntryReader = {
  /** @throws PressmarkError `unreadable` if the bytes are no references that Pressmark knows, `cancelled` */
  open(bytes: Uint8Array, options: OpenReferencesOptions): Promise<OpenedReferences>;
};

export type WriteRequest = WriteOptions & {
  readonly format: ExchangeFormatId;
  readonly entries: AsyncIterable<readonly ExportEntry[]>;
  readonly signal?: AbortSignal | undefined;
};

/** Writes files of references away from the main thread. */
export type EntryWriter = {
  /** The parts of the file, in UTF-8. @throws PressmarkError `invalid-input` if the format is only read, `cancelled` */
  write(request: WriteRequest): Promise<AsyncIterable<string>>;
};

/** A bibliography to be printed. */
export type PrintRequest = PrintOptions &
  BulkOptions & {
    readonly key: EngineKey;
    /** All at once, or some at a time. */
    readonly entries: readonly CiteEntry[] | AsyncIterable<readonly CiteEntry[]>;
    /** How many there are, as far as it is known. */
    readonly count?: number | undefined;
  };

/** A printed bibliography: its parts joined are the file. */
export type PrintedBibliography = {
  readonly entries: number;
  /** What the format is not sure to show of it. */
  readonly notes: readonly Said[];
  readonly parts: AsyncIterable<string | Uint8Array>;
};

/** Prints citations and bibliographies away from the main thread. */
export type BibliographyPrinter = {
  /** @throws PressmarkError `not-found` if there is no such style or language, `unreadable`, `cancelled` */
  print(request: PrintRequest): Promise<PrintedBibliography>;
  /**
   * The citations of a document, in its order.
   *
   * @param entries the works cited, and all others of the same bibliography
   * @throws PressmarkError as `print`, and `not-found` if a work is not among `entries`
   */
  citations(
    citations: readonly Citation[],
    entries: readonly CiteEntry[],
    key: EngineKey,
  ): Promise<PrintedCitation[]>;
};

/** What a check of many entries found. */
export type CheckReport = {
  readonly checked: number;
  /** How many entries have something to look at. */
  readonly found: number;
  /** The first of them. */
  readonly entries: readonly CheckedEntry[];
};
export type CheckedEntry = {
  readonly id: string;
  readonly citekey: string;
  readonly title: string;
  readonly findings: readonly CiteFinding[];
};

export type CheckRequest = {
  /** CSL id. */
  readonly style: string;
  readonly entries: AsyncIterable<readonly CiteEntry[]>;
  /** The day, as `YYYY-MM-DD`: a date after it is doubtful. */
  readonly today: string;
  /** BCP 47: the language of the list, if it is not the style’s own. */
  readonly locale?: string | undefined;
  /** What the person has said of outlets. */
  readonly outlets?: OutletKinds | undefined;
  /** How many entries are told. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
};

/** Checks entries before they leave, away from the main thread. */
export type EntryChecker = {
  /** @throws PressmarkError `not-found` if there is no such style, `cancelled` */
  check(request: CheckRequest): Promise<CheckReport>;
};

/** Files outside the library that are kept up to date. */
export type ExportFiles = {
  /**
   * Replaces a file as a whole, durably; a file that has that content already is left alone. If it is not as
   * `expected`, somebody else has changed it, and it is kept under another name beside it. A folder that was there
   * and has gone is not made again: its disk may only be away.
   *
   * @param options.expected SHA-256 of what was written last; without it, the folder is made where it is missing
   * @throws PressmarkError `storage`, `unreadable`
   */
  replace(
    file: string,
    parts: AsyncIterable<string>,
    options: { readonly expected: string | undefined; readonly now: number },
  ): Promise<{ readonly sha256: string; readonly setAside?: string | undefined }>;
  /** The name of a file, there or not, that every link to it has in common. */
  realName(file: string): Promise<string>;
};

/** Asks public services for what they know of a work. It goes out only when it is told to. */
export type ReferenceLookup = {
  /** The very address that `ask` would call, for the person to see before. */
  addressFor(identifier: WorkIdentifier): string;
  /**
   * @throws PressmarkError `not-found` if the service does not know it, `unreachable` if it does not answer,
   *   `unreadable` if its answer makes no sense, `cancelled`
   */
  ask(
    identifier: WorkIdentifier,
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly csl: CslItem; readonly url: string }>;
};
