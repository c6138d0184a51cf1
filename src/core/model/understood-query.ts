import { z } from 'zod';
import { saidSchema } from './said-schema.ts';

/** A part of a query as it was understood; those of `any` are a choice, those of `all` must all hold. */
const understoodPartSchema = z.object({
  kind: z.enum(['words', 'phrase', 'condition', 'any', 'all', 'unread']),
  isNot: z.boolean(),
  /** The operator of a condition, or of words that are looked for in one place. */
  operator: z.string().optional(),
  /** What is looked for: words as typed, a value by its name in the query language. */
  value: z.string(),
  /** Of a date: days, months or years in ISO 8601, or so long ago: `7d`. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Of words: the last one is only a beginning. */
  isBeginning: z.literal(true).optional(),
  get parts() {
    return z.array(understoodPartSchema).optional();
  },
});
export type UnderstoodPart = Readonly<z.infer<typeof understoodPartSchema>>;

/** Something to tell of a query: what could not be read, or was read in a way that a person may not have meant. */
const queryNoteSchema = z.object({
  told: saidSchema,
  /** The whole query as it was likely meant. */
  mend: z.string().optional(),
  /** It stands at the end and may only not be finished: not to be told while somebody types. */
  isUnfinished: z.literal(true).optional(),
});
export type QueryNote = Readonly<z.infer<typeof queryNoteSchema>>;

/** What was understood of a query, and what there is to tell of it. */
export const understoodQuerySchema = z.object({
  /** What was typed, composed (NFC): what `start` and `end` count in. */
  typed: z.string(),
  /** All must hold. `start` and `end` say where a part was typed, in UTF-16 units. */
  parts: z.array(understoodPartSchema.extend({ start: z.int(), end: z.int() })),
  notes: z.array(queryNoteSchema),
});
export type UnderstoodQuery = Readonly<z.infer<typeof understoodQuerySchema>>;

/** A part that stands by itself, and where it was typed. */
export type ShownPart = UnderstoodQuery['parts'][number];
