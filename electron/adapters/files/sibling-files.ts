import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_BYTES, LARGEST_SOURCE_BYTES } from '#core/model/largest-source.ts';

/** How much may be read: of one file, and of all together. */
export type SiblingLimits = { readonly largest: number; readonly all: number };

/** The files of one page. */
const OF_A_PAGE: SiblingLimits = { largest: LARGEST_BYTES.html, all: LARGEST_SOURCE_BYTES };

/** Files that a file of references links to: each may be a source of its own. */
export const LINKED_FILES: SiblingLimits = { largest: LARGEST_SOURCE_BYTES, all: Number.POSITIVE_INFINITY };

/**
 * Serves the files in a file's own folder and the folders inside it, and nothing else: no other place, no link that
 * leads out, no device, and not more than the limits, which are those of a page.
 *
 * @returns a function from a relative path, with `/`, to the file's bytes, or `undefined`
 */
export function siblingFiles(
  file: string,
  limits: SiblingLimits = OF_A_PAGE,
): (relative: string) => Promise<Uint8Array | undefined> {
  const folder = realpath(path.dirname(file));
  let left = limits.all;
  return async (relative) => {
    if (!isInside(relative)) return undefined;
    try {
      const root = await folder;
      const real = await realpath(path.join(root, relative));
      if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return undefined;
      const bytes = await readPlainFile(real, Math.min(left, limits.largest));
      left -= bytes?.byteLength ?? 0;
      return bytes;
    } catch {
      // Not there, or not to be read: the page does without it.
      return undefined;
    }
  };
}

function isInside(relative: string): boolean {
  if (relative === '' || relative.length > 1_000 || /[\0\\:]/u.test(relative)) return false;
  return !relative.split('/').some((part) => part === '' || part === '.' || part === '..');
}

async function readPlainFile(file: string, largest: number): Promise<Uint8Array | undefined> {
  // Opening a pipe would wait for somebody to write into it.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const facts = await handle.stat();
    return facts.isFile() && facts.size <= largest ? await handle.readFile() : undefined;
  } finally {
    await handle.close();
  }
}
