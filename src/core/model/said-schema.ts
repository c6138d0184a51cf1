import { z } from 'zod';
import { isSaid, type Said, said, type Told } from '../said/said.ts';

/** Something said, as it travels. */
export const saidSchema = z.custom<Said>(isSaid);

/** A bridge while sentences move to `src/messages`. */
export const toldSchema: z.ZodType<Told> = z.union([saidSchema, z.string()]);

/** Something said, as it is stored; older files hold the finished sentence instead. */
export const storedSaidSchema = z.union([
  saidSchema,
  z.string().transform((text): Said => said('general.as-told', { text })),
]);
