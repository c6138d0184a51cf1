import type { z } from 'zod';

/** One question of the window and the shape of its answer. */
export type ChannelSchemas = { readonly request: z.ZodType; readonly response: z.ZodType };

/** Keeps the exact types of a channel table. */
export function defineContract<T extends Readonly<Record<string, ChannelSchemas>>>(table: T): T {
  return table;
}
