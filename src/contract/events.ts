import { z } from 'zod';
import { toldSchema } from '#core/model/said-schema.ts';

/** Everything the main process tells the window unasked. */
export const events = {
  /** Items changed, came or went: lists and facets must be asked for again. */
  'library.changed': z.object({ ids: z.array(z.uuid()) }),
  /** Progress of a call still running, by the id the window gave it. */
  'call.progress': z.object({
    callId: z.string(),
    step: toldSchema,
    fraction: z.number().min(0).max(1).optional(),
  }),
  /** Something a person should hear that happened by itself. */
  'app.notice': z.object({ told: toldSchema }),
  /** The person chose an action in the app's menu. */
  /** The page in which a person signs in has changed; `failure` says why not. */
  'browsing.changed': z.object({
    url: z.string(),
    title: z.string(),
    isLoading: z.boolean(),
    canGoBack: z.boolean(),
    canGoForward: z.boolean(),
    failure: toldSchema.optional(),
  }),
  'menu.action': z.object({ id: z.string() }),
  /** The view of a snapshot took the focus. */
  'snapshot.focused': z.object({}),
  /** Keys of the window were pressed while that view had the focus, as `snapshot.setKeys` names them. */
  'snapshot.keys': z.object({ keys: z.string() }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>;
