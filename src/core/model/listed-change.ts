import { z } from 'zod';
import { changeHeadSchema } from './change-record.ts';
import { saidSchema } from './said-schema.ts';

/** A value of an item as a change found and left it, as a person would type it; absent where there was none. */
export const changedValueSchema = z.object({
  /** A CSL variable, or `tags`. */
  name: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type ChangedValue = Readonly<z.infer<typeof changedValueSchema>>;

/** A change as a list of changes shows it. */
export const listedChangeSchema = changeHeadSchema.pick({ id: true, at: true, who: true }).extend({
  said: saidSchema,
  isTakenBack: z.boolean(),
  /** What it did to the item that is looked at; a change of the whole library does not list values. */
  values: z.array(changedValueSchema),
});
export type ListedChange = Readonly<z.infer<typeof listedChangeSchema>>;
