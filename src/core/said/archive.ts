import type { None, Part } from './part.ts';

/** How many there are, and which is the first; it may have no name. */
type Example = { readonly count: number; readonly first: string };

/** What is said of web archives, and of pages that are packed. */
export type ArchiveMessages = {
  'archive.page-not-packed': None;
  'archive.more-pages': { readonly count: number };
  'archive.record-cut': { readonly place: string };
  'archive.too-much': None;
  'archive.end-missing': None;
  'archive.old-arc': { readonly name: string };
  'archive.no-such-page': None;
  'archive.too-many-files': { readonly most: number };
  'archive.zip-damaged': Example;
  'archive.zip-name': Example;
  'archive.zip-twice': Example;
  'archive.parts-compressed': { readonly count: number };
  'archive.records-damaged': { readonly count: number };
  'archive.digests-differ': Example;
  'archive.addresses-foreign': Example;
  'archive.originals-missing': Example;
  'archive.pages-absent': Example;
  /** `problems` may be none. */
  'archive.not-an-archive': { readonly name: string; readonly problems: readonly Part[] };
  'archive.no-page': { readonly name: string; readonly problems: readonly Part[] };
};
