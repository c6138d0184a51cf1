import { z } from 'zod';
import { workIdentifierSchema } from '#core/model/work-identifier.ts';
import { defineContract } from './define-contract.ts';

/** A variable for which a service has another value than the item, or the only one; values as a person types them. */
export const lookedUpFieldSchema = z.object({
  variable: z.string(),
  /** Empty if the item has none. */
  now: z.string(),
  found: z.string(),
  /** Of CSL-JSON, to be handed back if it is taken over. */
  value: z.unknown(),
  fillsGap: z.boolean(),
});
export type LookedUpField = Readonly<z.infer<typeof lookedUpFieldSchema>>;

/** The channels of looking works up at public services: a part of the one table in `ipc.ts`. */
export const lookupChannels = defineContract({
  /** What would be asked for these words, or for the item’s own identifier; nothing goes out. */
  'lookup.plan': {
    request: z.object({ itemId: z.uuid(), text: z.string().max(2_000).optional() }),
    response: z.object({
      /** The words, or the identifier that the item has. */
      text: z.string(),
      /** Absent if the words hold no identifier. */
      identifier: workIdentifierSchema.optional(),
      url: z.string().optional(),
    }),
  },
  /** Asks the service. Nothing is changed. */
  'lookup.ask': {
    request: z.object({ itemId: z.uuid(), identifier: workIdentifierSchema }),
    response: z.object({ url: z.string(), fields: z.array(lookedUpFieldSchema) }),
  },
  /** Takes values over that a person chose. */
  'lookup.take': {
    request: z.object({ itemId: z.uuid(), values: z.record(z.string().max(100), z.unknown()) }),
    response: z.object({}),
  },
});
