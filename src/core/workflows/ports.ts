import type { Draft } from '../model/draft.ts';
import type { EntryProblem, ParsedEntry } from '../model/reference-entry.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What is known of bytes before they are read. */
export type SourceHints = {
  /** A file's name, or words such as “the pasted text”; used in sentences for the person. */
  readonly name?: string | undefined;
  /** Where the bytes came from, to resolve addresses in them. */
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
};

/** What reading bytes gave. */
export type ReadSource = {
  readonly mediaType: Snapshot['mediaType'];
  readonly charset: string;
  readonly draft: Draft;
};

/** Reads hostile bytes, away from the main thread and under a time limit. */
export type SourceReader = {
  /** @throws PressmarkError `invalid-input`, `unreadable` or `cancelled` */
  read(bytes: Uint8Array, hints: SourceHints, options: { readonly signal: AbortSignal }): Promise<ReadSource>;
  /** Makes one HTML file of a page's MHTML, with nothing left to fetch. @throws as `read` */
  pageFromMhtml(mhtml: Uint8Array, options: { readonly signal: AbortSignal }): Promise<Uint8Array>;
};

/** The entries of a file, some hundred at a time, and what was wrong with others. */
export type ReadEntries = {
  readonly count: number;
  readonly problems: readonly EntryProblem[];
  readonly batches: AsyncIterable<readonly ParsedEntry[]>;
};

/** Reads files of references away from the main thread. */
export type EntryReader = {
  /** @throws PressmarkError `unreadable` if the bytes are not CSL-JSON in UTF-8, `cancelled` */
  readEntries(
    bytes: Uint8Array,
    options: { readonly signal?: AbortSignal | undefined },
  ): Promise<ReadEntries>;
};
