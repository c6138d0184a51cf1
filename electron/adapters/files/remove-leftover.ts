import { rm } from 'node:fs/promises';

/**
 * Removes a temporary file if it is there. What cannot be removed on a failing disk is removed at a later start;
 * it must not hide why the write failed.
 */
export async function removeLeftover(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
