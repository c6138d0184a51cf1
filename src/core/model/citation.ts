import { z } from 'zod';

/** What a locator can point at. @see CSL 1.0.2, Appendix IV, Locators */
export const LOCATOR_LABELS = [
  'page',
  'paragraph',
  'section',
  'chapter',
  'line',
  'note',
  'figure',
  'column',
  'folio',
  'volume',
  'issue',
  'part',
  'book',
  'verse',
  'opus',
  'sub-verbo',
  'act',
  'appendix',
  'article-locator',
  'canon',
  'elocation',
  'equation',
  'rule',
  'scene',
  'supplement',
  'table',
  'timestamp',
  'title-locator',
] as const;
export type LocatorLabel = (typeof LOCATOR_LABELS)[number];

/** One work within a citation, and how it is cited there. */
export const citedWorkSchema = z.object({
  /** The id of an entry. */
  id: z.string(),
  locator: z.string().max(500).optional(),
  label: z.enum(LOCATOR_LABELS).optional(),
  prefix: z.string().max(2_000).optional(),
  suffix: z.string().max(2_000).optional(),
  /** The author stands in the sentence already. */
  suppressAuthor: z.boolean().optional(),
});
export type CitedWork = Readonly<z.infer<typeof citedWorkSchema>>;

/** One citation: a pair of brackets in the text, or a note. */
export const citationSchema = z.object({
  works: z.array(citedWorkSchema).min(1).max(200),
  /** The author is named in the sentence, the rest in brackets behind: “Doe (2019) says”. */
  isNarrative: z.boolean().optional(),
});
export type Citation = Readonly<z.infer<typeof citationSchema>>;
