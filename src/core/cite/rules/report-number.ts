import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';

const LABELLED = /^(.*?)\s*\b(?:no|nr|num|number|nos)\b\.?\s*:?\s*(\S.*)$/iu;
const LABEL_AT_END = /[\s,]*\b(?:no|nr|num|number)\b\.?:?$/iu;

/**
 * A number that was written with its kind, “Report No. 44”, is a kind and a number; styles print “No.” themselves.
 *
 * @see PM7 10.4 (report number in parentheses after the title)
 */
export const splitNumberFromKind: CiteRule = (csl) => {
  if (csl.number === undefined || csl.type === 'legislation') return csl;
  const [, kind = '', number = csl.number] = LABELLED.exec(csl.number) ?? [];
  const genre = [csl.genre?.replace(LABEL_AT_END, ''), csl.genre?.includes(kind) ? '' : kind]
    .filter(Boolean)
    .join(' ');
  return genre === '' ? { ...csl, number } : { ...csl, number, genre };
};

/** APA names an arXiv number and a document symbol as they are, with no “No.”. @see PM7 10.4 and 10.8 */
export const apaSymbolNumber: CiteRule = (csl) => {
  const { number, type, genre, publisher = '' } = csl;
  if (number === undefined || csl.archive_location !== undefined) return csl;
  const isArxiv = type === 'article' && (/^arxiv:/iu.test(number) || /^arxiv$/iu.test(publisher));
  const isSymbol =
    type === 'report' && genre === undefined && /^\p{Lu}+(\/[\p{L}\p{N}.()-]+){2,}$/u.test(number);
  if (!isArxiv && !isSymbol) return csl;
  const shown = isArxiv ? `arXiv:${number.replace(/^arxiv:\s*/iu, '')}` : number;
  return { ...without(csl, 'number'), archive_location: shown };
};

/** A standard’s number begins with the body that made it. @see PM7 10.4 */
export const apaStandardNumber: CiteRule = (csl) => {
  const [, body, number] = /^(ISO(?:\/IEC)?|IEC|IEEE|ANSI|EN|DIN)[\s-]+(.+)$/u.exec(csl.number ?? '') ?? [];
  if (csl.type !== 'standard' || body === undefined || number === undefined || csl.genre !== undefined) {
    return csl;
  }
  return { ...csl, genre: `${body} Standard`, number };
};

/** A patent is named by its country and number; the office that gave it is its source. @see PM7 11.8 */
export const apaPatent: CiteRule = (csl) => {
  const { type, authority, number } = csl;
  if (type !== 'patent' || !/\b(U\.?S\.?|United States)\b.*\bPatent/iu.test(authority ?? '')) return csl;
  return {
    ...csl,
    authority: 'U.S.',
    publisher: csl.publisher ?? authority,
    ...(number !== undefined && { number: number.replace(/^U\.?S\.?\s*/u, '') }),
  };
};

/**
 * MLA calls a number by its kind: “Report No. 7”, “no. 7”; symbols such as “A/HRC/40/53” speak for themselves.
 *
 * @see MLA9 5.51–5.53
 */
export const mlaNumber: CiteRule = (csl) => {
  const { number, type, genre } = csl;
  if (number === undefined) return csl;
  if (type === 'thesis') return without(csl, 'number');
  if (type === 'legislation' && /^\d+-\d+$/u.test(number)) return { ...csl, number: `Public Law ${number}` };
  if (type === 'patent') return csl;
  if (!NUMBERED.includes(type)) return csl;
  if (type === 'report' && genre !== undefined) return { ...csl, number: `${genre} No. ${number}` };
  if (type === 'article' && /^arxiv$/iu.test(csl.publisher ?? '') && /^\d/u.test(number)) {
    return { ...csl, number: `arXiv:${number}` };
  }
  // The style's engine takes a label off a number; as text in the place before it the label stays.
  if (!/^[\d.-]+( of \d{4})?$/u.test(number)) return csl;
  const before =
    csl['container-title'] ?? csl.edition ?? csl.version ?? csl.medium ?? csl.editor ?? csl.translator;
  const isFirst = before === undefined;
  return {
    ...without(csl, 'number'),
    medium: [csl.medium, `${isFirst ? 'No.' : 'no.'} ${number}`].filter(Boolean).join(', '),
  };
};

const NUMBERED: readonly CslItem['type'][] = [
  'article',
  'bill',
  'book',
  'document',
  'legal_case',
  'legislation',
  'pamphlet',
  'report',
  'standard',
];
