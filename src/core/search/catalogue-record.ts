import { displayName } from '../csl/names/display-name.ts';
import { workKeys } from '../csl/work-keys.ts';
import type { Item } from '../model/item.ts';
import { formatPartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { plainTitle } from '../model/plain-title.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Sha256 } from '../model/snapshot.ts';
import { fold } from './fold.ts';
import type { CatalogueKey, ListRow } from './ports.ts';
import { sortKey } from './sort-key.ts';

/** What the catalogue keeps of one item. */
export type CatalogueRecord = {
  readonly row: Omit<ListRow, 'seal'>;
  readonly modifiedAt: number;
  readonly isTrashed: boolean;
  readonly year: number | undefined;
  readonly language: string;
  readonly hasUrl: boolean;
  readonly snapshots: number;
  /** Digest of the text of the shown snapshot. */
  readonly text: Sha256 | undefined;
  /** What is searched together with the text. */
  readonly abstract: string;
  /** What the item can be found by exactly; see `keyText`. */
  readonly keys: readonly string[];
  readonly sortKeys: { readonly title: string; readonly author: string; readonly source: string };
  /** The folded form of each tag beside the tag. */
  readonly tags: readonly { readonly key: string; readonly tag: string }[];
  /** Other titles and other people, which are searched but not listed. */
  readonly moreTitles: string;
  readonly moreNames: string;
};

/** The short texts of an item that are searched, a word in which is worth more than one in the body. */
export type Headings = {
  readonly title: string;
  readonly tags: string;
  readonly names: string;
  readonly source: string;
};

/** The headings of an item, from what is kept of it. */
export function headingsOf(
  { title, tags, byline, citekey, source }: Pick<ListRow, 'title' | 'tags' | 'byline' | 'citekey' | 'source'>,
  more: { readonly moreTitles: string; readonly moreNames: string },
): Headings {
  return {
    title: `${title}\n${more.moreTitles}`,
    tags: tags.join('\n'),
    names: `${byline}\n${more.moreNames}\n${citekey}`,
    source,
  };
}

/** Derives the catalogue's record of an item. */
export function recordOf(item: Item): CatalogueRecord {
  const { csl } = item;
  const issued = partialDateFromCsl(csl.issued);
  const byline = (csl.author ?? []).map(displayName).join(', ');
  const source = csl['container-title'] ?? csl.publisher ?? '';
  const title = plainTitle(csl.title ?? '');
  return {
    row: {
      id: item.id,
      citekey: item.citekey,
      type: csl.type,
      title,
      byline,
      source,
      issued: issued && formatPartialDate(issued),
      addedAt: item.addedAt,
      tags: [...item.tags],
    },
    modifiedAt: item.modifiedAt,
    isTrashed: item.trashedAt !== undefined,
    year: issued?.year,
    language: csl.language ?? '',
    hasUrl: csl.URL !== undefined,
    snapshots: item.snapshots.length,
    text: shownSnapshot(item)?.text.sha256,
    abstract: csl.abstract ?? '',
    keys: [...new Set(keysOf(item).map(keyText))],
    sortKeys: { title: sortKey(title), author: sortKey(byline), source: sortKey(source) },
    tags: item.tags.map((tag) => ({ key: fold(tag), tag })),
    moreTitles: [csl['title-short'], csl['original-title']].filter(Boolean).join('\n'),
    moreNames: [...(csl.editor ?? []), ...(csl.translator ?? [])].map(displayName).join('\n'),
  };
}

/** A key as one text: two keys are the same if their texts are. */
export function keyText(key: CatalogueKey): string {
  return Object.entries(key)
    .map(([kind, value]) => `${kind}:${value}`)
    .join(':');
}

function keysOf(item: Item): CatalogueKey[] {
  const keys: CatalogueKey[] = item.csl.URL === undefined ? [] : [{ url: item.csl.URL }];
  for (const work of workKeys(item.csl)) keys.push({ work });
  for (const { id, sha256, origin } of item.snapshots) {
    keys.push({ snapshotId: id }, { sha256 });
    if (origin.kind === 'url') for (const url of new Set([origin.url, origin.finalUrl])) keys.push({ url });
  }
  return keys;
}
