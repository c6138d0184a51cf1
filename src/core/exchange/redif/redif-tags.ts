import { doiOf, isHarmlessAddress } from '../../csl/identifiers/normal-identifier.ts';
import { setText } from '../fields/entry-draft.ts';
import { isNumbered } from '../fields/type-families.ts';
import { ELSEWHERE, keywords, notes, readOnly, text } from '../tagged/tag-rows.ts';
import type { TagTable } from '../tagged/tag-table.ts';

/**
 * The tags of ReDIF for works. People and dates are read together, for their tags follow one another.
 *
 * @see https://ideas.repec.org/t/papertemplate.html
 */
export const REDIF_TAGS: TagTable = [
  ['template-type', ELSEWHERE],
  ['handle', ELSEWHERE],
  ['title', text('title')],
  ['abstract', text('abstract', 'kept')],
  ['journal', text('container-title')],
  ['book-title', text('container-title')],
  ['series', text('collection-title')],
  ['volume', text('volume')],
  ['issue', text('issue')],
  [
    'number',
    readOnly((value, { draft }) => setText(draft, isNumbered(draft.type) ? 'number' : 'issue', value)),
  ],
  ['pages', text('page')],
  [
    'length',
    readOnly((value, { draft }) => {
      const pages = /^(\d{1,5})\s{0,3}(?:p|pp|pages)?\.?$/iu.exec(value)?.[1];
      return pages !== undefined && setText(draft, 'number-of-pages', pages);
    }),
  ],
  ['edition', text('edition')],
  ['chapter', text('chapter-number')],
  ['isbn', text('ISBN')],
  ['issn', text('ISSN')],
  ['doi', readOnly((value, { draft }) => setText(draft, 'DOI', doiOf(value) ?? value))],
  ['language', text('language')],
  ['publication-status', text('status')],
  ['publisher-name', text('publisher')],
  ['provider-name', text('publisher')],
  ['publisher-location', text('publisher-place')],
  ['provider-location', text('publisher-place')],
  ['keywords', keywords(/[;,\n]/u)],
  ['note', notes],
  ['file-url', readOnly((value, { draft }) => isHarmlessAddress(value) && setText(draft, 'URL', value))],
  ...[
    ...['author-name', 'author-name-first', 'author-name-last', 'editor-name', 'editor-name-first'],
    ...['editor-name-last', 'translator-name', 'year', 'month', 'publication-date', 'creation-date'],
  ].map((tag) => [tag, ELSEWHERE] as const),
];

const KNOWN = new Set(REDIF_TAGS.map(([tag]) => tag));
const CLUSTERS =
  /^(?:author|editor|translator|file|publisher|provider|publication|creation|revision|order|contact|classification|template|book|software|article|paper|chapter|number|note|maintainer|price|primary|secondary|tertiary|requires|restriction|size|x)-/u;
const LONE = new Set([
  'price',
  'restriction',
  'requires',
  'size',
  'availability',
  'programming-language',
  'amendments',
  'notification',
  'acquisition',
]);

/** True for a tag that the templates have; any other word before a colon is text, which goes on without an indent too. */
export function isRedifTag(tag: string): boolean {
  return KNOWN.has(tag) || LONE.has(tag) || CLUSTERS.test(tag);
}
