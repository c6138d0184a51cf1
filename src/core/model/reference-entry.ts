import type { Said } from '../said/said.ts';
import type { CiteEntry } from './cite-entry.ts';
import type { CslItem } from './csl-item.ts';
import type { Note } from './note.ts';

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
  /** Where there are any, `csl.annote` says their words, unless the file gives it other ones. */
  readonly notes?: readonly Note[];
  /** Ids, in the same file, of entries that it is related to. */
  readonly related?: readonly string[];
};

/** A link to a file that an entry carries under `custom.files`. */
export type FileLink = {
  readonly path: string;
  /** The web address that the file was kept from. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly mediaType?: string | undefined;
};

/** What was wrong with an entry, and where. */
export type EntryProblem = {
  /** Place among the entries of the file, from 0. */
  readonly index: number;
  /** 1-based line where the entry begins, where the format has lines. */
  readonly line?: number | undefined;
  /** The entry's own name in its file. */
  readonly name?: string | undefined;
  /** What was wrong, and what was kept or left out. */
  readonly message: Said;
  /** Nothing of the entry was kept. */
  readonly isLost?: boolean;
  /** It is about a collection that holds no entry: one who keeps collections makes it, and has no problem. */
  readonly emptyCollection?: CollectionPath;
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
  /** As in `ParsedEntry`. */
  readonly notes?: readonly Note[] | undefined;
  /** The citekey as it stands in the file, where the format cannot carry the item’s own. */
  readonly carriedKey?: string | undefined;
  /** Ids of entries that it is related to; they need not be among those that are written. */
  readonly related?: readonly string[] | undefined;
};
