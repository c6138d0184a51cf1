import { readDate } from '../../csl/dates/read-date.ts';
import type { CslDateVariable } from '../../model/csl-item.ts';
import { type EntryDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { setTextOf } from '../xml/element-draft.ts';
import { attribute, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';

/** Dates by the order in which they are believed: when it was issued before when its rights began. */
const DATES: readonly (readonly [element: string, variable: CslDateVariable])[] = [
  ['dateIssued', 'issued'],
  ['dateCreated', 'issued'],
  ['copyrightDate', 'issued'],
  ['dateCaptured', 'accessed'],
];

/** Reads where and when a work, or what it lies in, came out. */
export function readModsOrigin(draft: EntryDraft, node: XmlNode): void {
  for (const [name, variable] of DATES) {
    const dates = childrenOf(node, name);
    const text = dateText(dates);
    if (draft.dates[variable] && text !== '') keepExactCustom(draft, name, text);
    setDate(draft, variable, readDate(text));
  }
  for (const child of childrenOf(node)) {
    const text = textOf(child);
    if (child.name === 'publisher') setTextOf(draft, 'publisher', text, 'publisher');
    else if (child.name === 'edition') setTextOf(draft, 'edition', text, 'edition');
    else if (child.name === 'place') readPlace(draft, child);
    else if (child.name !== 'issuance' && !DATES.some(([name]) => name === child.name)) {
      keepExactCustom(draft, child.name, text);
    }
  }
}

/** A country's code beside a place's name says nothing more. */
function readPlace(draft: EntryDraft, node: XmlNode): void {
  const terms = childrenOf(node, 'placeTerm');
  const named = terms.filter((term) => attribute(term, 'type') !== 'code');
  for (const term of named) setTextOf(draft, 'publisher-place', textOf(term), 'place');
  for (const term of terms) if (!named.includes(term)) keepExactCustom(draft, 'place code', textOf(term));
}

function dateText(dates: readonly XmlNode[]): string {
  const point = (name: string) => dates.find((date) => attribute(date, 'point') === name);
  const [start, end] = [point('start'), point('end')];
  if (start && end) return `${qualifiedDate(start)}/${qualifiedDate(end)}`;
  return qualifiedDate(dates.find((date) => attribute(date, 'encoding') !== '') ?? dates[0]);
}

/** MODS says beside a date that it is only about right, EDTF in it. */
function qualifiedDate(date: XmlNode | undefined): string {
  const text = textOf(date);
  const isAbout = /^(?:approximate|questionable)$/u.test(attribute(date, 'qualifier'));
  return isAbout && /^-?\d{4}(?:-\d\d){0,2}$/u.test(text) ? `${text}~` : text;
}
