import type { Library } from '../library/library.ts';
import { tagKey } from '../library/tags.ts';
import type { ItemId } from '../model/item.ts';
import type { TagSuggestion } from '../model/reading.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Catalogue } from '../search/ports.ts';
import { type ReadArticleDeps, readArticle } from './read-article.ts';
import { type ReadReadingDeps, readReading } from './read-reading.ts';

const MOST_USED = 50;

export type SuggestTagsDeps = ReadArticleDeps &
  ReadReadingDeps & { readonly library: Library; readonly catalogue: Catalogue };

/**
 * Tags that an item does not have yet: those in use elsewhere, the ones that its text names first and then the most
 * used, and names in its text by their kinds. Applies none.
 *
 * @throws PressmarkError as `readReading`
 */
export async function suggestTagsFor(
  deps: SuggestTagsDeps,
  id: ItemId,
  options: { readonly signal: AbortSignal },
): Promise<{ used: string[]; found: TagSuggestion[] }> {
  const item = await deps.library.item(id);
  const snapshot = shownSnapshot(item);
  const suggested = snapshot ? (await readReading(deps, item, snapshot, options)).tags : [];
  const paragraphs = await readArticle(deps, item, options);
  const fits = fitting([item.csl.title ?? '', ...paragraphs], suggested);
  const has = new Set(item.tags.map(tagKey));
  const { tags } = await deps.catalogue.facets();
  const used = tags
    .filter(({ tag }) => !has.has(tagKey(tag)))
    .map(({ tag, count }) => ({ tag, count, isFitting: fits(tag) }))
    .sort((a, b) => Number(b.isFitting) - Number(a.isFitting) || b.count - a.count)
    .slice(0, MOST_USED)
    .map(({ tag }) => tag);
  const known = new Set([...has, ...used.map(tagKey)]);
  return { used, found: suggested.filter(({ name }) => !known.has(tagKey(name))) };
}

/** Whether a tag is among the suggestions, or stands in the text as a whole word. */
function fitting(texts: readonly string[], suggested: readonly TagSuggestion[]): (tag: string) => boolean {
  const names = new Set(suggested.map(({ name }) => tagKey(name)));
  const words = texts.map((text) => ` ${wordsOf(text)} `);
  return (tag) => {
    const sought = wordsOf(tag);
    return names.has(tagKey(tag)) || (sought !== '' && words.some((text) => text.includes(` ${sought} `)));
  };
}

function wordsOf(text: string): string {
  return (tagKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
