import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import { ENGLISH_MONTHS, ENGLISH_SEASONS } from '../../csl/dates/english-months.ts';
import { isAbout } from '../../csl/dates/is-about.ts';
import { readDate } from '../../csl/dates/read-date.ts';
import { NATURAL_ORDER, readName } from '../../csl/names/read-name.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { addName, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { leftoversFromJson } from '../fields/leftover-record.ts';
import { always, carrier, readOnly, text, textsOf, together } from '../tagged/tag-rows.ts';
import type { TagRow, TagTable, Take } from '../tagged/tag-table.ts';
import { cslTypeFromNbib, nbibTypeOf } from './nbib-types.ts';

/** `Smith JA` is J. A. Smith. */
const WITH_INITIALS = { isNaturalOrder: true, hasInitialsLast: true } as const;

/** Names in full; organisations stand among them in a tag of their own. */
const authors: TagRow = {
  take: always((value, { draft }) => addName(draft, 'author', readName(value, NATURAL_ORDER))),
  give: ({ csl }) =>
    (csl.author ?? []).map((name) =>
      name.literal !== undefined && name.literal !== ''
        ? (['CN', name.literal] as const)
        : textFromName(name, NATURAL_ORDER),
    ),
};

/** Names as initials stand beside those in full. */
function shortNames(role: 'author' | 'editor', fullTag: string): TagRow {
  return readOnly((value, { draft, has }) => {
    if (!has(fullTag)) addName(draft, role, readName(value, WITH_INITIALS));
    return true;
  });
}

/** The number for print or for linking comes before the electronic one, wherever they stand. */
const takeIssn: Take = (value, { draft }) => {
  const number = value.split(' ')[0] ?? '';
  const before = draft.texts.ISSN;
  if (value.includes('Electronic') && before !== undefined) return false;
  if (!value.includes('(') || !/^\d{4}-\d{3}[\dXx]$/u.test(number)) return setText(draft, 'ISSN', value);
  if (before !== undefined && before !== number) keepCustom(draft, 'nbib.IS', before);
  draft.texts.ISSN = number;
  return true;
};

/** `10.1038/x1 [doi]`. What `LID` says of other numbers, `AID` says too. */
const takeId: Take = (value, { draft, tag }) => {
  const end = value.lastIndexOf(' [');
  const kind = end === -1 ? '' : value.slice(end + 2, -1);
  const id = end === -1 ? value : value.slice(0, end);
  return (kind === 'doi' && setText(draft, 'DOI', id)) || (tag === 'LID' && kind !== '');
};

const takeCitekey: Take = (value, { draft }) => {
  if (/\s/u.test(value) || !/\p{L}/u.test(value)) return false;
  draft.citekey = draft.id = value;
  return true;
};

/** `2004 Jan 15`, `2004 Jan-Feb`, `2004 Autumn`, as PubMed has them; what cannot be said so as EDTF or in words. */
function dateText(date: CslDate): string {
  const [first, second] = date['date-parts'] ?? [];
  const [from, to] = [first, second].map((parts) => parts && pubmedDate(parts, date.season));
  if (isAbout(date) || from === undefined || formatEdtf(date) === undefined) return edtfOrWords(date);
  if (second === undefined) return from;
  if (to === undefined) return edtfOrWords(date);
  const isOneYear = second[0] === first?.[0] && first?.length === 2 && second.length === 2;
  return isOneYear ? `${from}-${to.slice(5)}` : `${from}-${to}`;
}

function pubmedDate(
  [year = 0, month, day]: readonly number[],
  season: CslDate['season'],
): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  const name =
    month === undefined ? ENGLISH_SEASONS[Number(season) - 1] : ENGLISH_MONTHS[month - 1]?.slice(0, 3);
  return [String(year).padStart(4, '0'), name, day].filter((part) => part !== undefined).join(' ');
}

/**
 * The tags of MEDLINE, as PubMed exports them, in the order we write them.
 *
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export const NBIB_TAGS: TagTable = [
  ['PMID', text('PMID')],
  ['ID', { take: takeCitekey, give: ({ citekey }) => citekey }],
  ['IS', { take: takeIssn, give: ({ csl }) => csl.ISSN }],
  ['ISBN', text('ISBN')],
  ['VI', text('volume')],
  ['IP', text('issue')],
  [
    'DP',
    {
      take: always((value, { draft }) => setDate(draft, 'issued', readDate(value))),
      give: ({ csl }) => csl.issued && dateText(csl.issued),
    },
  ],
  ['TI', text('title')],
  ['TT', text('original-title')],
  ['BTI', together(({ csl }) => (csl.type === 'chapter' ? csl['container-title'] : undefined))],
  [
    'JT',
    {
      ...text('container-title'),
      give: ({ csl }) => (csl.type === 'chapter' ? undefined : csl['container-title']),
    },
  ],
  ['TA', text('container-title-short')],
  ['CTI', text('collection-title')],
  ['PG', text('page')],
  ['LID', { take: takeId, give: ({ csl }) => csl.DOI && `${csl.DOI} [doi]` }],
  ['AID', readOnly(takeId)],
  ['AB', text('abstract')],
  ['FAU', authors],
  ['CN', readOnly(always((value, { draft }) => addName(draft, 'author', { literal: value })))],
  ['AU', shortNames('author', 'FAU')],
  [
    'FED',
    {
      take: always((value, { draft }) => addName(draft, 'editor', readName(value, NATURAL_ORDER))),
      give: ({ csl }) => textsOf(csl.editor),
    },
  ],
  ['ED', shortNames('editor', 'FED')],
  ['EN', text('edition')],
  ['PB', text('publisher')],
  ['PL', text('publisher-place')],
  ['LA', text('language')],
  ['PT', { take: (value) => cslTypeFromNbib(value) !== undefined, give: ({ csl }) => nbibTypeOf(csl.type) }],
  ['PMC', text('PMCID')],
  ['URL', text('URL')],
  ['OT', { take: always((value, { draft }) => draft.tags.add(value)), give: ({ tags }) => tags }],
  ['MH', readOnly(always((value, { draft }) => draft.tags.add(value.replaceAll('*', ''))))],
  ['GN', carrier(leftoversFromJson)],
];
