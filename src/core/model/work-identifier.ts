import { z } from 'zod';

export const IDENTIFIER_KINDS = ['doi', 'isbn', 'arxiv', 'pmid'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** A number by which a public service knows a work, in the form that service writes it. */
export const workIdentifierSchema = z.object({
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string().min(1).max(2_000),
});
export type WorkIdentifier = Readonly<z.infer<typeof workIdentifierSchema>>;
