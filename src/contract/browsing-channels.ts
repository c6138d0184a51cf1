import { z } from 'zod';

const nothing = z.object({});

/** The channels of the page in which a person signs in to sites: a part of the one table in `ipc.ts`. */
export const browsingChannels = {
  /** Shows it at a place in the window, in CSS pixels; again when that place moves. */
  'browsing.place': {
    request: z.object({ x: z.int(), y: z.int(), width: z.int().min(0), height: z.int().min(0) }),
    response: nothing,
  },
  /** Goes to an address that the person typed. */
  'browsing.go': { request: z.object({ url: z.string().max(8_000) }), response: nothing },
  'browsing.step': {
    request: z.object({ direction: z.enum(['back', 'forward', 'reload']) }),
    response: nothing,
  },
  /** Takes it away; sign-ins stay. */
  'browsing.close': { request: nothing, response: nothing },
  /** Forgets every sign-in. */
  'browsing.forget': { request: nothing, response: nothing },
} as const;
