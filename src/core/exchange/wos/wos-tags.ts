import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf } from '../../csl/identifiers/normal-identifier.ts';
import { NATURAL_ORDER, readName } from '../../csl/names/read-name.ts';
import { addName, setDate, setText } from '../fields/entry-draft.ts';
import { hasContainer } from '../fields/type-families.ts';
import { always, ELSEWHERE, keywords, readOnly, text } from '../tagged/tag-rows.ts';
import type { TagRow, TagTable } from '../tagged/tag-table.ts';

/** `Smith, JA` is J. A. Smith. */
const WITH_INITIALS = { isNaturalOrder: true, hasInitialsLast: true } as const;

/** People, one a line: in full, or as initials where no tag has them in full. */
function people(role: 'author' | 'container-author' | 'editor', fullTag?: string): TagRow {
  return readOnly(
    always((value, { draft, has }) => {
      if (fullTag === undefined || !has(fullTag)) addName(draft, role, readName(value, WITH_INITIALS));
    }),
    'each',
  );
}

function fullNames(role: 'author' | 'container-author'): TagRow {
  return readOnly(
    always((value, { draft }) => addName(draft, role, readName(value, NATURAL_ORDER))),
    'each',
  );
}

function organisations(role: 'author'): TagRow {
  return readOnly(
    always((value, { draft }) => addName(draft, role, { literal: value })),
    'each',
  );
}

/**
 * The tags of Web of Science. What it counts, and whom it could write to, is kept under `custom`.
 *
 * @see https://webofscience.help.clarivate.com/Content/export-records.htm
 */
export const WOS_TAGS: TagTable = [
  ['AU', people('author', 'AF')],
  ['AF', fullNames('author')],
  ['CA', organisations('author')],
  ['BA', people('container-author', 'BF')],
  ['BF', fullNames('container-author')],
  ['BE', people('editor')],
  ['ED', people('editor')],
  ['AE', organisations('author')],
  ['TI', text('title')],
  [
    'SO',
    readOnly((value, { draft }) =>
      setText(
        draft,
        hasContainer(draft.type) || isReview(draft.type) ? 'container-title' : 'collection-title',
        value,
      ),
    ),
  ],
  ['JI', text('container-title-short')],
  ['J9', readOnly((value, { draft, has }) => !has('JI') && setText(draft, 'container-title-short', value))],
  ['SE', text('collection-title')],
  ['CT', text('event-title')],
  ['CL', text('event-place')],
  ['CY', readOnly((value, { draft }) => placeDate(draft, 'event-date', value))],
  ['LA', text('language')],
  ['DE', keywords(/[;\n]/u)],
  ['ID', keywords(/[;\n]/u)],
  ['AB', text('abstract', 'kept')],
  ['PU', text('publisher')],
  ['PI', text('publisher-place')],
  ['SN', text('ISSN')],
  ['EI', text('ISSN')],
  ['BN', text('ISBN')],
  ['VL', text('volume')],
  ['IS', text('issue')],
  [
    'PN',
    readOnly((value, { draft }) => setText(draft, draft.type === 'patent' ? 'number' : 'part-number', value)),
  ],
  ['SU', text('supplement-number')],
  ['EA', readOnly((value, { draft }) => placeDate(draft, 'available-date', value))],
  ['DI', readOnly((value, { draft }) => setText(draft, 'DOI', doiOf(value) ?? value))],
  ['D2', readOnly((value, { draft, has }) => !has('DI') && setText(draft, 'DOI', doiOf(value) ?? value))],
  ['PM', text('PMID')],
  ['PG', readOnly((value, { draft }) => draft.type === 'book' && setText(draft, 'number-of-pages', value))],
  ['PT', ELSEWHERE],
  ['DT', ELSEWHERE],
  ['PD', ELSEWHERE],
  ['PY', ELSEWHERE],
  ['BP', ELSEWHERE],
  ['EP', ELSEWHERE],
  ['AR', ELSEWHERE],
];

type Draft = Parameters<typeof setDate>[0];

function placeDate(draft: Draft, variable: 'event-date' | 'available-date', value: string): boolean {
  const date = readDate(value);
  if (date?.['date-parts']) setDate(draft, variable, date);
  return date?.['date-parts'] !== undefined;
}

function isReview(type: Draft['type']): boolean {
  return type === 'review' || type === 'review-book';
}
