import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf, standardNumberKind } from '../../csl/identifiers/normal-identifier.ts';
import { setDate, setText } from '../fields/entry-draft.ts';
import { hasContainer, isDirected, isInPeriodical, isNumbered } from '../fields/type-families.ts';
import {
  addresses,
  always,
  ELSEWHERE,
  keywords,
  names,
  notes,
  own,
  readOnly,
  text,
  textBy,
} from '../tagged/tag-rows.ts';
import type { TagTable, Take } from '../tagged/tag-table.ts';

const takeId: Take = (value, { draft }) => {
  draft.id = value;
  return true;
};

/**
 * The tags of RefWorks. What a person made of its user fields, and what it counts, is kept under `custom`.
 *
 * @see https://www.refworks.com/refworks/help/RefWorks_Tagged_Format.htm
 */
export const REFWORKS_TAGS: TagTable = [
  ['RT', ELSEWHERE],
  ['SR', ELSEWHERE],
  ['OL', ELSEWHERE],
  ['ID', readOnly(takeId)],
  ['A1', names((type) => (isDirected(type) ? 'director' : 'author'))],
  ['A2', names(() => 'editor')],
  ['A3', names(() => 'collection-editor')],
  ['T1', text('title')],
  ['ST', text('title-short')],
  ['OT', text('original-title')],
  ['TT', own('translated-title')],
  ['JF', textBy((type) => (hasContainer(type) ? 'container-title' : 'collection-title'))],
  ['JO', text('container-title-short')],
  ['T2', textBy((type) => (hasContainer(type) ? 'container-title' : 'collection-title'))],
  ['T3', text('collection-title')],
  ['WT', text('container-title')],
  ['WV', text('version')],
  ['YR', ELSEWHERE],
  ['FD', ELSEWHERE],
  ['SP', ELSEWHERE],
  ['OP', ELSEWHERE],
  ['VO', text('volume')],
  ['IS', textBy((type) => (isNumbered(type) ? 'number' : 'issue'))],
  ['ED', text('edition')],
  ['PB', text('publisher')],
  ['PP', text('publisher-place')],
  [
    'SN',
    readOnly((value, { draft }) =>
      setText(draft, standardNumberKind(value) ?? (isInPeriodical(draft.type) ? 'ISSN' : 'ISBN'), value),
    ),
  ],
  ['LA', text('language')],
  ['AB', text('abstract', 'kept')],
  ['NO', notes],
  ['K1', keywords(/[;\n]/u)],
  ['CN', text('call-number')],
  ['DB', text('source')],
  ['DS', text('source')],
  ['DO', readOnly((value, { draft }) => setText(draft, 'DOI', doiOf(value) ?? value))],
  ['PMID', text('PMID')],
  ['PMCID', text('PMCID')],
  ['UL', addresses((value) => value.split(/\s+/u), 'refworks')],
  ['LK', addresses((value) => value.split(/\s+/u), 'refworks')],
  ['RD', readOnly(always((value, { draft }) => setDate(draft, 'accessed', readDate(value))))],
];
