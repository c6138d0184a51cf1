import { knownDate } from '../../csl/dates/read-date.ts';
import { findWrittenDate } from '../../csl/dates/written-date.ts';
import type { CslType } from '../../model/csl-item.ts';
import { cslDateFrom, formatPartialDate, partialDateOf } from '../../model/partial-date.ts';
import type { Candidate } from '../../model/reading.ts';
import { type Candidates, candidate, merged } from '../candidates.ts';
import { detectLanguage } from '../suggest/detect-language.ts';
import type { PdfContent, PdfFacts } from './pdf-content.ts';
import { arxivStamp, stampDates } from './pdf-identifiers.ts';

const LONGEST_DATE_LINE = 200;

/** When it was published: as the file says, by arXiv’s stamp, or the first full date on its first page. The day it was made is not it. */
export function pdfDates(content: PdfContent): NonNullable<Candidates['issued']> {
  const { facts, pages } = content;
  const stated = ['prism:publicationdate', 'prism:coverdate', 'dc:date'].flatMap((name) => {
    const date = knownDate(facts.get(name)?.trim() ?? '');
    return date?.['date-parts'] ? [candidate(date, `pdf-${name}`, 'likely', facts.get(name))] : [];
  });
  const written = (pages[0]?.lines ?? []).flatMap(({ text }) => {
    const date = text.length <= LONGEST_DATE_LINE ? findWrittenDate(text) : undefined;
    return date ? [candidate(cslDateFrom(date), 'written-date', 'suggested', text.trim())] : [];
  });
  return merged([...stated, ...stampDates(arxivStamp(content)), ...written.slice(0, 3)], (date) =>
    JSON.stringify(date),
  );
}

/** The day on which the file was made, as ISO 8601. @see ISO 32000-1, 7.9.4 */
export function madeOn(facts: PdfFacts): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/u.exec(facts.get('creationdate') ?? '') ?? [];
  const date = year && partialDateOf(Number(year), Number(month), Number(day));
  return date ? formatPartialDate(date) : undefined;
}

/** What the file says of the journal or book it is from. */
export function pdfPublication({ facts }: PdfContent): Candidates {
  const said = (name: string) => {
    const value = oneLine(facts.get(name));
    return value === undefined ? [] : [candidate(value, `pdf-${name}`, 'likely')];
  };
  const [first, last] = [facts.get('prism:startingpage'), facts.get('prism:endingpage')];
  const range = first && last && first !== last ? `${first}–${last}` : first;
  return {
    'container-title': said('prism:publicationname'),
    volume: said('prism:volume'),
    issue: said('prism:number'),
    publisher: said('dc:publisher'),
    page: range ? [candidate(range, 'pdf-prism:startingpage', 'likely')] : said('prism:pagerange'),
  };
}

/** What kind of work it is. */
export function pdfTypes(
  content: PdfContent,
  { hasDoi }: { readonly hasDoi: boolean },
): readonly [Candidate<CslType>, ...Candidate<CslType>[]] {
  const { facts } = content;
  const plain = candidate<CslType>('document', 'pdf', 'suggested');
  const found: Candidate<CslType>[] = [];
  if (facts.has('prism:publicationname')) {
    const isBook = /book/iu.test(facts.get('prism:aggregationtype') ?? '');
    found.push(candidate<CslType>(isBook ? 'chapter' : 'article-journal', 'pdf-prism', 'likely'));
  }
  if (arxivStamp(content)) found.push(candidate<CslType>('article', 'arxiv-stamp', 'likely'));
  if (hasDoi) found.push(candidate<CslType>('article-journal', 'pdf', 'suggested'));
  const [first = plain, ...others] = merged([...found, plain], (type) => type);
  return [first, ...others];
}

/** The language the file says it is in, unless its text is clearly in another. */
export function pdfLanguages(
  { facts }: PdfContent,
  paragraphs: readonly string[],
): readonly Candidate<string>[] {
  const said = ['language', 'dc:language'].flatMap((name) => {
    const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/iu.exec(facts.get(name)?.trim() ?? '')?.[0];
    return tag === undefined ? [] : [candidate(tag.replaceAll('_', '-'), 'pdf-language', 'likely')];
  });
  const read = detectLanguage(paragraphs.join('\n'));
  const ofText = read === undefined ? [] : [candidate(read, 'language-of-text', 'likely')];
  const agrees = said.some(({ value }) => read !== undefined && value.toLowerCase().startsWith(read));
  return merged(agrees ? said : [...ofText, ...said], (tag) => tag.toLowerCase());
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
}
