import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { Messages } from '../../said/messages.ts';
import { type MessageKey, type Said, said } from '../../said/said.ts';

/** A file that another program wrote for a purpose of its own: what it is, and what can be done with it today. */
export type ForeignFile = { readonly what: Said; readonly todo: Said };

/** What to do with bookmarks. */
export const AS_ADDRESSES = said('foreign.add-addresses', {});
/** What to do with the data of a program that can write references too. */
export const AS_REFERENCES = said('foreign.export-references', {});
/** What to do with what Zotero has written for itself. */
export const AS_ZOTERO_EXPORT = said('foreign.export-zotero-rdf', {});
/** What to do with the answer of a service. */
export const AS_LOOK_UP = said('foreign.look-up', {});
/** What to do with highlights without their works. */
export const NO_HIGHLIGHTS = said('foreign.no-highlights', {});

type OfPrograms = SaidOfPrograms[keyof SaidOfPrograms];
type SaidOfPrograms = {
  readonly [K in MessageKey]: Messages[K] extends { readonly programs: readonly string[] } ? K : never;
};

/** What a file is: something of this program, or of one of these. */
export function ofProgram(key: OfPrograms, ...programs: readonly string[]): Said {
  return { key, values: { programs } };
}

/** The refusal that names what a file is. */
export function isForeign({ what, todo }: ForeignFile): PressmarkError {
  return new PressmarkError('unreadable', said('foreign.no-references', { what, todo }));
}
