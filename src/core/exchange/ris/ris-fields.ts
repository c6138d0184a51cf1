import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import { ENGLISH_SEASONS } from '../../csl/dates/english-months.ts';
import { isAbout } from '../../csl/dates/is-about.ts';
import { yearAndRest } from '../../csl/dates/year-and-rest.ts';
import { normalPages } from '../../csl/page-range.ts';
import type { CslDate, CslItem } from '../../model/csl-item.ts';
import { hasContainer } from '../fields/type-families.ts';

type Fields<T extends string> = Readonly<Partial<Record<T, string | undefined>>>;

/** What stands behind the tags of titles: what a work is in, its series, its event. */
export function titlesOf(csl: CslItem): Fields<'T2' | 'C3' | 'T3' | 'BT'> {
  const container = csl['container-title'];
  const series = csl['collection-title'];
  if (csl.type === 'paper-conference') {
    const event = csl['event-title'] ?? csl.event;
    const isBoth = event !== undefined && container !== undefined;
    return { T2: event ?? container, C3: isBoth ? container : undefined, T3: series };
  }
  return hasContainer(csl.type) ? { T2: container, T3: series } : { T2: series, BT: container };
}

/** What stands behind the tags of dates. */
export function datesOf({ issued, accessed }: CslItem): Fields<'PY' | 'DA' | 'Y2'> {
  return {
    PY: issued?.['date-parts'] && yearAndRest(issued).year,
    DA: issued && dateText(issued),
    Y2: accessed && dateText(accessed),
  };
}

/** `YYYY/MM/DD/`, with the season at the end; what this form cannot say as EDTF, words as they are. */
function dateText(date: CslDate): string {
  const [parts, end] = date['date-parts'] ?? [];
  const [year = 0, month, day] = parts ?? [];
  const isPlain = year >= 1 && year <= 9999 && end === undefined && !isAbout(date);
  if (!isPlain || formatEdtf(date) === undefined) return edtfOrWords(date);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const season = ENGLISH_SEASONS[Number(date.season) - 1] ?? '';
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${season}`;
}

/** The first and the last page, where there are two; or how many there are. */
export function pagesOf(csl: CslItem): Fields<'SP' | 'EP'> {
  if (csl.page === undefined) return { SP: csl['number-of-pages'] };
  const [, first, last] =
    /^([^\s–-]{1,20})\s?[–-]{1,2}\s?([^\s–-]{1,20})$/u.exec(normalPages(csl.page)) ?? [];
  return first === undefined || last === undefined ? { SP: csl.page } : { SP: first, EP: last };
}

/** The addresses in a value: a semicolon parts them only where another one begins. */
export function addressesIn(value: string): readonly string[] {
  return value
    .split(/;(?=\s{0,9}(?:https?|ftp|file):\/\/)/u)
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((address) => (address.startsWith('//') ? `https:${address}` : address));
}
