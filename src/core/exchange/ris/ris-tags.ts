import type { CslNameVariable, CslType } from '../../model/csl-item.ts';
import { setText } from '../fields/entry-draft.ts';
import { leftoversFromLine } from '../fields/leftover-record.ts';
import { isDirected, isNumbered } from '../fields/type-families.ts';
import {
  addresses,
  carrier,
  ELSEWHERE,
  files,
  names,
  notes,
  own,
  readOnly,
  text,
  textBy,
  textsOf,
  together,
  withoutGiving,
} from '../tagged/tag-rows.ts';
import type { TagRow, TagTable, Take } from '../tagged/tag-table.ts';
import { addressesIn, datesOf, pagesOf, titlesOf } from './ris-fields.ts';

function authorRoleOf(type: CslType): CslNameVariable {
  return isDirected(type) ? 'director' : 'author';
}

const editors = names(() => 'editor');
const seriesEditors = names(() => 'collection-editor');

/** `A2` is the editor, but for a book that has an editor in `A3` too: there it is the editor of the series. */
const secondAuthors: TagRow = {
  take: (value, at) => (at.draft.type === 'book' && at.has('A3') ? seriesEditors : editors).take(value, at),
  lines: 'each',
};

/** An id that holds a letter and no space will do as a citekey. */
const takeId: Take = (value, { draft }) => {
  draft.id = value;
  if (/\p{L}/u.test(value) && !/[\s,{}]/u.test(value)) draft.citekey = value;
  return true;
};

const takeTitle: Take = (value, { draft }) => setText(draft, 'title', value);
const takePmcid: Take = (value, { draft }) => /^PMC\d+$/u.test(value) && setText(draft, 'PMCID', value);

const takePmid: Take = (value, { draft }) => {
  const pmid = /^(\d{1,9})\[pmid\]$/iu.exec(value)?.[1];
  return pmid !== undefined && setText(draft, 'PMID', pmid);
};

/** The place of a conference, or the scale of a map. */
const firstCustom: TagRow = {
  take: (value, { draft }) =>
    (draft.type === 'paper-conference' && setText(draft, 'event-place', value)) ||
    (draft.type === 'map' && setText(draft, 'scale', value)),
  give: ({ csl }) =>
    csl.type === 'paper-conference' ? csl['event-place'] : csl.type === 'map' ? csl.scale : undefined,
};

/** `M1` is a number, unless it is long, or the 0 of programs that have none. */
const firstMisc: TagRow = {
  take: (value, { draft }) => value !== '0' && value.length <= 30 && setText(draft, 'number', value),
  give: ({ csl }) => (isNumbered(csl.type) ? undefined : csl.number),
};

/**
 * The tags of RIS: of 2001, of 2011, and those that programs added.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) and the specification of Reference Manager, 2001 and 2011
 */
export const RIS_TAGS: TagTable = [
  ['TY', ELSEWHERE],
  ['ID', { take: takeId, give: ({ citekey }) => citekey }],
  ['AU', names(authorRoleOf)],
  ['A1', withoutGiving(names(authorRoleOf))],
  ['ED', editors],
  ['A2', secondAuthors],
  [
    'A3',
    {
      ...names((type) => (type === 'book' ? 'editor' : 'collection-editor')),
      give: ({ csl }) => (csl.type === 'book' ? [] : textsOf(csl['collection-editor'])),
    },
  ],
  ['A4', names(() => 'translator')],
  ['TI', text('title')],
  ['T1', readOnly(takeTitle)],
  ['CT', readOnly(takeTitle)],
  ['ST', { ...text('title-short'), give: ({ csl }) => csl['title-short'] ?? csl.shortTitle }],
  ['TT', own('translated-title')],
  ['T2', together(({ csl }) => titlesOf(csl).T2)],
  ['C3', together(({ csl }) => titlesOf(csl).C3)],
  ['T3', together(({ csl }) => titlesOf(csl).T3)],
  ['BT', together(({ csl }) => titlesOf(csl).BT)],
  ['J2', together(({ csl }) => csl['container-title-short'] ?? csl.journalAbbreviation)],
  ['JF', together()],
  ['JO', together()],
  ['JA', together()],
  ['J1', together()],
  ['PY', together(({ csl }) => datesOf(csl).PY)],
  ['Y1', together()],
  ['DA', together(({ csl }) => datesOf(csl).DA)],
  ['Y2', together(({ csl }) => datesOf(csl).Y2)],
  ['VL', text('volume')],
  ['IS', { ...textBy((type) => (isNumbered(type) ? 'number' : 'issue')), give: ({ csl }) => csl.issue }],
  ['NV', text('number-of-volumes')],
  ['M1', firstMisc],
  ['ET', textBy((type) => (type === 'software' ? 'version' : 'edition'))],
  ['SE', together(({ csl }) => csl.section)],
  ['SP', together(({ csl }) => pagesOf(csl).SP)],
  ['EP', together(({ csl }) => pagesOf(csl).EP)],
  ['PB', text('publisher')],
  ['CY', text('publisher-place')],
  ['PP', readOnly((value, { draft }) => setText(draft, 'publisher-place', value))],
  ['C1', firstCustom],
  ['C2', readOnly(takePmcid)],
  ['SN', together(({ csl }) => [isNumbered(csl.type) ? csl.number : undefined, csl.ISSN, csl.ISBN])],
  ['DO', together(({ csl }) => csl.DOI)],
  ['UR', addresses(addressesIn, 'ris')],
  ['LK', withoutGiving(addresses(addressesIn, 'ris'))],
  ['M3', together(({ csl }) => csl.genre)],
  ['LA', text('language')],
  ['CN', text('call-number')],
  ['AV', text('archive_location')],
  ['DP', text('source')],
  ['DB', readOnly((value, { draft }) => setText(draft, 'source', value))],
  ['SV', text('collection-number')],
  ['RI', text('reviewed-title')],
  ['AB', text('abstract', 'kept')],
  ['N2', { take: 'together', lines: 'kept' }],
  ['RN', text('annote', 'kept')],
  ['N1', notes],
  ['KW', { take: 'together', lines: 'kept', give: ({ tags }) => tags }],
  ['AN', together()],
  ['U1', readOnly(takePmid)],
  ['M2', carrier(leftoversFromLine)],
  ['L1', files(addressesIn)],
  ['L2', withoutGiving(files(addressesIn))],
  ['L3', withoutGiving(files(addressesIn))],
  ['L4', withoutGiving(files(addressesIn))],
];
