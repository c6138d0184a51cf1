import { z } from 'zod';

/** Item types of CSL 1.0.2. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof CSL_TYPES)[number];

/** Variables that hold a list of names. @see CSL 1.0.2, Appendix IV */
export const CSL_NAME_VARIABLES = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'editor-translator',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;
export type CslNameVariable = (typeof CSL_NAME_VARIABLES)[number];

/** Variables that hold a date. */
export const CSL_DATE_VARIABLES = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;
export type CslDateVariable = (typeof CSL_DATE_VARIABLES)[number];

/** Variables that hold text; CSL's number variables are kept as the text they were written with. */
export const CSL_TEXT_VARIABLES = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'citation-label',
  'citation-number',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'edition',
  'event',
  'event-place',
  'event-title',
  'first-reference-note-number',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'journalAbbreviation',
  'jurisdiction',
  'keyword',
  'language',
  'license',
  'locator',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page',
  'page-first',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'printing-number',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'shortTitle',
  'source',
  'status',
  'supplement-number',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
  'volume-title-short',
  'year-suffix',
] as const;
export type CslTextVariable = (typeof CSL_TEXT_VARIABLES)[number];

export type CslVariable = CslNameVariable | CslDateVariable | CslTextVariable | 'type';

/** A person (`family`, `given` …) or, as `literal`, an organisation or a name that cannot be split. */
export const cslNameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});
export type CslName = Readonly<z.infer<typeof cslNameSchema>>;

/** One date or a range of two, each `[year, month?, day?]`; or words as `literal`. */
export const cslDateSchema = z.object({
  'date-parts': z.array(z.array(z.coerce.number().int()).min(1).max(3)).min(1).max(2).optional(),
  season: z.union([z.string(), z.number()]).optional(),
  circa: z.union([z.string(), z.number(), z.boolean()]).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});
export type CslDate = Readonly<z.infer<typeof cslDateSchema>>;

const text = z.union([z.string(), z.number()]).transform(String);

function shapeOf<V extends string, S extends z.ZodType>(variables: readonly V[], schema: S) {
  const optional = schema.optional();
  return Object.fromEntries(variables.map((variable) => [variable, optional])) as Record<V, typeof optional>;
}

/**
 * Bibliographic data as CSL-JSON: a type and variables. Unknown variables are kept under `custom` by
 * importers, never here. Numbers become the text they print as.
 *
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export const cslItemSchema = z.object({
  type: z.enum(CSL_TYPES),
  ...shapeOf(CSL_NAME_VARIABLES, z.array(cslNameSchema)),
  ...shapeOf(CSL_DATE_VARIABLES, cslDateSchema),
  ...shapeOf(CSL_TEXT_VARIABLES, text),
  custom: z.record(z.string(), z.unknown()).optional(),
});
export type CslItem = Readonly<z.infer<typeof cslItemSchema>>;
