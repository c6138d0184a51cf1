import { readDate } from '../../csl/dates/read-date.ts';
import type { CslDateVariable } from '../../model/csl-item.ts';
import { type EntryDraft, setDate } from '../fields/entry-draft.ts';
import { childAt, textOf, type XmlNode } from '../xml/xml-node.ts';

/** Takes `Year`, `Month`, `Day` or `Season`, or what `MedlineDate` says in words: `1998 Dec-1999 Jan`. */
export function takePubmedDate(draft: EntryDraft, variable: CslDateVariable, node: XmlNode): void {
  const part = (name: string) => textOf(childAt(node, name));
  const words = part('MedlineDate');
  const year = part('Year');
  const season = part('Season');
  const written = words || (season === '' ? dayText(year, part('Month'), part('Day')) : `${season} ${year}`);
  setDate(draft, variable, readDate(written));
}

/** Months stand as numbers or as words. */
function dayText(year: string, month: string, day: string): string {
  if (/^\d{1,2}$/u.test(month)) {
    return [year, month.padStart(2, '0'), day === '' ? '' : day.padStart(2, '0')].filter(Boolean).join('-');
  }
  return [year, month, day].filter(Boolean).join(' ');
}
