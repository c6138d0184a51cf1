import type { ExportEntry, ReadPiece } from '../model/reference-entry.ts';
import type { FormatFacts } from './format-facts.ts';

/**
 * Reads a file of references piece by piece, so that fifty thousand entries never lie in memory at once. Text
 * has no byte order mark and may have any line ends. An entry that cannot be read is named and passed over: the
 * rest goes on.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if the text is not in this format at all
 */
export type ReadReferences = (text: string) => Iterable<ReadPiece>;

/** Writes a file of references: `begin`, each entry in turn, `end`; joined, they are the file, in UTF-8. */
export type ReferenceWriter = {
  /** @param entries all that will be written, in their order, for formats in which one entry points to another */
  begin(entries?: readonly ExportEntry[]): string;
  /** @param index from 0 */
  entry(entry: ExportEntry, index: number): string;
  end(): string;
};

/** How a person wants a file written, where its format leaves a choice. */
export type WriteOptions = {
  /** BibTeX: accented letters as they are, or as LaTeX’s macros for programs that know ASCII only. */
  readonly letters?: 'unicode' | 'macros' | undefined;
};

/** One format of references: what it is called, how it is told from others, and what can be done with it. */
export type ExchangeFormat = FormatFacts & {
  /** True if the beginning of a text (its first 64 KiB) can only be this format. */
  readonly recognises: (beginning: string) => boolean;
  readonly read?: ReadReferences;
  /** A writer has state; each file gets one of its own. */
  readonly write?: (options?: WriteOptions) => ReferenceWriter;
};
