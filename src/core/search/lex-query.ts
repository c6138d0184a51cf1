import { LATEX_LETTER } from './latex-letters.ts';

/** A piece of a query, and where it stands in what was typed (UTF-16 units). */
export type Lexeme = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'minus' }
  /** `isSoft` is a word such as `or` that may be meant so. */
  | { readonly kind: 'or' | 'and' | 'not'; readonly typed: string; readonly isSoft: boolean }
  /** A name with a colon: what it is for follows, with or without a blank between. */
  | { readonly kind: 'field'; readonly name: string; readonly isApart: boolean }
  | { readonly kind: 'value'; readonly text: string; readonly isQuoted: boolean; readonly isClosed: boolean }
);

/** Signs that open or close a phrase, in any of the ways in which people type them. */
export const QUOTES = '“”„‟«»"「」『』';
const PHRASE = new RegExp(`[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)`, 'uy');
/** Letters of LaTeX hold signs that quote elsewhere. */
const WORD = new RegExp(`(?:${LATEX_LETTER}|[^\\s()${QUOTES}])+`, 'uy');
/** Addresses and DOIs may hold brackets. */
const ADDRESS = new RegExp(`(?:https?://|10\\.\\d{4,9}/)[^\\s${QUOTES}]+`, 'iuy');
const FIELD = /[\p{L}][\p{L}\p{M}_-]*:(?!\/\/)/uy;
const BLANK = /\s+/uy;
const JOINERS: Readonly<Record<string, 'or' | 'and' | 'not'>> = {
  ...{ OR: 'or', AND: 'and', NOT: 'not', or: 'or', and: 'and', not: 'not', Or: 'or', And: 'and', Not: 'not' },
  ...{ '|': 'or', '||': 'or', '&': 'and', '&&': 'and' },
};

/** Splits a query into its pieces. Nothing is refused: whatever is typed is one piece or another, or white space. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
  };
  for (let at = 0; at < text.length; ) {
    const before = lexemes.at(-1);
    const lexeme = lexemeAt(text, at, { match, isAfterField: before?.kind === 'field' && before.end === at });
    if (lexeme) lexemes.push(lexeme);
    at = lexeme ? Math.max(lexeme.end, at + 1) : at + (match(BLANK, at)?.[0].length ?? 1);
  }
  return lexemes;
}

type Place = {
  match(pattern: RegExp, at: number): RegExpExecArray | undefined;
  readonly isAfterField: boolean;
};

function lexemeAt(text: string, start: number, { match, isAfterField }: Place): Lexeme | undefined {
  const sign = text[start] ?? '';
  const next = text[start + 1] ?? '';
  if (sign === '(' || sign === ')') return { kind: sign === '(' ? 'open' : 'close', start, end: start + 1 };
  if ((sign === '-' || sign === '−' || sign === '–') && next !== '-' && /\S/u.test(next) && !isAfterField) {
    return { kind: 'minus', start, end: start + 1 };
  }
  const phrase = match(PHRASE, start);
  if (phrase) {
    const [whole, inside = '', closing] = phrase;
    return {
      ...{ kind: 'value', text: inside, isQuoted: true, isClosed: closing !== '' },
      ...{ start, end: start + whole.length },
    };
  }
  const field = isAfterField ? undefined : match(FIELD, start)?.[0];
  if (field !== undefined) {
    const end = start + field.length;
    return { kind: 'field', name: field.slice(0, -1), isApart: /\s/u.test(text[end] ?? ' '), start, end };
  }
  const word = addressAt(match(ADDRESS, start)?.[0]) ?? match(WORD, start)?.[0];
  if (word === undefined) return undefined;
  const end = start + word.length;
  const joiner = !isAfterField && Object.hasOwn(JOINERS, word) ? JOINERS[word] : undefined;
  if (joiner) return { kind: joiner, typed: word, isSoft: /[a-z]/.test(word), start, end };
  return { kind: 'value', text: word, isQuoted: false, isClosed: true, start, end };
}

/** An address up to the bracket that closes one before it. */
function addressAt(address: string | undefined): string | undefined {
  let depth = 0;
  for (const [at, sign] of [...(address ?? '')].entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return [...(address ?? '')].slice(0, at).join('');
  }
  return address;
}
