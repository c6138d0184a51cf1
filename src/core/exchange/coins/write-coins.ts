import { COINS_KEYS, COINS_KINDS, coinsTitleKeys } from '../../csl/coins/coins-types.ts';
import type { KeyValue } from '../../csl/coins/context-object.ts';
import { dateInPlainWords, edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { displayName } from '../../csl/names/display-name.ts';
import { endnoteText } from '../../csl/names/write-name.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { isSameExactly, leftoversOf } from '../fields/leftovers.ts';
import { readCoins } from './read-coins.ts';

/** An entry as keys of OpenURL; what has none is private data, which the reader takes back. */
export function coinsOf(entry: ExportEntry): readonly KeyValue[] {
  const pairs = plainCoinsOf(entry).map(([key, value]) => [key, value] as const);
  const csl = Object.fromEntries(leftoversOf(entry, readCoins(pairs).entry, isSameExactly));
  const json = JSON.stringify({ csl, ...(entry.citekey ? { citekey: entry.citekey } : {}) });
  return [...pairs, ['rft_dat', json]];
}

/** What a person reads where a program reads the keys. */
export function visibleText({ csl, citekey }: ExportEntry): string {
  const people = (csl.author ?? csl.editor ?? []).map(displayName).join(', ');
  const date = csl.issued && dateInPlainWords(csl.issued);
  const parts = [people, date && `(${date})`, csl.title ?? citekey, csl['container-title'], csl.publisher];
  return parts.filter(Boolean).join('. ');
}

function plainCoinsOf({ csl, tags }: ExportEntry): readonly KeyValue[] {
  const kind = COINS_KINDS.find((each) => each.csl === csl.type) ?? {
    csl: csl.type,
    format: 'dc',
    genre: csl.type,
  };
  const { title, container } = coinsTitleKeys(kind);
  const isDublinCore = kind.format === 'dc';
  const written = new Set<string>();
  const fields = [...COINS_KEYS].flatMap(([key, variable]) => {
    if (written.has(variable)) return [];
    written.add(variable);
    return [[`rft.${isDublinCore && key === 'pub' ? 'publisher' : key}`, csl[variable]] as const];
  });
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rfr_id', 'info:sid/pressmark'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${kind.format}`],
    [isDublinCore ? 'rft.type' : 'rft.genre', kind.genre],
    [`rft.${title}`, csl.title],
    [`rft.${container}`, csl['container-title']],
    ...(csl.author ?? []).map(
      (name) => [isDublinCore ? 'rft.creator' : 'rft.au', endnoteText(name)] as const,
    ),
    ['rft.date', edtfOrWords(csl.issued)],
    ...fields,
    ...tags.map((tag) => ['rft.subject', tag] as const),
    ['rft_id', csl.DOI && `info:doi/${csl.DOI}`],
    ['rft_id', csl.PMID && `info:pmid/${csl.PMID}`],
    ['rft_id', csl.URL],
  ];
  return pairs.flatMap(([key, value]) => {
    const clean = value?.replace(/\p{Cs}/gu, '\ufffd').trim();
    return clean ? [[key, clean] as const] : [];
  });
}
