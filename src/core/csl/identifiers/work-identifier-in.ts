import type { CslItem } from '../../model/csl-item.ts';
import { IDENTIFIER_KINDS, type IdentifierKind, type WorkIdentifier } from '../../model/work-identifier.ts';
import { arxivIn, doiIn, isbnIn, pmidIn } from './identifiers-in-text.ts';

const READERS: Readonly<Record<IdentifierKind, (text: string) => string | undefined>> = {
  doi: doiIn,
  isbn: isbnIn,
  arxiv: arxivIn,
  pmid: pmidIn,
};

/** The identifier that a person typed or pasted, with or without its name or address; `kind` asks for that one. */
export function workIdentifierIn(text: string, kind?: IdentifierKind): WorkIdentifier | undefined {
  for (const each of kind === undefined ? IDENTIFIER_KINDS : [kind]) {
    const value = READERS[each](text);
    if (value !== undefined) return { kind: each, value };
  }
  return undefined;
}

/** The surest identifier among the facts of an item. */
export function workIdentifierOf({ DOI, ISBN, PMID, URL, number }: CslItem): WorkIdentifier | undefined {
  const named = (kind: IdentifierKind, text: string | undefined) =>
    text === undefined ? undefined : workIdentifierIn(text, kind);
  return (
    named('doi', DOI) ??
    named('isbn', ISBN) ??
    named('pmid', PMID) ??
    named('doi', URL) ??
    named('arxiv', URL) ??
    named('arxiv', number)
  );
}
