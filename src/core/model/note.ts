import { z } from 'zod';

/** The longest note that is kept with its formatting; a longer one is kept as words. */
export const LONGEST_NOTE = 2_000_000;

/**
 * What a person wrote about a work: a text with formatting, of which a work may have several. It is no variable of
 * CSL: `annote`, for styles and formats that know only one plain text, is derived from the notes when it is needed.
 */
export const noteSchema = z.object({
  /** HTML of the elements and attributes in `note-markup.ts` and no others, well formed. */
  html: z.string().min(1),
  /** As written, none twice. */
  tags: z.array(z.string().min(1)).optional(),
  /** Epoch ms, where it is known. */
  addedAt: z.int().optional(),
  /** Epoch ms, where it is known. */
  modifiedAt: z.int().optional(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;
