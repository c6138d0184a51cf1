import type { CslItem } from '../../model/csl-item.ts';
import type { CollectionPath, ParsedEntry } from '../../model/reference-entry.ts';
import { notesFrom } from '../notes/carried-notes.ts';
import { withAnnote } from '../notes/note-text.ts';

/** Tags in one text: parted by semicolons, or by commas where there is no semicolon. */
export function tagsFromText(text: string): string[] {
  return uniqueTexts(text.split(text.includes(';') ? ';' : ','));
}

/** Texts without the empty ones, none twice. */
export function uniqueTexts(texts: Iterable<string>): string[] {
  const trimmed = Array.from(texts, (text) => text.trim());
  return [...new Set(trimmed.filter((text) => text !== ''))];
}

/** Paths of collections as they stand under `custom.collections`; anything else there is `undefined`. */
export function collectionsFrom(value: unknown): CollectionPath[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const paths: CollectionPath[] = [];
  for (const path of value) {
    if (!isListOfTexts(path) || path.length === 0) return undefined;
    paths.push(path);
  }
  return paths;
}

export function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/**
 * The entry with its tags, collections, notes and relations taken from where CSL-JSON carries them: `keyword`, and
 * `tags`, `collections`, `notes` and `related` under `custom`. An id that reads like a citekey is one; `citation-key` is not kept twice.
 */
export function withTagsTakenOut(entry: ParsedEntry): ParsedEntry {
  const { keyword, custom, 'citation-key': _, ...rest } = entry.csl;
  const {
    tags: ownTags,
    collections: ownCollections,
    notes: ownNotes,
    related: ownRelated,
    ...others
  } = custom ?? {};
  const exact = isListOfTexts(ownTags) ? ownTags : undefined;
  const collections = collectionsFrom(ownCollections);
  const notes = notesFrom(ownNotes);
  const related = isListOfTexts(ownRelated) ? uniqueTexts(ownRelated) : undefined;
  const tags = exact ? uniqueTexts(exact) : tagsFromText(keyword ?? '');
  const kept = {
    ...others,
    ...(ownTags !== undefined && !exact && { tags: ownTags }),
    ...(ownCollections !== undefined && !collections && { collections: ownCollections }),
    ...(ownNotes !== undefined && !notes && { notes: ownNotes }),
    ...(ownRelated !== undefined && !related && { related: ownRelated }),
  };
  const csl: CslItem = Object.keys(kept).length > 0 ? { ...rest, custom: kept } : rest;
  return {
    ...entry,
    citekey: entry.citekey ?? (isLikeCitekey(entry.id) ? entry.id : undefined),
    csl: withAnnote(csl, notes),
    ...(tags.length > 0 && { tags }),
    ...(collections && collections.length > 0 && { collections }),
    ...(notes && notes.length > 0 && { notes }),
    ...(related && related.length > 0 && { related }),
  };
}

/** What `withTagsTakenOut` reads back: `keyword`, and under `custom` whatever it cannot say. */
export function tagsAsCsl(
  tags: readonly string[],
  collections: readonly CollectionPath[],
): { readonly keyword?: string; readonly custom: Readonly<Record<string, unknown>> } {
  const keyword = tags.join('; ');
  const isExact = JSON.stringify(tagsFromText(keyword)) === JSON.stringify(tags);
  return {
    ...(tags.length > 0 && { keyword }),
    custom: { ...(!isExact && { tags }), ...(collections.length > 0 && { collections }) },
  };
}

/** True for what Better BibTeX or a person would write; not for numbers, addresses and Mendeley's `ITEM-1`. */
export function isLikeCitekey(id: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}\p{M}_:.+-]{0,200}$/u.test(id) && !/^(?:ITEM|https?|urn)[-:]/iu.test(id);
}
