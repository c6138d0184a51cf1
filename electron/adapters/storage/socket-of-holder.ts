import path from 'node:path';
import { libraryFiles } from './library-files.ts';
import { type LockOwner, readHolder } from './library-lock.ts';

/** Where the app that holds the library in `folder` listens; `undefined` if none does. */
export async function socketOfHolder(folder: string): Promise<LockOwner['socket']> {
  return (await readHolder(libraryFiles(path.resolve(folder)).lock))?.socket;
}
