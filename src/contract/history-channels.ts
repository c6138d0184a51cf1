import { z } from 'zod';
import { listedChangeSchema } from '#core/model/listed-change.ts';
import { saidSchema } from '#core/model/said-schema.ts';
import { defineContract } from './define-contract.ts';

const nothing = z.object({});
/** A change that was, or would be, taken back or done again. */
const change = z.object({ id: z.uuid(), said: saidSchema });
const one = z.object({ change: change.optional() });

/** The channels of the history of changes: a part of the one table in `ipc.ts`. */
export const historyChannels = defineContract({
  /** Takes the last change back that was made in the window; says which, or nothing if there was none. */
  'history.undo': { request: nothing, response: one },
  'history.redo': { request: nothing, response: one },
  /** Takes this change back and no other, where what it changed still is as it left it. */
  'history.undoOne': { request: z.object({ id: z.uuid() }), response: z.object({ change }) },
  /** What they would do. */
  'history.next': {
    request: nothing,
    response: z.object({ undo: change.optional(), redo: change.optional() }),
  },
  /** What was done to an item, the newest first. */
  'history.ofItem': {
    request: z.object({ id: z.uuid(), limit: z.int().min(1).max(500) }),
    response: z.object({ changes: z.array(listedChangeSchema) }),
  },
});
