import { z } from 'zod';
import { cslNameSchema } from './csl-item.ts';

/** How sure a rule is of what it found, from the surest. */
export const CONFIDENCES = ['certain', 'likely', 'suggested'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A value that a source offers for a CSL variable, and where it stands there. */
export const candidateSchema = z.object({
  /** As CSL-JSON has it: text, names or a date. */
  value: z.unknown(),
  /** Names the rule that found it. */
  rule: z.string(),
  confidence: z.enum(CONFIDENCES),
  /** As the source writes it, where that says more: a time stamp, a byline. */
  raw: z.string().optional(),
  /** Other rules that found the same. */
  alsoBy: z.array(z.string()).optional(),
});
export type Candidate<T = unknown> = Readonly<z.infer<typeof candidateSchema>> & { readonly value: T };

export const PARAGRAPH_KINDS = ['heading', 'list-item', 'quote', 'preformatted', 'table-row'] as const;

/** What a paragraph is, if not plain prose. */
export const paragraphMarkSchema = z.object({
  /** From 0. */
  at: z.int().min(0),
  kind: z.enum(PARAGRAPH_KINDS),
  /** Of a heading, from 1. */
  level: z.int().min(1).max(6).optional(),
});
export type ParagraphMark = Readonly<z.infer<typeof paragraphMarkSchema>>;

/** A place in the text: a paragraph, from 0, and UTF-16 offsets in it. */
const placeShape = {
  paragraph: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
};

/** Words in quotation marks, and who is likely to have said them where; a suggestion for a person to confirm. */
export const quotationSchema = z.object({
  ...placeShape,
  /** Without the marks. */
  text: z.string(),
  /** In full where the text names them in full anywhere. */
  speaker: z.string().optional(),
  /** Office or affiliation, as the text puts it. */
  speakerRole: z.string().optional(),
  /** “Twitter”, “a statement”, “Kurdistan 24”. */
  channel: z.string().optional(),
  confidence: z.enum(CONFIDENCES),
});
export type Quotation = Readonly<z.infer<typeof quotationSchema>>;

/** A number the text states, and what it counts; a suggestion. */
export const figureSchema = z.object({
  ...placeShape,
  /** As written: “nearly 900”, “$1.6 million”. */
  text: z.string(),
  value: z.number(),
  /** The other end of a range. */
  upTo: z.number().optional(),
  /** ISO 4217 for money, `%`, or the unit as written. */
  unit: z.string().optional(),
  /** “foreign IS fighters”. */
  counts: z.string().optional(),
  isApproximate: z.boolean().optional(),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;

export const NOTICE_KINDS = ['correction', 'clarification', 'update', 'retraction', 'note'] as const;

/** Where an article says that it was corrected or changed after it had appeared. */
export const noticeSchema = z.object({
  kind: z.enum(NOTICE_KINDS),
  text: z.string(),
  /** From 0, if it stands in the text. */
  paragraph: z.int().min(0).optional(),
  /** ISO 8601, to the precision written. */
  date: z.string().optional(),
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;

/** Where a report was written, for whom, perhaps when. */
export const datelineSchema = z.object({
  place: z.string(),
  agency: z.string().optional(),
  /** ISO 8601, only if the year is written too. */
  date: z.string().optional(),
  /** As written, with a date that has no year. */
  text: z.string(),
});
export type Dateline = Readonly<z.infer<typeof datelineSchema>>;

/** Who is credited under an article, and as what. */
export const creditSchema = z.object({
  role: z.enum(['author', 'contributor', 'editor', 'translator', 'interviewer']),
  names: z.array(cslNameSchema),
  /** As written. */
  text: z.string(),
});
export type Credit = Readonly<z.infer<typeof creditSchema>>;

export const TAG_KINDS = ['person', 'organisation', 'place', 'topic'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** A name that may serve as a tag; nothing is applied by itself. */
export const tagSuggestionSchema = z.object({
  name: z.string(),
  kind: z.enum(TAG_KINDS),
  /** The page’s own keywords, or the text. */
  from: z.enum(['keywords', 'text']),
});
export type TagSuggestion = Readonly<z.infer<typeof tagSuggestionSchema>>;

/** All that was read out of a snapshot besides its text. Derived: it can always be made again. */
export const readingSchema = z.object({
  /** By CSL variable, the chosen one first, then its runners-up. */
  candidates: z.record(z.string(), z.array(candidateSchema)),
  /** Of the paragraphs that are not plain prose, in order. */
  marks: z.array(paragraphMarkSchema),
  notices: z.array(noticeSchema),
  dateline: datelineSchema.optional(),
  credits: z.array(creditSchema),
  quotations: z.array(quotationSchema),
  figures: z.array(figureSchema),
  /** Best first. */
  tags: z.array(tagSuggestionSchema),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;
