import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf, isHarmlessAddress } from '../../csl/identifiers/normal-identifier.ts';
import { readName } from '../../csl/names/read-name.ts';
import { addName, setDate, setText } from '../fields/entry-draft.ts';
import { always, ELSEWHERE, keywords, readOnly, text } from '../tagged/tag-rows.ts';
import type { TagRow, TagTable, Take } from '../tagged/tag-table.ts';

const WITH_INITIALS = { isNaturalOrder: true, hasInitialsLast: true } as const;

/** People by their full names (`FA`), or as initials. */
function people(fullTag?: string): TagRow {
  return readOnly((value, { draft, has }) => {
    if (fullTag !== undefined && has(fullTag)) return true;
    for (const each of value.split(/;|\. (?=\p{Lu}\S* \p{Lu}{1,4}(?:\.|$))/u)) {
      addName(draft, 'author', readName(each.includes(',') ? each : each.replace(/\.$/u, ''), WITH_INITIALS));
    }
    return true;
  }, 'each');
}

/** The number that a database gives a record names it; it is kept under `custom` as well. */
const takeId: Take = (value, { draft }) => {
  if (draft.id === '') draft.id = value;
  return false;
};

const takeYear: Take = (value, { draft, has }) => {
  if (!has('DP')) setDate(draft, 'issued', readDate(value));
  return true;
};

/** `*Light/ae [Adverse Effects]` without the star, and without what the letters mean. */
function headingOf(value: string): string {
  const bracket = value.endsWith(']') ? value.lastIndexOf(' [') : -1;
  return (bracket === -1 ? value : value.slice(0, bracket)).replaceAll('*', '').trim();
}

/** The tags that Ovid and Inspec share; those with a meaning of their own in one database are kept under `custom`. */
export const OVID_TAGS: TagTable = [
  ['AU', people('FA')],
  ['FA', people()],
  [
    'ED',
    readOnly(
      always((value, { draft }) => addName(draft, 'editor', readName(value, WITH_INITIALS))),
      'each',
    ),
  ],
  ['TI', text('title')],
  ['BT', text('container-title')],
  ['JN', text('container-title')],
  ['JT', text('container-title')],
  ['JA', text('container-title-short')],
  ['JW', text('container-title-short')],
  ['VO', text('volume')],
  ['VI', text('volume')],
  ['IP', text('issue')],
  ['PG', text('page')],
  ['AB', text('abstract', 'kept')],
  ['LG', text('language')],
  ['LA', text('language')],
  ['IS', text('ISSN')],
  ['SN', text('ISSN')],
  ['IB', text('ISBN')],
  ['BN', text('ISBN')],
  ['PB', text('publisher')],
  ['PU', text('publisher')],
  ['CF', text('event-title')],
  ['DB', text('source')],
  ['PM', text('PMID')],
  ['DO', readOnly((value, { draft }) => setText(draft, 'DOI', doiOf(value) ?? value))],
  ['DI', readOnly((value, { draft }) => setText(draft, 'DOI', doiOf(value) ?? value))],
  ['UR', readOnly((value, { draft }) => isHarmlessAddress(value) && setText(draft, 'URL', value))],
  ['UI', readOnly(takeId)],
  ['AN', readOnly(takeId)],
  ['KW', keywords(/[;\n]/u)],
  ['ID', keywords(/[;\n]/u)],
  ['DE', keywords(/[;\n]/u)],
  [
    'MH',
    readOnly(
      always((value, { draft }) => draft.tags.add(headingOf(value))),
      'each',
    ),
  ],
  [
    'SH',
    readOnly(
      always((value, { draft }) => draft.tags.add(value)),
      'each',
    ),
  ],
  ['DP', readOnly(always((value, { draft }) => setDate(draft, 'issued', readDate(value))))],
  ['YR', readOnly(takeYear)],
  ['PY', readOnly(takeYear)],
  ['PT', ELSEWHERE],
  ['DT', ELSEWHERE],
  ['RT', ELSEWHERE],
  ['VN', ELSEWHERE],
  ['SO', ELSEWHERE],
];

/** Names of fields that stand on a line of their own, and the tags that mean the same. */
export const OVID_LABELS: ReadonlyMap<string, string> = new Map([
  ['unique identifier', 'UI'],
  ['accession number', 'AN'],
  ['authors', 'AU'],
  ['author', 'AU'],
  ['authors full name', 'FA'],
  ['title', 'TI'],
  ['book title', 'BT'],
  ['journal name', 'JN'],
  ['source', 'SO'],
  ['abstract', 'AB'],
  ['language', 'LG'],
  ['publication type', 'PT'],
  ['document type', 'PT'],
  ['year of publication', 'YR'],
  ['date of publication', 'DP'],
  ['publication date', 'DP'],
  ['volume', 'VO'],
  ['issue', 'IP'],
  ['page', 'PG'],
  ['pages', 'PG'],
  ['issn', 'IS'],
  ['isbn', 'IB'],
  ['publisher', 'PB'],
  ['digital object identifier', 'DO'],
  ['doi', 'DO'],
  ['url', 'UR'],
  ['database', 'DB'],
  ['institution', 'IN'],
  ['author address', 'IN'],
  ['subject headings', 'SH'],
  ['mesh subject headings', 'MH'],
  ['keywords', 'KW'],
  ['key words', 'KW'],
  ['country of publication', 'CY'],
]);
