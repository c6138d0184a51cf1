import type { Item } from '../model/item.ts';
import { displayName } from '../model/names.ts';
import { formatPartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { fold } from './fold.ts';
import type { ListRow } from './ports.ts';
import type { SearchFields } from './text-index.ts';

/** What the catalogue keeps of one item. */
export type CatalogueRecord = {
  readonly item: Item;
  readonly row: Omit<ListRow, 'seal'>;
  readonly tagKeys: ReadonlySet<string>;
  readonly fields: Omit<SearchFields, 'body'>;
};

/** Derives the catalogue's record of an item. */
export function recordOf(item: Item): CatalogueRecord {
  const { csl } = item;
  const issued = partialDateFromCsl(csl.issued);
  const byline = (csl.author ?? []).map(displayName).join(', ');
  const source = csl['container-title'] ?? csl.publisher ?? '';
  const names = [...(csl.author ?? []), ...(csl.editor ?? []), ...(csl.translator ?? [])].map(displayName);
  return {
    item,
    row: {
      id: item.id,
      citekey: item.citekey,
      type: csl.type,
      title: csl.title ?? '',
      byline,
      source,
      issued: issued && formatPartialDate(issued),
      addedAt: item.addedAt,
      tags: [...item.tags],
    },
    tagKeys: new Set(item.tags.map(fold)),
    fields: {
      title: [csl.title, csl['title-short'], csl['original-title']].filter(Boolean).join('\n'),
      names: [...names, source, item.citekey].join('\n'),
      tags: item.tags.join('\n'),
    },
  };
}
