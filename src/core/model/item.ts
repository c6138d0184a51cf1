import { z } from 'zod';
import { cslItemSchema } from './csl-item.ts';
import { noteSchema } from './note.ts';
import { CONFIDENCES } from './reading.ts';
import { toldSchema } from './said-schema.ts';
import { snapshotSchema } from './snapshot.ts';

/**
 * Where the value of one variable comes from, or that it is unknown.
 *
 * `known` by `person` always wins and survives extracting again; `extracted` names the rule that found it;
 * `given` came with the source (an option, an import). `unknown` says what was looked for in vain, so that
 * an empty field is a finding and not a gap. The reason is said by key; older files hold it as a sentence.
 */
export const fieldOriginSchema = z.union([
  z.object({ state: z.literal('known'), by: z.literal('person'), at: z.int() }),
  z.object({ state: z.literal('known'), by: z.literal('given') }),
  z.object({
    state: z.literal('known'),
    by: z.literal('extracted'),
    rule: z.string(),
    confidence: z.enum(CONFIDENCES),
  }),
  z.object({ state: z.literal('unknown'), reason: toldSchema }),
]);
export type FieldOrigin = Readonly<z.infer<typeof fieldOriginSchema>>;

/** Origins by CSL variable. A variable without an entry was never looked for. */
export type Provenance = Readonly<Record<string, FieldOrigin>>;

/** One archived work: what it is (CSL-JSON), what was kept of it (snapshots), and how we know. */
export const itemSchema = z.object({
  id: z.uuid(),
  /** Stable, unique in the library, ASCII. Set once when the item is added; only a person changes it. */
  citekey: z.string().min(1),
  csl: cslItemSchema,
  /** As written by the person, in the order they were added; no two alike after case folding. */
  tags: z.array(z.string().min(1)),
  /** Oldest first; the last one is shown. */
  snapshots: z.array(snapshotSchema),
  provenance: z.record(z.string(), fieldOriginSchema),
  /** In the order they were written; absent where there are none. */
  notes: z.array(noteSchema).optional(),
  /** Items that a person has related to this one; one may be gone meanwhile. Absent where there are none. */
  related: z.array(z.uuid()).optional(),
  /** Epoch ms. */
  addedAt: z.int(),
  /** Epoch ms. Grows with each change; used to notice a change made meanwhile. */
  modifiedAt: z.int(),
  /** Epoch ms; absent unless in the trash. */
  trashedAt: z.int().optional(),
});
export type Item = Readonly<z.infer<typeof itemSchema>>;
export type ItemId = Item['id'];
