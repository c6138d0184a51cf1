import type { ItemId } from '../model/item.ts';

/** How many files a library's items are spread over. Part of the format: see docs/formats.md. */
export const SHARD_COUNT = 1_024;

/** A name that `shardName` can give: three lower-case hex digits, `000` to `3ff`. */
export const SHARD_NAME = /^[0-3][0-9a-f]{2}$/;

/**
 * Names the shard that holds an item. The same id gives the same name for ever.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 32 bit, folded to 10 bits)
 */
export function shardName(id: ItemId): string {
  let hash = 0x811c9dc5;
  // An id is a UUID, so a letter is a byte of its UTF-8.
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  }
  const folded = ((hash ^ (hash >>> 10) ^ (hash >>> 20)) >>> 0) % SHARD_COUNT;
  return folded.toString(16).padStart(3, '0');
}
