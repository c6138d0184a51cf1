import { z } from 'zod';
import { nameGroupSchema, savedSearchSchema } from '#core/model/arrangement.ts';
import { understoodQuerySchema } from '#core/model/understood-query.ts';
import { defineContract } from './define-contract.ts';

const query = z.string().max(2_000);

const completionSchema = z.object({
  /** What goes between `start` and `end`. */
  insert: z.string(),
  operator: z.string(),
  /** Absent for an operator. */
  value: z.string().optional(),
  count: z.int().optional(),
});
export type Completion = z.infer<typeof completionSchema>;

const searches = z.object({ searches: z.array(savedSearchSchema) });

const nameGroups = z.object({ groups: z.array(nameGroupSchema) });

/** The channels of searching: a part of the one table in `ipc.ts`. */
export const searchChannels = defineContract({
  /** What a query asks for, and what there is to tell of it. */
  'search.understand': { request: z.object({ query }), response: understoodQuerySchema },
  /** The ways to go on with a query where the caret stands; none is an empty list. */
  'search.complete': {
    request: z.object({ query, caret: z.int().min(0).max(2_000) }),
    response: z.object({ start: z.int(), end: z.int(), options: z.array(completionSchema) }),
  },
  /** What the person takes for names of the same; `name` is any name of a group. */
  'names.list': { request: z.object({}), response: nameGroups },
  'names.add': { request: z.object({ names: z.string().max(4_000) }), response: nameGroups },
  'names.remove': { request: z.object({ name: z.string().max(500) }), response: nameGroups },
  /** Searches kept by the person, in the order they were kept. */
  'searches.list': { request: z.object({}), response: searches },
  'searches.save': { request: z.object({ query: query.min(1) }), response: searches },
  'searches.remove': { request: z.object({ id: z.uuid() }), response: searches },
  /** How many items each kept search finds that were added since it was opened last. */
  'searches.news': {
    request: z.object({}),
    response: z.object({ news: z.array(z.object({ id: z.uuid(), count: z.int() })) }),
  },
  /** Remembers that a person has seen what a kept search finds. */
  'searches.seen': { request: z.object({ id: z.uuid() }), response: z.object({}) },
});
