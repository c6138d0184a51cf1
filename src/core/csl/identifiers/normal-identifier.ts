import { checkDigit11 } from './check-digit.ts';

const DOI_LABEL = /^(?:doi[:=]?\s{0,3}|info:doi\/|urn:doi:|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)/iu;
const BARE_DOI = /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+$/u;
const LONGEST = 2_000;
const BINDING =
  / ?\((?:pbk|hbk|hb|pb|hardcover|hardback|paperback|softcover|cloth|e-?book|electronic|online|print|epub|pdf|alk\. paper)\b[^()]{0,40}\)\.?$/iu;

/** A DOI without the label or the address that it was copied with; what is none is trimmed and stays. */
export function bareDoi(text: string): string {
  let doi = text.trim();
  if (doi.length > LONGEST) return doi;
  for (let label = DOI_LABEL.exec(doi)?.[0]; label; label = DOI_LABEL.exec(doi)?.[0]) {
    const isAddress = label.includes('/');
    doi = doi.slice(label.length);
    if (isAddress && /^10\.[\d.]+(?:%2F|\/\S*%)/iu.test(doi)) doi = unescaped(doi);
  }
  return doi;
}

/** The bare DOI in a text that is nothing but one: `10.…/…`, `doi: 10.…` or its address. */
export function doiOf(text: string): string | undefined {
  const bare = bareDoi(text);
  return bare.length <= LONGEST && BARE_DOI.test(bare) ? bare : undefined;
}

/** The variables that the public numbers of a work stand in. */
export const IDENTIFIER_VARIABLES = ['DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID'] as const;
export type IdentifierVariable = (typeof IDENTIFIER_VARIABLES)[number];

const NORMAL: Readonly<Record<IdentifierVariable, (text: string) => string>> = {
  DOI: (text) => doiOf(text) ?? text,
  ISBN: (text) => text.replace(/^(?:e-?)?isbn(?:-?1[03])?[:\s]\s{0,3}/iu, '').replace(BINDING, ''),
  ISSN: (text) => hyphenated(text.replace(/^[ep]?-?issn(?:-?l)?[:\s]\s{0,3}/iu, '')),
  PMID: (text) =>
    /^(?:pmid:?\s{0,3}|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)?(\d{1,9})(?:\s?\[pmid\]|\/)?$/iu.exec(
      text,
    )?.[1] ?? text,
  PMCID: (text) => {
    const number = /^(?:pmcid:?\s{0,3})?(?:pmc)?\s?(\d{1,9})$/iu.exec(text)?.[1];
    return number === undefined ? text : `PMC${number}`;
  },
};

/** Whether a variable is one of them. */
export function isIdentifierVariable(variable: string): variable is IdentifierVariable {
  return Object.hasOwn(NORMAL, variable);
}

/** An identifier in the one form that every reader gives it; what cannot be one stays as it is. */
export function normalIdentifier(variable: IdentifierVariable, text: string): string {
  return text.length > LONGEST ? text : NORMAL[variable](text.trim()).trim();
}

/** What a standard number is by its digits; `undefined` for report numbers and the like. */
export function standardNumberKind(text: string): 'ISBN' | 'ISSN' | undefined {
  if (text.length > 60) return undefined;
  const digits = text
    .replace(/^[ep]?-?is[bs]n(?:-?1[03])?[:\s]/iu, '')
    .replace(BINDING, '')
    .replace(/[\s‐‑–-]/gu, '');
  if (/^\d{7}[\dxX]$/u.test(digits)) return 'ISSN';
  return /^(?:97[89])?\d{9}[\dxX]$/u.test(digits) ? 'ISBN' : undefined;
}

/** True if a web program may open it: no scripts, no data. Addresses without a scheme pass. */
export function isHarmlessAddress(address: string): boolean {
  const scheme = /^\s{0,9}([a-z][a-z0-9+.-]{1,30}):/iu.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || !['javascript', 'data', 'vbscript'].includes(scheme);
}

/** Eight digits without a hyphen are an ISSN only with the right one at their end. */
function hyphenated(text: string): string {
  const [, first, dash, last] = /^(\d{4})([-‐‑–— ]?)(\d{3}[\dx])$/iu.exec(text) ?? [];
  if (first === undefined || last === undefined) return text;
  const isRight = last.toUpperCase().endsWith(checkDigit11(first + last.slice(0, 3)));
  return isRight || dash !== '' ? `${first}-${last.toUpperCase()}` : text;
}

function unescaped(doi: string): string {
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}
