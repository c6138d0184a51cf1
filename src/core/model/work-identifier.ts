import { z } from 'zod';
import type { CslItem } from './csl-item.ts';
import { arxivIn, doiIn, isbnIn, pmidIn } from './identifiers.ts';

export const IDENTIFIER_KINDS = ['doi', 'isbn', 'arxiv', 'pmid'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** A number by which a public service knows a work, in the form that service writes it. */
export const workIdentifierSchema = z.object({
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string().min(1).max(2_000),
});
export type WorkIdentifier = Readonly<z.infer<typeof workIdentifierSchema>>;

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
