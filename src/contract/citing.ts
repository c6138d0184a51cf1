import { z } from 'zod';
import { AUTO_EXPORT_FORMATS } from '#core/model/arrangement.ts';
import type { LocatorLabel } from '#core/model/citation.ts';
import type { OutputFormat } from '#core/model/output-format.ts';
import { saidSchema, toldSchema } from '#core/model/said-schema.ts';

/** Which items something is made of: these, in this order, those of a collection, or all that are not in the trash. */
export const selectionSchema = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(100_000) }),
  z.object({ collection: z.uuid() }),
  z.object({ all: z.literal(true) }),
]);
export type SelectionRequest = z.infer<typeof selectionSchema>;

/** A CSL style by its id, and the language of the bibliography: BCP 47, or absent for the style’s own. */
export const styleKeySchema = z.object({
  style: z.string().min(1).max(200),
  locale: z.string().max(40).optional(),
});
export type StyleKey = z.infer<typeof styleKeySchema>;

/** Names of the formats of references, as `export.formats` gives them. */
const formatId = z.string().max(40);

/** What is shown or copied: entries in a style, or in a format for another program. */
export const citationTargetSchema = z.union([styleKeySchema, z.object({ format: formatId })]);
export type CitationTarget = z.infer<typeof citationTargetSchema>;

/** What a printed bibliography can be saved as, the most used first. */
export const DOCUMENT_FORMATS = [
  'docx',
  'odt',
  'rtf',
  'html',
  'text',
  'markdown',
  'asciidoc',
  'latex',
] as const satisfies readonly OutputFormat[];
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What is saved: a printed bibliography as a document, or references for another program. */
export const documentTargetSchema = z.union([
  z.object({ ...styleKeySchema.shape, document: z.enum(DOCUMENT_FORMATS), isByItem: z.boolean().optional() }),
  /** `letters` counts for BibTeX: accented letters as they are, or as LaTeX’s macros. */
  z.object({ format: formatId, letters: z.enum(['unicode', 'macros']).optional() }),
]);
export type DocumentTarget = z.infer<typeof documentTargetSchema>;

/** What a place in a work is most often: those that the window offers. */
export const LOCATORS = [
  'page',
  'paragraph',
  'section',
  'chapter',
  'line',
  'note',
  'figure',
  'column',
  'volume',
  'part',
  'verse',
  'timestamp',
] as const satisfies readonly LocatorLabel[];
export type Locator = (typeof LOCATORS)[number];

/** Something a style editor would ask about; `missing` is not printed, `doubtful` is and may be wrong. */
export const findingSchema = z.object({
  variable: z.string(),
  severity: z.enum(['missing', 'doubtful']),
  message: toldSchema,
  /** What would mend it: variables, as `item.edit` takes them. */
  mend: z.object({ label: saidSchema, changes: z.record(z.string(), z.string()) }).optional(),
  /** An outlet of which nobody has said whether it is a newspaper. */
  asksOutlet: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const formatFactsSchema = z.object({
  id: formatId,
  label: z.string(),
  extensions: z.array(z.string()),
  isRead: z.boolean(),
  isWritten: z.boolean(),
  /** What is lost, to be said before it is written. */
  losses: z.array(saidSchema),
});
export type FormatFacts = z.infer<typeof formatFactsSchema>;

export const autoExportSchema = z.object({
  id: z.uuid(),
  file: z.string(),
  format: z.enum(AUTO_EXPORT_FORMATS),
  collection: z.string().optional(),
});
export type AutoExport = z.infer<typeof autoExportSchema>;
