import { z } from 'zod';

export const CITATION_FORMATS = ['author-date', 'numeric', 'note', 'label', 'author'] as const;

/** What a person chooses a style by, and what must be known of it before it is read. */
export const styleFactsSchema = z.object({
  /** As in its CSL address: `apa`, `chicago-fullnote-bibliography`. */
  id: z.string().min(1),
  title: z.string(),
  /** Fields of research, in CSL's names: `psychology`, `generic-base`. */
  fields: z.array(z.string()),
  format: z.enum(CITATION_FORMATS),
  /** Cites in notes, not in the text. */
  isNote: z.boolean(),
  hasBibliography: z.boolean(),
  /** BCP 47; the language the style is for, if it is for one. */
  locale: z.string().optional(),
  /** The id of the style that a dependent one follows in all but its name. */
  parent: z.string().optional(),
  /** Installed by the person, not part of Pressmark. */
  isInstalled: z.boolean().optional(),
});
export type StyleFacts = Readonly<z.infer<typeof styleFactsSchema>>;
