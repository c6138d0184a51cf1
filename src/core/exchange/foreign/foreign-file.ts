import { PressmarkError } from '../../errors/pressmark-error.ts';

/** A file that another program wrote for a purpose of its own: what it is, and what can be done with it today. */
export type ForeignFile = {
  /** Ends “This is …”. */
  readonly what: string;
  readonly todo: string;
};

/** What to do with bookmarks. */
export const AS_ADDRESSES =
  'Pressmark does not read it yet. To archive the pages, put their addresses into a text file, one a line, and add that with “pressmark add --urls”.';
/** What to do with the data of a program that can write references too. */
export const AS_REFERENCES =
  'Pressmark does not read it. Export the references again as BibTeX, RIS or CSL-JSON, and import that.';
/** What to do with what Zotero has written for itself. */
export const AS_ZOTERO_EXPORT =
  'Pressmark does not read it. Export the library again as Zotero RDF with files and notes, and import that.';
/** What to do with the answer of a service. */
export const AS_LOOK_UP =
  'Pressmark does not read it as a file. Look the works up by their DOIs instead, or have the service give them as BibTeX, RIS or CSL-JSON.';

/** The refusal that names what a file is. */
export function isForeign({ what, todo }: ForeignFile): PressmarkError {
  return new PressmarkError('unreadable', `This is ${what}, not a file of references. ${todo}`);
}
