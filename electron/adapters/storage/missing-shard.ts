import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

/** What to say of a file of items that was written once and is not there any more. */
export function missingShard(file: string): PressmarkError {
  return new PressmarkError('damaged', said('storage.items-missing', { file }));
}
