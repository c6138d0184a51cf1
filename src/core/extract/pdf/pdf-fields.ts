import type { CslItem, CslName, CslType } from '../../model/csl-item.ts';
import { cslDateFrom, formatPartialDate, parsePartialDate } from '../../model/partial-date.ts';
import { detectLanguage } from '../detect-language.ts';
import { found } from '../field-origins.ts';
import type { Field } from '../html-fields.ts';
import { splitNames } from '../split-names.ts';
import { findWrittenDate } from '../written-date.ts';
import { joinLines } from './join-lines.ts';
import type { PdfContent, PdfFacts, PdfLine, PdfPage } from './pdf-content.ts';

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/u;
/** What programs write where a title belongs. */
const NO_TITLE =
  /^(?:untitled|title|document\d*|microsoft (?:word|powerpoint) - .*|powerpoint presentation|slide \d+|.*\.(?:docx?|odt|pdf|tex|dvi|indd|qxd|rtf|pptx?|ps|eps|fm)|[\d\W_]*)$/iu;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|author|user|owner|unknown|anonymous|default|root|[\d\W_]*)$|@|https?:/iu;
const LONGEST_TITLE = 300;
const FOOTNOTE_MARK = /\s*[*∗†‡§]+$/u;

/** The title the file gives itself, else what stands largest in the upper part of its first page. */
export function pdfTitle({ facts, pages }: PdfContent): Field<string> {
  for (const name of ['dc:title', 'title']) {
    const title = oneLine(facts.get(name));
    if (title !== undefined && title.length <= LONGEST_TITLE && !NO_TITLE.test(title)) {
      return { value: title, origin: found(`pdf-${name}`, 'likely') };
    }
  }
  const title = largestLines(pages[0]);
  return title === undefined ? undefined : { value: title, origin: found('largest-type', 'suggested') };
}

function largestLines(page: PdfPage | undefined): string | undefined {
  if (!page) return undefined;
  const upper = page.lines.filter(({ y, text }) => y > page.height * 0.45 && /\p{L}{2}/u.test(text));
  const sizes = page.lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = Math.max(0, ...upper.map(({ size }) => size));
  if (largest <= usual * 1.15) return undefined;
  const start = upper.findIndex(({ size }) => size === largest);
  const after = upper.slice(start).findIndex(({ size }) => size < largest * 0.95);
  const lines: readonly PdfLine[] = upper.slice(start, after < 0 ? undefined : start + after);
  const title = joinLines(
    lines.map(({ text }) => text),
    new Set(),
  ).replace(FOOTNOTE_MARK, '');
  return title.length > 3 && title.length <= LONGEST_TITLE ? title : undefined;
}

/** Who wrote it, as the file says. */
export function pdfAuthors({ facts }: PdfContent): Field<CslName[]> {
  for (const name of ['dc:creator', 'author']) {
    const text = facts.get(name)?.trim() ?? '';
    const names = NO_AUTHOR.test(text) ? [] : namesIn(text);
    if (names.length > 0) return { value: names, origin: found(`pdf-${name}`, 'likely') };
  }
  return undefined;
}

/** “Ruiz, Ana” alone, or between semicolons, is one name and not two. */
function namesIn(text: string): CslName[] {
  return text.split(/\s*[;\n]\s*/u).flatMap((part) => {
    const [, family, given] = /^([\p{L}\p{M}’'-]+),\s*([\p{L}\p{M}. -]+)$/u.exec(part) ?? [];
    return family && given && !given.includes(' and ') ? [{ family, given: given.trim() }] : splitNames(part);
  });
}

/** Its DOI: from the file's own facts, else the first one on its first two pages. */
export function pdfDoi({ facts, pages }: PdfContent): Field<string> {
  for (const name of [
    'prism:doi',
    'pdfx:doi',
    'crossmark:doi',
    'doi',
    'wps-articledoi',
    'dc:identifier',
    'prism:url',
    'subject',
  ]) {
    const doi = doiIn(facts.get(name));
    if (doi !== undefined) return { value: doi, origin: found(`pdf-${name}`, 'certain') };
  }
  const text = pages.slice(0, 2).flatMap(({ lines }) => lines.map((line) => line.text));
  for (const line of text) {
    const doi = doiIn(line);
    if (doi !== undefined) return { value: doi, origin: found('first-pages', 'likely') };
  }
  return undefined;
}

function doiIn(text = ''): string | undefined {
  const doi = DOI.exec(text)?.[0].replace(/[.,;:'”’\]]+$/u, '');
  if (doi === undefined) return undefined;
  // A bracket that was opened before the DOI is none of its own.
  return doi.includes('(') ? doi : doi.replace(/\)+$/u, '').replace(/[.,;]+$/u, '');
}

/** When it was published: as the file says, else the first full date on its first page. The day it was made is not it. */
export function pdfDate({ facts, pages }: PdfContent): Field<CslItem['issued']> {
  for (const name of ['prism:publicationdate', 'prism:coverdate', 'dc:date']) {
    const date = parsePartialDate(facts.get(name) ?? '');
    if (date) return { value: cslDateFrom(date), origin: found(`pdf-${name}`, 'likely') };
  }
  for (const { text } of pages[0]?.lines ?? []) {
    const date = text.length <= 200 ? findWrittenDate(text) : undefined;
    if (date) return { value: cslDateFrom(date), origin: found('written-date', 'suggested') };
  }
  return undefined;
}

/** The day on which the file was made, as ISO 8601. @see ISO 32000-1, 7.9.4 */
export function madeOn(facts: PdfFacts): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/u.exec(facts.get('creationdate') ?? '') ?? [];
  const date = year && parsePartialDate(`${year}-${month}-${day}`);
  return date ? formatPartialDate(date) : undefined;
}

/** What the file says of the journal or book it is from. */
export function pdfPublication({ facts }: PdfContent): Partial<Record<keyof CslItem, Field<string>>> {
  const said = (name: string): Field<string> => {
    const value = oneLine(facts.get(name));
    return value === undefined ? undefined : { value, origin: found(`pdf-${name}`, 'likely') };
  };
  const [first, last] = [facts.get('prism:startingpage'), facts.get('prism:endingpage')];
  const range = first && last && first !== last ? `${first}–${last}` : first;
  return {
    'container-title': said('prism:publicationname'),
    volume: said('prism:volume'),
    issue: said('prism:number'),
    ISSN: said('prism:issn'),
    publisher: said('dc:publisher'),
    page: range ? { value: range, origin: found('pdf-prism:startingpage', 'likely') } : undefined,
  };
}

export function pdfType({ facts }: PdfContent, hasDoi: boolean): NonNullable<Field<CslType>> {
  if (facts.has('prism:publicationname')) {
    const isBook = /book/iu.test(facts.get('prism:aggregationtype') ?? '');
    return { value: isBook ? 'chapter' : 'article-journal', origin: found('pdf-prism', 'likely') };
  }
  return { value: hasDoi ? 'article-journal' : 'document', origin: found('pdf', 'suggested') };
}

/** The language the file says it is in, unless its text is clearly in another. */
export function pdfLanguage({ facts }: PdfContent, paragraphs: readonly string[]): Field<string> {
  const said = [facts.get('language'), facts.get('dc:language')]
    .map((text) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(text?.trim() ?? '')?.[0].replaceAll('_', '-'))
    .find((tag) => tag !== undefined);
  const read = detectLanguage(paragraphs.join('\n'));
  if (said !== undefined && (read === undefined || said.toLowerCase().startsWith(read))) {
    return { value: said, origin: found('pdf-language', 'likely') };
  }
  return read === undefined ? undefined : { value: read, origin: found('language-of-text', 'likely') };
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
}
