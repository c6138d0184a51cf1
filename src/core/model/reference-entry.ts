import type { CiteEntry } from './cite-entry.ts';
import type { CslItem } from './csl-item.ts';

/** Where something lies in a person's collections: names from the outermost to the innermost. */
export type CollectionPath = readonly string[];

/** One entry of a file of references, as far as it could be read. */
export type ParsedEntry = {
  /** The id it had in its file; may hold anything, and may not be unique. */
  readonly id: string;
  readonly citekey: string | undefined;
  /** Links to files stand under `custom.files`, as the file gives them; they are not opened. */
  readonly csl: CslItem;
  /** Keywords, none twice. */
  readonly tags?: readonly string[];
  /** Groups or collections that it lies in. */
  readonly collections?: readonly CollectionPath[];
};

/** A link to a file that an entry carries under `custom.files`. */
export type FileLink = {
  readonly path: string;
  readonly title?: string | undefined;
  readonly mediaType?: string | undefined;
};

/** What was wrong with an entry, as a sentence, and where. */
export type EntryProblem = {
  /** Place among the entries of the file, from 0. */
  readonly index: number;
  /** 1-based line where the entry begins, where the format has lines. */
  readonly line?: number | undefined;
  /** The entry's own name in its file. */
  readonly name?: string | undefined;
  /** What was wrong, and what was kept or left out. */
  readonly message: string;
  /** Nothing of the entry was kept. */
  readonly isLost?: boolean;
};

/** What reading a stretch of a file of references gave: at most one entry, and what was wrong there. */
export type ReadPiece = {
  readonly entry?: ParsedEntry | undefined;
  readonly problems: readonly EntryProblem[];
  /** How much of the file is behind this piece, 0 to 1. */
  readonly fraction: number;
};

/** An item as it goes into a file of references. */
export type ExportEntry = CiteEntry & {
  readonly tags: readonly string[];
  readonly collections: readonly CollectionPath[];
};
