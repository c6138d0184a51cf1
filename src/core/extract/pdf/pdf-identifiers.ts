import { findWrittenDate } from '../../csl/dates/written-date.ts';
import { arxivIn, doiIn, isbnIn, issnIn } from '../../csl/identifiers/identifiers-in-text.ts';
import { allListHeadings } from '../../languages/list-headings.ts';
import { anyOf } from '../../languages/phrases.ts';
import { cslDateFrom, type PartialDate } from '../../model/partial-date.ts';
import type { Candidate } from '../../model/reading.ts';
import { type Candidates, candidate, merged } from '../candidates.ts';
import type { PdfContent } from './pdf-content.ts';

const DOI_FACTS = [
  'prism:doi',
  'pdfx:doi',
  'crossmark:doi',
  'doi',
  'wps-articledoi',
  'dc:identifier',
  'prism:url',
  'subject',
];
const FIRST_PAGES = 2;
const REFERENCES = new RegExp(
  `^[^\\p{L}\\p{N}]{0,5}(?:\\d{1,2}\\.? )?${anyOf(allListHeadings())}[^\\p{L}\\p{N}]{0,3}$`,
  'iu',
);
const STAMP = /^arXiv:\S{9,30}/u;

/** What arXiv prints along the first page of its papers. */
export type ArxivStamp = { readonly id: string; readonly date: PartialDate | undefined };

/** The numbers a PDF is known by: from its own facts, else from its first pages before their references. */
export function pdfIdentifiers(content: PdfContent): Pick<Candidates, 'DOI' | 'ISBN' | 'ISSN' | 'number'> {
  const { facts } = content;
  const lines = firstLines(content);
  const stated = (names: readonly string[], idIn: (text: string) => string | undefined) =>
    names.flatMap((name) => found(idIn(facts.get(name) ?? ''), `pdf-${name}`, 'certain'));
  const shown = (idIn: (text: string) => string | undefined, confidence: 'likely' | 'suggested') =>
    lines.flatMap((line) => found(idIn(line), 'first-pages', confidence)).slice(0, 1);
  const stamp = arxivStamp(content);
  return {
    DOI: unique([...stated(DOI_FACTS, doiIn), ...shown(doiIn, 'likely')]),
    ISBN: unique([...stated(['prism:isbn', 'isbn'], isbnIn), ...shown(labelledIsbn, 'suggested')]),
    ISSN: unique([
      ...stated(['prism:issn', 'prism:eissn', 'issn'], issnIn),
      ...shown(labelledIssn, 'suggested'),
    ]),
    number: stamp ? [candidate(`arXiv:${stamp.id}`, 'arxiv-stamp', 'certain')] : [],
  };
}

/** The stamp “arXiv:2301.01234v2 [cs.CL] 3 Jan 2023”, if the first page bears it. */
export function arxivStamp({ pages }: PdfContent): ArxivStamp | undefined {
  const line =
    pages[0]?.lines
      .find(({ text }) => STAMP.test(text.trim()))
      ?.text.trim()
      .slice(0, 100) ?? '';
  const id = arxivIn(line);
  return id === undefined ? undefined : { id, date: findWrittenDate(line.replace(STAMP, '')) };
}

/** The day of the stamp. */
export function stampDates(stamp: ArxivStamp | undefined): NonNullable<Candidates['issued']> {
  return stamp?.date ? [candidate(cslDateFrom(stamp.date), 'arxiv-stamp', 'likely')] : [];
}

function firstLines({ pages }: PdfContent): readonly string[] {
  const lines = pages.slice(0, FIRST_PAGES).flatMap((page) => page.lines.map(({ text }) => text));
  const end = lines.findIndex((line) => line.length < 60 && REFERENCES.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** A line that is nothing but digits may be any number. */
function labelledIsbn(line: string): string | undefined {
  return /isbn/iu.test(line) ? isbnIn(line) : undefined;
}

function labelledIssn(line: string): string | undefined {
  return /issn/iu.test(line) ? issnIn(line) : undefined;
}

function found(
  id: string | undefined,
  rule: string,
  confidence: Candidate['confidence'],
): readonly Candidate<string>[] {
  return id === undefined ? [] : [candidate(id, rule, confidence)];
}

function unique(ids: readonly Candidate<string>[]): readonly Candidate<string>[] {
  return merged(ids, (id) => id.toLowerCase());
}
