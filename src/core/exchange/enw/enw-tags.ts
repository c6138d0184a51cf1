import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { readDate } from '../../csl/dates/read-date.ts';
import { yearAndRest } from '../../csl/dates/year-and-rest.ts';
import { doiOf, standardNumberKind } from '../../csl/identifiers/normal-identifier.ts';
import type { CslItem, CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';
import { setDate, setText } from '../fields/entry-draft.ts';
import { leftoversFromLine } from '../fields/leftover-record.ts';
import { hasContainer, isDirected, isInPeriodical, isNumbered } from '../fields/type-families.ts';
import {
  addresses,
  always,
  carrier,
  ELSEWHERE,
  files,
  keywords,
  names,
  notes,
  own,
  readOnly,
  text,
  textBy,
  together,
} from '../tagged/tag-rows.ts';
import type { TagTable, Take } from '../tagged/tag-table.ts';

function authorRoleOf(type: CslType): CslNameVariable {
  return isDirected(type) ? 'director' : 'author';
}

const takeNumber: Take = (value, { draft }) => {
  const { type } = draft;
  const variable =
    standardNumberKind(value) ?? (isInPeriodical(type) ? 'ISSN' : isNumbered(type) ? 'number' : 'ISBN');
  return setText(draft, variable, value);
};

const takeDoi: Take = (value, { draft }) => {
  const doi = doiOf(value);
  return setText(draft, doi === undefined ? 'number' : 'DOI', doi ?? value);
};

const takeCitekey: Take = (value, { draft }) => {
  if (/[\s,{}]/u.test(value) || !/\p{L}/u.test(value)) return false;
  draft.citekey = draft.id = value;
  return true;
};

/** What stands behind the tags of titles: what a work is in, by its kind, and its series. */
function titlesOf(csl: CslItem): Readonly<Partial<Record<'J' | 'O' | 'S' | 'B', string | undefined>>> {
  const container = csl['container-title'];
  const series = csl['collection-title'];
  if (isInPeriodical(csl.type)) return { J: container, O: csl['container-title-short'], S: series };
  return hasContainer(csl.type) ? { B: container, S: series } : { B: series, J: container };
}

function bookOrSeries(type: CslType): CslTextVariable {
  return hasContainer(type) ? 'container-title' : 'collection-title';
}

/**
 * The tags of Refer and of EndNote’s import format, in the order we write them.
 *
 * @see https://en.wikipedia.org/wiki/Refer_(software)
 */
export const ENW_TAGS: TagTable = [
  ['0', ELSEWHERE],
  ['F', { take: takeCitekey, give: ({ citekey }) => citekey }],
  ['A', names(authorRoleOf)],
  ['E', names(() => 'editor')],
  ['Y', names(() => 'collection-editor')],
  ['?', names(() => 'translator')],
  ['T', text('title')],
  ['!', text('title-short')],
  ['J', { ...text('container-title'), give: ({ csl }) => titlesOf(csl).J }],
  ['O', { ...text('container-title-short'), give: ({ csl }) => titlesOf(csl).O }],
  ['S', { ...text('collection-title'), give: ({ csl }) => titlesOf(csl).S }],
  ['B', { ...textBy(bookOrSeries), give: ({ csl }) => titlesOf(csl).B }],
  ['V', text('volume')],
  ['N', textBy((type) => (isNumbered(type) ? 'number' : 'issue'))],
  ['P', text('page')],
  ['I', text('publisher')],
  ['C', text('publisher-place')],
  ['7', text('edition')],
  ['6', text('number-of-volumes')],
  ['&', text('section')],
  ['9', text('genre')],
  ['@', { take: takeNumber, lines: 'each', give: ({ csl }) => [csl.ISSN, csl.ISBN] }],
  ['R', { take: takeDoi, give: ({ csl }) => csl.DOI }],
  ['U', addresses((value) => value.split(/\s+/u), 'enw')],
  ['G', text('language')],
  ['L', text('call-number')],
  ['W', text('source')],
  ['~', readOnly((value, { draft }) => setText(draft, 'source', value))],
  ['D', together(({ csl }) => yearAndRest(csl.issued).year)],
  ['8', together(({ csl }) => yearAndRest(csl.issued).rest)],
  [
    '[',
    {
      take: always((value, { draft }) => setDate(draft, 'accessed', readDate(value))),
      give: ({ csl }) => edtfOrWords(csl.accessed),
    },
  ],
  ['X', text('abstract', 'kept')],
  ['<', text('annote', 'kept')],
  ['Z', notes],
  ['K', keywords(/[\n;]/u)],
  ['Q', own('translated-title')],
  ['>', files()],
  ['4', carrier(leftoversFromLine)],
];
