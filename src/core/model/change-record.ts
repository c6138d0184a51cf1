import { z } from 'zod';
import { storedSaidSchema } from './said-schema.ts';

/**
 * Who made a change: a person in the window, a new reading of a source, an import of references, or a person or a
 * script through the command line, whatever it did.
 */
export const CHANGE_MAKERS = ['person', 'extraction', 'import', 'command-line'] as const;
export type ChangeMaker = (typeof CHANGE_MAKERS)[number];

/** The lists of a library that changes are recorded of: its items, and those of its arrangement. */
export const CHANGED_LISTS = [
  'items',
  'collections',
  'savedSearches',
  'nameGroups',
  'autoExports',
  'tagColours',
  'settings',
] as const;
export type ChangedList = (typeof CHANGED_LISTS)[number];

/**
 * One value that a change has changed. A side that is absent stands for a value that was not there, or is gone.
 *
 * A list whose members have a name (tags, ids, or objects with an `id`) is not recorded whole: each member that came
 * or went is a part of its own, with the name as the last step of its path. Where only the order of such a list
 * changed, the path ends at the list, and both sides are the names of its members.
 *
 * Of an item that was added the record says only when: no undo deletes an item, and its file has the rest.
 */
export const changePartSchema = z.object({
  in: z.enum(CHANGED_LISTS),
  /** The id of the item, collection, saved search or kept file; the name of a setting; a tag. Empty for the list itself. */
  of: z.string(),
  /** Names from there to the value; empty for the thing itself. */
  path: z.array(z.string()),
  /** Of a member of a list: its place, from 0, in the list that has it. */
  at: z.int().min(0).optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type ChangePart = Readonly<z.infer<typeof changePartSchema>>;

/** What a record says beside its parts. */
export const changeHeadSchema = z.object({
  id: z.uuid(),
  /** Epoch ms: when it began. */
  at: z.int(),
  who: z.enum(CHANGE_MAKERS),
  /** What was done. */
  said: storedSaidSchema,
  /** Takes the change with this id back. */
  undoes: z.uuid().optional(),
  /** Does the change with this id again, which was taken back. */
  redoes: z.uuid().optional(),
  /** Takes back, as a change of its own, the older change with this id alone. */
  reverts: z.uuid().optional(),
  /** What was before cannot be taken back in turn any more: the library was put back as it is in a backup. */
  isBarrier: z.literal(true).optional(),
});
export type ChangeHead = Readonly<z.infer<typeof changeHeadSchema>>;

/**
 * One record of a change, or a piece of it: a change of many items is recorded some hundred at a time, in pieces that
 * follow one another. The same record serves to take a change back, to tell the history of an item, and to carry
 * changes from one library into another: it names things by their ids and values by their paths, never whole items.
 */
export const changePieceSchema = changeHeadSchema.extend({
  /** From 0. */
  piece: z.int().min(0),
  /** How many more pieces were to come when this one was written, where it was known: above 0, it was stopped. */
  left: z.int().min(0).optional(),
  parts: z.array(changePartSchema),
});
export type ChangePiece = Readonly<z.infer<typeof changePieceSchema>>;
