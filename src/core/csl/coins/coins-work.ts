import { CSL_TYPES, type CslName, type CslTextVariable, type CslType } from '../../model/csl-item.ts';
import { NATURAL_ORDER, nameFromFields } from '../names/read-name.ts';
import { readNames } from '../names/read-names.ts';
import { COINS_KEYS, COINS_KINDS, coinsTitleKeys } from './coins-types.ts';
import type { KeyValue } from './context-object.ts';

/** What a context object says of a work, in the variables of CSL. */
export type CoinsWork = {
  /** Absent where its format and genre are of no type of CSL. */
  readonly type: CslType | undefined;
  /** What the metadata format is called: `journal`, `dc`. */
  readonly format: string;
  /** Empty if none is said. */
  readonly genre: string;
  /** True if the type says all that the genre does. */
  readonly isGenreOfType: boolean;
  /** The values of each variable with the keys they stand under, best first. */
  readonly texts: ReadonlyMap<CslTextVariable, readonly KeyValue[]>;
  readonly author: readonly CslName[];
  readonly contributor: readonly CslName[];
  readonly date: string;
  readonly subjects: readonly string[];
  /** What CSL has no variable for, and private data. */
  readonly unread: readonly KeyValue[];
};

const HOUSEKEEPING =
  /^(?:url_ver|url_ctx_fmt|ctx_(?:ver|enc|id|tim)|rfr_id|rft_val_fmt|rft\.genre|rft_dat)$/u;
const READ_ELSEWHERE = new Set(
  'type title btitle atitle jtitle source au aulast aufirst auinit ausuffix creator aucorp contributor date spage epage subject'.split(
    ' ',
  ),
);

/** Reads a context object. @see ANSI/NISO Z39.88-2004 */
export function coinsWork(pairs: readonly KeyValue[]): CoinsWork {
  const all = (key: string) => pairs.flatMap(([each, value]) => (each === `rft.${key}` ? [value] : []));
  const one = (key: string) => all(key)[0] ?? '';
  const format = /mtx:(\w+)$/u.exec(pairs.find(([key]) => key === 'rft_val_fmt')?.[1] ?? '')?.[1] ?? 'dc';
  const genre = format === 'dc' ? one('type') : one('genre');
  const kind =
    COINS_KINDS.find((each) => each.format === format && each.genre === genre) ??
    COINS_KINDS.find((each) => each.format === format && format !== 'dc');
  const own = format === 'dc' && !kind ? CSL_TYPES.find((type) => type === genre) : undefined;
  const texts = new Map<CslTextVariable, KeyValue[]>();
  const unread: KeyValue[] = [];
  const add = (variable: CslTextVariable, key: string, value: string) => {
    if (value !== '') texts.set(variable, [...(texts.get(variable) ?? []), [key, value]]);
  };
  addTitles(add, one, coinsTitleKeys(kind ?? { format: 'dc', genre }));
  add('page', 'pages', one('pages') || [...new Set([one('spage'), one('epage')])].filter(Boolean).join('-'));
  for (const [key, value] of pairs) {
    const found = variableOf(key, value);
    if (found === undefined) unread.push([key, value]);
    else if (found !== 'elsewhere') add(...found);
  }
  return {
    type: kind?.csl ?? own,
    format,
    genre,
    isGenreOfType: own !== undefined || genre === kind?.genre,
    texts,
    author: authorsOf(all, one),
    contributor: all('contributor').flatMap((text) => readNames(text, NATURAL_ORDER)),
    date: one('date'),
    subjects: all('subject'),
    unread,
  };
}

type Add = (variable: CslTextVariable, key: string, value: string) => void;

function addTitles(
  add: Add,
  one: (key: string) => string,
  keys: { readonly title: string; readonly container: string },
): void {
  const title = [keys.title, 'atitle', 'btitle', 'title'].map(one).find((text) => text !== '') ?? '';
  add('title', 'title', title);
  const containers = [keys.container, 'jtitle', 'btitle', 'title', 'source'].map(one);
  add('container-title', 'source', containers.find((text) => text !== '' && text !== title) ?? '');
}

/** The variable of a pair, its key and its value; `undefined` if CSL has none. */
function variableOf(
  key: string,
  value: string,
): readonly [variable: CslTextVariable, key: string, value: string] | 'elsewhere' | undefined {
  const name = key.replace(/^rft\./u, '');
  const variable = key.startsWith('rft.') ? COINS_KEYS.get(name) : undefined;
  if (variable === 'page' || (HOUSEKEEPING.test(key) && key !== 'rft_dat')) return 'elsewhere';
  if (variable) return [variable, name, value];
  if (key === 'rft_id' || key === 'rft.identifier') return identifierOf(value);
  return key.startsWith('rft.') && READ_ELSEWHERE.has(name) ? 'elsewhere' : undefined;
}

function identifierOf(
  value: string,
): readonly [variable: CslTextVariable, key: string, value: string] | undefined {
  const [, kind = '', id = ''] = /^(?:info:|urn:)(doi|pmid|isbn|issn)[/:](.+)$/iu.exec(value) ?? [];
  const variable = (['DOI', 'PMID', 'ISBN', 'ISSN'] as const).find((each) => each === kind.toUpperCase());
  if (variable) return [variable, 'rft_id', id];
  return /^https?:\/\//iu.test(value) ? ['URL', 'rft_id', value] : undefined;
}

/** The first author stands in parts, and often once more among all of them. */
function authorsOf(
  all: (key: string) => readonly string[],
  one: (key: string) => string,
): readonly CslName[] {
  const given = one('aufirst') || one('auinit');
  const first = nameFromFields({ family: one('aulast'), given, suffix: one('ausuffix') });
  const others = [...all('au'), ...all('creator')].flatMap((name) => readNames(name, NATURAL_ORDER));
  const names = [...(first ? [first] : []), ...others, ...all('aucorp').map((literal) => ({ literal }))];
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}
