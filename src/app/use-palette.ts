import { useAsk } from '../lib/use-ask.ts';

const MOST_ITEMS = 8;
const MOST_STYLES = 5;

/** What the library has for a query in the palette; nothing for an empty one. */
export function usePalette(query: string) {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const options = { enabled: words.length > 0, keepPrevious: true };
  const { data: listed } = useAsk(
    'library.list',
    { view: 'all', query, sort: { key: 'relevance', descending: true }, offset: 0, limit: MOST_ITEMS },
    options,
  );
  const { data: facets } = useAsk('library.facets', {});
  const { data: known } = useAsk('collections.list', {});
  const { data: styles } = useAsk('styles.search', { query, limit: MOST_STYLES }, options);
  if (words.length === 0) return { rows: [], collections: [], tags: [], found: [] };
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return {
    rows: listed?.rows ?? [],
    collections: (known?.collections ?? []).filter(({ name }) => matches(name)).slice(0, MOST_ITEMS),
    tags: (facets?.tags ?? [])
      .map(({ tag }) => tag)
      .filter(matches)
      .slice(0, MOST_ITEMS),
    // Of what was found for an earlier query, only what fits this one.
    found: (styles?.styles ?? []).filter(({ id, title }) => matches(`${title} ${id}`)),
  };
}
