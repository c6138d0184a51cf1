import { access } from 'node:fs/promises';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

/** For a file that is not to be written over. @throws PressmarkError `conflict` if it is there */
export async function refuseToReplace(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) {
    throw new PressmarkError('conflict', said('command.file-is-there', { file }));
  }
}
