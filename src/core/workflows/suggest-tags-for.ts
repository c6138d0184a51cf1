import { suggestTags } from '../extract/suggest-tags.ts';
import type { Library } from '../library/library.ts';
import { tagKey } from '../library/tags.ts';
import type { ItemId } from '../model/item.ts';
import type { Catalogue } from '../search/ports.ts';
import { type ReadArticleDeps, readArticle } from './read-article.ts';

const MOST_USED = 50;

/** Tags that an item does not have yet: those in use elsewhere, most used first, and names in its text. */
export async function suggestTagsFor(
  deps: ReadArticleDeps & { readonly library: Library; readonly catalogue: Catalogue },
  id: ItemId,
  options: { readonly signal: AbortSignal },
): Promise<{ used: string[]; found: string[] }> {
  const item = await deps.library.item(id);
  const has = new Set(item.tags.map(tagKey));
  const { tags } = await deps.catalogue.facets();
  const used = [...tags]
    .sort((a, b) => b.count - a.count)
    .map(({ tag }) => tag)
    .filter((tag) => !has.has(tagKey(tag)))
    .slice(0, MOST_USED);
  const known = new Set([...has, ...used.map(tagKey)]);
  const names = suggestTags(await readArticle(deps, item, options));
  return { used, found: names.filter((name) => !known.has(tagKey(name))) };
}
