import { checkDigit11, checkDigit13 } from './check-digit.ts';

/** Longer texts are cut before they are searched. */
const LONGEST = 20_000;

/** SICI DOIs hold a part in angle brackets; any other such bracket is markup around the DOI. */
const DOI =
  /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,3}\/(?:[^\s"<>“”«»。，；、（）「」]|<\d[\w:.-]{1,40}>){1,300}/u;
const AFTER_DOI =
  /[?#].*|\.(?:pdf|html?|xml|full)$|\/(?:full|abstract|summary|e?pdf|fulltext|html|meta|references)$/iu;
/** bioRxiv and medRxiv show a version that is no part of the DOI. */
const RXIV_VERSION = /^(10\.1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})v\d{1,3}(?:\D.*)?$/u;
const CLOSED_BY: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * The first DOI in a text or an address, bare and in the case it is written in, without the full stop, bracket or
 * file ending that follows it.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function doiIn(text: string): string | undefined {
  const match = DOI.exec(decoded(text.slice(0, LONGEST)))?.[0];
  if (match === undefined) return undefined;
  let doi = match;
  for (let before = ''; before !== doi; ) {
    before = doi;
    doi = withoutTail(doi).replace(AFTER_DOI, '');
  }
  doi = doi.replace(RXIV_VERSION, '$1');
  return /^10\.[\d.]+\/./u.test(doi) ? doi : undefined;
}

/** Addresses carry a DOI with its slash, brackets and colons escaped. */
function decoded(text: string): string {
  if (!/10\.\d{4,9}(?:\/|%2F)\S{0,300}%?/iu.test(text)) return text;
  return text.replace(/%(2[0-9A-F]|3[A-F]|5[B-F]|7[B-D])/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function withoutTail(doi: string): string {
  const last = doi.slice(-1);
  const opener = CLOSED_BY[last];
  const isLoose = opener !== undefined && count(doi, opener) < count(doi, last);
  return isLoose || /[.,;:!?'’‘*†‡§|\\/…-]/u.test(last) ? doi.slice(0, -1) : doi;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

const ISBN_13 = /(?<![\d-])97[89](?:[-‐‑–— ]?\d){10}(?![\d-])/gu;
const LABELLED_ISBN_10 =
  /ISBN(?:[-‐‑ ]?10)?(?: ?\([\p{L} .,-]{1,20}\))?[:.]?\s{0,3}((?:\d[-‐‑–— ]?){9}[\dX])(?![\d-])/giu;
const BARE_ISBN_10 = /^\s{0,9}((?:\d[-‐‑–— ]?){9}[\dX])\s{0,9}$/iu;

/**
 * The first ISBN in a text whose check digit is right, as thirteen digits. Ten digits are one only where the text
 * calls them so, or is nothing else.
 *
 * @see ISO 2108
 */
export function isbnIn(text: string): string | undefined {
  const searched = text.slice(0, LONGEST);
  for (const [match] of searched.matchAll(ISBN_13)) {
    const digits = match.replace(/\D/gu, '');
    if (digits.endsWith(checkDigit13(digits))) return digits;
  }
  const bare = BARE_ISBN_10.exec(searched)?.[1];
  const labelled = [...searched.matchAll(LABELLED_ISBN_10)].map(([, digits = '']) => digits);
  for (const written of bare === undefined ? labelled : [bare]) {
    const digits = written.replace(/[^\dX]/giu, '').toUpperCase();
    if (digits.endsWith(checkDigit11(digits.slice(0, 9)))) {
      const core = `978${digits.slice(0, 9)}`;
      return core + checkDigit13(core);
    }
  }
  return undefined;
}

const LABELLED_ISSN =
  /ISSN(?:[-‐‑ ]?L)?(?: ?\([\p{L} .,-]{1,20}\))?[:.]?\s{0,3}(\d{4})[-‐‑–— ]?(\d{3}[\dX])(?![\dX-])/giu;
const BARE_ISSN = /^\s{0,9}(\d{4})[-‐‑–— ]?(\d{3}[\dX])\s{0,9}$/iu;

/**
 * The first ISSN in a text whose check digit is right, as `1234-567X`. Eight digits are one only where the text calls
 * them so, or is nothing else: `2019-2020` is a span of years.
 *
 * @see ISO 3297
 */
export function issnIn(text: string): string | undefined {
  const searched = text.slice(0, LONGEST);
  const bare = BARE_ISSN.exec(searched);
  for (const [, first = '', last = ''] of bare ? [bare] : searched.matchAll(LABELLED_ISSN)) {
    const digits = `${first}${last}`.toUpperCase();
    if (digits.endsWith(checkDigit11(digits.slice(0, 7)))) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  }
  return undefined;
}

const ARXIV_NUMBER =
  '\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]{2,16}(?:\\.[A-Z]{2})?\\/\\d{2}(?:0[1-9]|1[0-2])\\d{3}';
const NAMED_ARXIV = new RegExp(
  `arxiv(?:\\.org\\/(?:abs|pdf|html|format|ps)\\/|[:.]\\s{0,3}|\\s{1,3})(${ARXIV_NUMBER})(v\\d{1,3})?(?!\\d)`,
  'iu',
);
const BARE_ARXIV = new RegExp(`^\\s{0,9}(${ARXIV_NUMBER})(v\\d{1,3})?\\s{0,9}$`, 'u');

/**
 * The first arXiv number in a text, with its version if one is written: `2301.01234v2`, `hep-th/9901001`. A number
 * is one only where the text names arXiv, or is nothing else.
 *
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export function arxivIn(text: string): string | undefined {
  const searched = text.slice(0, LONGEST);
  const [, number, version = ''] = BARE_ARXIV.exec(searched) ?? NAMED_ARXIV.exec(searched) ?? [];
  return number === undefined ? undefined : number + version.toLowerCase();
}

const NAMED_PMID =
  /(?:PMID:?\s{0,3}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/|pmid\/)([1-9]\d{0,7})(?!\d)/iu;
const BARE_PMID = /^\s{0,9}([1-9]\d{0,7})\s{0,9}$/u;

/** The number of a paper in PubMed, where a text or an address names it as one, or is nothing else. */
export function pmidIn(text: string): string | undefined {
  const searched = text.slice(0, LONGEST);
  return (BARE_PMID.exec(searched) ?? NAMED_PMID.exec(searched))?.[1];
}

/** The first number of a paper in PubMed Central in a text, as `PMC1234567`. */
export function pmcidIn(text: string): string | undefined {
  const number = /(?<![\p{L}\d])PMC\s?([1-9]\d{3,8})(?!\d)/iu.exec(text.slice(0, LONGEST))?.[1];
  return number === undefined ? undefined : `PMC${number}`;
}
