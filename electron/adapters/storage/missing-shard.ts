import { PressmarkError } from '#core/errors/pressmark-error.ts';

/** What to say of a file of items that was written once and is not there any more. */
export function missingShard(file: string): PressmarkError {
  return new PressmarkError(
    'damaged',
    `A file of the library is missing: ${file}. Nothing was changed. Put it back from a backup; the items in it cannot be shown until then.`,
  );
}
