import { doiOf } from '../csl/identifiers/normal-identifier.ts';
import { displayName } from '../csl/names/display-name.ts';
import { workKeys } from '../csl/work-keys.ts';
import type { Item } from '../model/item.ts';
import { formatPartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { plainTitle } from '../model/plain-title.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Sha256 } from '../model/snapshot.ts';
import { addressText } from './address-text.ts';
import { bareAddress } from './address-ways.ts';
import { fold } from './fold.ts';
import type { CatalogueKey, ListRow } from './ports.ts';
import { sortKey } from './sort-key.ts';
import { wordsOf } from './word-stream.ts';

/** What the kinds of facts are stored as. */
export const FACT_KINDS = { url: 1, doi: 2, isbn: 3, publisher: 4, note: 5, file: 6 } as const;

/** Something that an item can be looked up by: an address, a number, words with a blank around each, a kind of file. */
export type Fact = { readonly kind: keyof typeof FACT_KINDS; readonly value: string };

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
  /** What the item is looked up by that is not listed. */
  readonly facts: readonly Fact[];
  readonly sortKeys: { readonly title: string; readonly author: string; readonly source: string };
  /** The folded form of each tag beside the tag. */
  readonly tags: readonly { readonly key: string; readonly tag: string }[];
  /** Other titles and other people, which are searched but not listed. */
  readonly moreTitles: string;
  readonly moreNames: string;
  /** Addresses and numbers of the work, which are searched in whole and in part. */
  readonly addresses: string;
};

/** The short texts of an item that are searched, a word in which is worth more than one in the body. */
export type Headings = {
  readonly title: string;
  readonly tags: string;
  readonly names: string;
  readonly source: string;
  readonly address: string;
};

/** The headings of an item, from what is kept of it. */
export function headingsOf(
  { title, tags, byline, citekey, source }: Pick<ListRow, 'title' | 'tags' | 'byline' | 'citekey' | 'source'>,
  more: { readonly moreTitles: string; readonly moreNames: string; readonly addresses: string },
): Headings {
  return {
    title: `${title}\n${more.moreTitles}`,
    tags: tags.join('\n'),
    names: `${byline}\n${more.moreNames}\n${citekey}`,
    source,
    address: more.addresses,
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
    facts: factsOf(item),
    sortKeys: { title: sortKey(title), author: sortKey(byline), source: sortKey(source) },
    tags: item.tags.map((tag) => ({ key: fold(tag), tag })),
    moreTitles: [csl['title-short'], csl['original-title']].filter(Boolean).join('\n'),
    addresses: addressesOf(item),
    moreNames: [...(csl.editor ?? []), ...(csl.translator ?? [])].map(displayName).join('\n'),
  };
}

/** Each address and number once; numbers with hyphens without them too, as one word. */
function addressesOf({ csl, snapshots }: Item): string {
  const urls = snapshots.flatMap(({ origin }) =>
    origin.kind === 'url' ? [origin.url, origin.finalUrl] : [],
  );
  const numbers = [csl.DOI, csl.ISBN, csl.ISSN, csl.PMID, csl.PMCID].filter((each) => each !== undefined);
  const all = [...[csl.URL ?? '', ...urls].map(bareAddress), ...numbers.flatMap(withoutHyphens)];
  return [...new Set(all)].filter(Boolean).join('\n');
}

function withoutHyphens(number: string): string[] {
  const parts = number.split(/[\s,;]+/u);
  return [number, ...parts.filter((part) => part.includes('-')).map((part) => part.replaceAll('-', ''))];
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

const LONGEST_FACT = 20_000;
const ROLES: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  wacz: 'wacz',
  mhtml: 'mhtml',
  screenshot: 'image',
};

function factsOf({ csl, snapshots, notes = [] }: Item): Fact[] {
  const addresses = snapshots.flatMap(({ origin }) =>
    origin.kind === 'url' ? [origin.url, origin.finalUrl] : origin.kind === 'web-archive' ? [origin.url] : [],
  );
  const urls = new Set([csl.URL, ...addresses].flatMap((url) => (url === undefined ? [] : addressText(url))));
  const written = [csl.note, csl.annote, ...notes.map(({ html }) => plainTitle(html))]
    .filter(Boolean)
    .join('\n');
  const files = snapshots.flatMap(({ mediaType, artefacts = [] }) => [
    mediaType.startsWith('image/') ? 'image' : (mediaType.split('/')[1] ?? ''),
    ...artefacts.map(({ role }) => ROLES[role] ?? ''),
  ]);
  const facts: Fact[] = [
    ...[...urls].map((value) => ({ kind: 'url', value }) as const),
    { kind: 'doi', value: (doiOf(csl.DOI ?? '') ?? csl.DOI ?? '').toLowerCase() },
    ...(csl.ISBN ?? '').split(/[\s,;]+/u).map((isbn) => ({ kind: 'isbn', value: isbnText(isbn) }) as const),
    { kind: 'publisher', value: spacedWords(csl.publisher ?? '') },
    { kind: 'note', value: spacedWords(written.slice(0, LONGEST_FACT)) },
    ...[...new Set(files)].map((value) => ({ kind: 'file', value }) as const),
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}

/** Digits alone, so that an ISBN is found with and without its hyphens. */
function isbnText(isbn: string): string {
  return isbn.replace(/[^\dX]/giu, '').toUpperCase();
}

/** The words of a text in the form of `wordStream`, each between two blanks. */
export function spacedWords(text: string, split = wordsOf): string {
  const words = split(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
