import { NATURAL_ORDER, nameFromFields } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import { CSL_TYPES } from '../../model/csl-item.ts';
import {
  addName,
  type DraftEntry,
  finishDraft,
  keepUnknown,
  newDraft,
  setDate,
  setText,
} from '../xml/draft-entry.ts';
import { applyLeftover } from '../xml/leftovers.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { COINS_KEYS, COINS_KINDS, coinsTitleKeys } from './coins-types.ts';
import type { KeyValue } from './context-object.ts';

const HOUSEKEEPING =
  /^(?:url_ver|url_ctx_fmt|ctx_(?:ver|enc|id|tim)|rfr_id|rft_val_fmt|rft\.genre|rft_dat)$/u;
const READ_ELSEWHERE = new Set(
  'type title btitle atitle jtitle source au aulast aufirst auinit ausuffix creator aucorp contributor date spage epage identifier subject'.split(
    ' ',
  ),
);

/** Reads one context object. What CSL has no place for stands under `custom` by its key. */
export function readCoins(pairs: readonly KeyValue[]): RecordReading {
  const all = (key: string) => pairs.flatMap(([each, value]) => (each === `rft.${key}` ? [value] : []));
  const one = (key: string) => all(key)[0] ?? '';
  const format = /mtx:(\w+)$/u.exec(pairs.find(([key]) => key === 'rft_val_fmt')?.[1] ?? '')?.[1] ?? 'dc';
  const genre = format === 'dc' ? one('type') : one('genre');
  const kind =
    COINS_KINDS.find((each) => each.format === format && each.genre === genre) ??
    COINS_KINDS.find((each) => each.format === format && format !== 'dc');
  const own = format === 'dc' && !kind ? CSL_TYPES.find((type) => type === genre) : undefined;
  const draft = newDraft(kind?.csl ?? own ?? 'document');
  if (!kind && !own)
    draft.told.push(`“${genre || format}” is no kind of COinS we know; the entry was read as a document.`);
  if (!own && genre !== kind?.genre) keepUnknown(draft, 'genre', genre);
  readTitles(draft, one, coinsTitleKeys(kind ?? { format: 'dc', genre }));
  readPeople(draft, all, one);
  setDate(draft, 'issued', one('date'));
  const pages = [one('spage'), one('epage')].filter(Boolean);
  setText(draft, 'page', one('pages') || pages.join('-'), 'pages');
  for (const tag of all('subject')) draft.tags.add(tag);
  for (const [key, value] of pairs) readPair(draft, key, value);
  readPrivate(draft, pairs);
  return { entry: finishDraft(draft, ''), told: draft.told };
}

function readTitles(
  draft: DraftEntry,
  one: (key: string) => string,
  keys: { readonly title: string; readonly container: string },
): void {
  const titles = [keys.title, 'atitle', 'btitle', 'title'].map(one).filter((title) => title !== '');
  setText(draft, 'title', titles[0] ?? '', 'title');
  const containers = [keys.container, 'jtitle', 'btitle', 'title', 'source'].map(one);
  setText(
    draft,
    'container-title',
    containers.find((each) => each !== '' && each !== titles[0]) ?? '',
    'source',
  );
}

function readPeople(
  draft: DraftEntry,
  all: (key: string) => readonly string[],
  one: (key: string) => string,
): void {
  const family = one('aulast');
  const given = one('aufirst') || one('auinit');
  const others = [...all('au'), ...all('creator')];
  const names = [
    ...[nameFromFields({ family, given, suffix: one('ausuffix') }) ?? []].flat(),
    ...others.flatMap((name) => readNames(name, NATURAL_ORDER)),
    ...all('aucorp').map((literal) => ({ literal })),
  ];
  const seen = new Set<string>();
  for (const name of names) {
    const key = JSON.stringify(name);
    if (!seen.has(key)) addName(draft, 'author', name);
    seen.add(key);
  }
  for (const text of all('contributor'))
    for (const name of readNames(text, NATURAL_ORDER)) addName(draft, 'contributor', name);
}

function readPair(draft: DraftEntry, key: string, value: string): void {
  const name = key.replace(/^rft\./u, '');
  const variable = key.startsWith('rft.') ? COINS_KEYS.get(name) : undefined;
  if (variable === 'page' || HOUSEKEEPING.test(key)) return;
  if (variable) setText(draft, variable, value, name);
  else if (key === 'rft_id' || key === 'rft.identifier') readIdentifier(draft, value);
  else if (!key.startsWith('rft.') || !READ_ELSEWHERE.has(name)) keepUnknown(draft, key, value);
}

function readIdentifier(draft: DraftEntry, value: string): void {
  const [, kind = '', id = ''] = /^(?:info:|urn:)(doi|pmid|isbn|issn)[/:](.+)$/iu.exec(value) ?? [];
  if (kind === 'doi') setText(draft, 'DOI', id, 'rft_id');
  else if (kind === 'pmid') setText(draft, 'PMID', id, 'rft_id');
  else if (kind.toLowerCase() === 'isbn') setText(draft, 'ISBN', id, 'rft_id');
  else if (/^https?:\/\//iu.test(value)) setText(draft, 'URL', value, 'rft_id');
  else keepUnknown(draft, 'rft_id', value);
}

/** What we wrote for what OpenURL has no key for; private data of others is kept as it is. */
function readPrivate(draft: DraftEntry, pairs: readonly KeyValue[]): void {
  for (const [, value] of pairs.filter(([key]) => key === 'rft_dat')) {
    const data = parseRecord(value);
    if (!data || !('csl' in data)) keepUnknown(draft, 'rft_dat', value);
    if (typeof data?.citekey === 'string') draft.citekey = data.citekey;
    const csl = data?.csl;
    if (typeof csl !== 'object' || csl === null) continue;
    for (const [variable, each] of Object.entries(csl)) applyLeftover(draft, variable, each);
  }
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
