import { formatEdtf } from '../../csl/dates/edtf.ts';
import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf } from '../../csl/identifiers/normal-identifier.ts';
import { normalPages } from '../../csl/page-range.ts';
import type { CslDate, CslItem } from '../../model/csl-item.ts';
import { isRecord } from '../fields/csl-record.ts';
import { type EntryDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { uniqueTexts } from '../fields/tags-and-collections.ts';
import {
  authorsOf,
  type CffRow,
  ELSEWHERE,
  matching,
  named,
  nameOf,
  people,
  readText,
  text,
  textOf,
} from './cff-rows.ts';
import { cffTypeOf } from './cff-types.ts';

const DOI = /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[A-Za-z0-9:/_;\-.()[\]\\]{1,500}$/u;

/** Articles lie in journals, everything else in collections. */
function containerFor(csl: CslItem, isJournal: boolean): string | undefined {
  return csl.type.startsWith('article') === isJournal ? csl['container-title'] || undefined : undefined;
}

/** A year of CFF is a number, which can be read as one only if it has four figures. */
function plainYear(date: CslDate | undefined): number | undefined {
  const year = date?.['date-parts']?.[0]?.[0];
  return year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

/** A date of CFF is a whole day. */
function dayOf(date: CslDate | undefined): string | undefined {
  return date && matching(formatEdtf(date), /^\d{4}-\d{2}-\d{2}$/u);
}

/** First and last page of a range; of anything else the whole as the first. */
function pagesOf({ page }: CslItem): readonly [start: string | undefined, end: string | undefined] {
  const [, start, end] = /^([^\s–-]{1,20})-([^\s–-]{1,20})$/u.exec(normalPages(page ?? '')) ?? [];
  return start === undefined ? [page || undefined, undefined] : [start, end];
}

function takePublisher(draft: EntryDraft, given: unknown): boolean {
  const place = isRecord(given) ? [given.city, given.region].map(textOf).filter((part) => part !== '') : [];
  setText(draft, 'publisher-place', place.join(', '));
  return setText(draft, 'publisher', nameOf(given));
}

function takeIdentifiers(draft: EntryDraft, given: unknown): boolean {
  for (const each of Array.isArray(given) ? given : []) {
    if (!isRecord(each)) continue;
    const value = textOf(each.value);
    if (each.type === 'doi' && setText(draft, 'DOI', value)) continue;
    keepCustom(draft, 'cff.identifiers', `${textOf(each.type)}: ${value}`);
  }
  return true;
}

function takeKeywords(draft: EntryDraft, given: unknown): boolean {
  if (!Array.isArray(given)) return false;
  for (const each of given) draft.tags.add(textOf(each).trim());
  return true;
}

const keywords: CffRow = {
  take: takeKeywords,
  give: ({ tags }) => (uniqueTexts(tags).length > 0 ? uniqueTexts(tags) : undefined),
};
const language: CffRow = {
  take: (draft, given) => Array.isArray(given) && setText(draft, 'language', textOf(given[0])),
  give: ({ csl }) => (csl.language && /^[a-z]{2,3}$/u.test(csl.language) ? [csl.language] : undefined),
};
const doi: CffRow = {
  take: (draft, given) => setText(draft, 'DOI', doiOf(textOf(given)) ?? textOf(given)),
  give: ({ csl }) => matching(csl.DOI, DOI),
};
const accessed: CffRow = {
  take: (draft, given) => {
    setDate(draft, 'accessed', readDate(textOf(given)));
    return true;
  },
  give: ({ csl }) => dayOf(csl.accessed),
};

/**
 * The keys of a reference of CFF 1.2, in the order we write them.
 *
 * @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 */
export const CFF_KEYS: readonly (readonly [key: string, row: CffRow])[] = [
  ['type', { ...ELSEWHERE, give: ({ csl }) => cffTypeOf(csl.type) }],
  ['title', { ...text('title'), give: ({ csl }) => csl.title || 'Untitled' }],
  ['authors', { ...people('author'), give: ({ csl }) => authorsOf(csl) }],
  ['editors', people('editor')],
  ['editors-series', people('collection-editor')],
  ['translators', people('translator')],
  ['recipients', people('recipient')],
  ['year', { ...ELSEWHERE, give: ({ csl }) => plainYear(csl.issued) }],
  [
    'month',
    { ...ELSEWHERE, give: ({ csl }) => plainYear(csl.issued) && csl.issued?.['date-parts']?.[0]?.[1] },
  ],
  ['date-published', { ...ELSEWHERE, give: ({ csl }) => dayOf(csl.issued) }],
  ['date-accessed', accessed],
  ['year-original', { ...ELSEWHERE, give: ({ csl }) => plainYear(csl['original-date']) }],
  ['journal', { ...text('container-title'), give: ({ csl }) => containerFor(csl, true) }],
  ['collection-title', { ...text('container-title'), give: ({ csl }) => containerFor(csl, false) }],
  ['volume', text('volume')],
  ['issue', text('issue')],
  ['number', text('number')],
  ['edition', text('edition')],
  ['section', text('section')],
  ['version', text('version')],
  ['start', { ...ELSEWHERE, give: ({ csl }) => pagesOf(csl)[0] }],
  ['end', { ...ELSEWHERE, give: ({ csl }) => pagesOf(csl)[1] }],
  ['pages', text('number-of-pages', /^\d{1,9}$/u)],
  ['publisher', { ...named('publisher'), take: takePublisher }],
  ['conference', named('event-title')],
  ['location', named('event-place')],
  ['doi', doi],
  ['isbn', text('ISBN', /^[0-9\- ]{10,17}X?$/u)],
  ['issn', text('ISSN', /^\d{4}-\d{3}[\dxX]$/u)],
  ['pmcid', text('PMCID', /^PMC\d{7}$/u)],
  ['url', text('URL', /^(?:https?|s?ftp):\/\/\S{1,5000}$/u)],
  ['languages', language],
  ['abstract', text('abstract')],
  ['keywords', keywords],
  ['volume-title', readText('volume-title')],
  ['number-volumes', readText('number-of-volumes')],
  ['license', readText('license')],
  ['medium', readText('medium')],
  ['status', readText('status')],
  ['thesis-type', readText('genre')],
  ['data-type', readText('genre')],
  ['database', readText('source')],
  ['repository-code', readText('URL')],
  ['repository', readText('URL')],
  ['institution', { take: named('publisher').take }],
  ['notes', readText('note')],
  ['identifiers', { take: takeIdentifiers }],
  ...[...['date-released', 'issue-date', 'cff-version', 'message', 'references', 'preferred-citation']].map(
    (key) => [key, ELSEWHERE] as const,
  ),
];
