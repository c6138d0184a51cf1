import type { CatalogueRecord } from './catalogue-record.ts';
import type { ListRequest } from './ports.ts';

type Found = { readonly record: CatalogueRecord; readonly score: number | undefined };

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/**
 * Orders found items. What has no value for the key comes last either way; equals keep the newest first.
 */
export function compareRecords({ key, descending }: ListRequest['sort']): (a: Found, b: Found) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    if (key === 'relevance' && a.score !== undefined && b.score !== undefined && a.score !== b.score) {
      return b.score - a.score;
    }
    const [one, other] = [sortValue(a.record, key), sortValue(b.record, key)];
    if (one !== '' && other !== '' && one !== other) return sign * collator.compare(one, other);
    if (one !== other) return one === '' ? 1 : -1;
    const newest = b.record.item.addedAt - a.record.item.addedAt;
    return key === 'added' && !descending
      ? -newest
      : newest || collator.compare(a.record.item.id, b.record.item.id);
  };
}

function sortValue({ row }: CatalogueRecord, key: ListRequest['sort']['key']): string {
  if (key === 'title') return row.title;
  if (key === 'author') return row.byline;
  if (key === 'source') return row.source;
  if (key === 'issued') return row.issued ?? '';
  return '';
}
