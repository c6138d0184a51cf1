import { PressmarkError } from '../errors/pressmark-error.ts';
import { said } from '../said/said.ts';

const LONGEST_TAG = 200;

/** Two tags are one if they differ only in case, accents' encoding or surrounding space. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase();
}

/**
 * A tag as it is kept: NFC, trimmed, runs of white space as one space.
 *
 * @throws PressmarkError `invalid-input` if nothing is left or it is over 200 characters.
 */
export function cleanTag(tag: string): string {
  const clean = tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean === '') throw new PressmarkError('invalid-input', said('library.empty-tag', {}));
  if ([...clean].length > LONGEST_TAG) {
    throw new PressmarkError('invalid-input', said('library.long-tag', { most: LONGEST_TAG }));
  }
  return clean;
}

/** The tags after adding some and removing others; order kept, new ones last, no two alike. */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): string[] {
  const removed = new Set(remove.map(tagKey));
  const kept = tags.filter((tag) => !removed.has(tagKey(tag)));
  const seen = new Set(kept.map(tagKey));
  for (const tag of add.map(cleanTag)) {
    if (!seen.has(tagKey(tag))) kept.push(tag);
    seen.add(tagKey(tag));
  }
  return kept;
}

/** A tag may lie in another: `ports/north` in `ports`. */
export const TAG_SEPARATOR = '/';

/** True of a tag, and of those that lie in it. */
export function isTagOrWithin(tag: string, outer: string): boolean {
  const [key, outerKey] = [tagKey(tag), tagKey(outer)];
  return key === outerKey || key.startsWith(`${outerKey}${TAG_SEPARATOR}`);
}

/**
 * The tags with one of them, and those that lie in it, called otherwise; each keeps its place, and of two that are now
 * alike the first stays.
 */
export function withTagRenamed(tags: readonly string[], from: string, to: string): string[] {
  const renamed = tags.map((tag) =>
    isTagOrWithin(tag, from)
      ? cleanTag(`${to}${tag.normalize('NFC').trim().slice(from.trim().length)}`)
      : tag,
  );
  const seen = new Set<string>();
  return renamed.filter((tag) => {
    const key = tagKey(tag);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Tags of a foreign file as they can be kept: empty ones dropped, those that are too long cut. */
export function usableTags(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const clean = tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return clean === '' ? [] : [[...clean].slice(0, LONGEST_TAG).join('').trim()];
  });
}
