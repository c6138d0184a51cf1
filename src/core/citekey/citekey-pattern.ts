import type { CslItem } from '../model/csl-item.ts';
import { type Said, said } from '../said/said.ts';
import { CITEKEY_FILTERS, CITEKEY_PARTS, type CitekeyPart } from './citekey-parts.ts';
import { transliterate } from './transliterate.ts';

/** Better BibTeX's default. */
export const DEFAULT_CITEKEY_PATTERN = 'auth.lower + shorttitle(3,3) + year';

/** Makes the citekey that an item asks for: ASCII, legal in BibTeX, never empty; not yet unique. */
export type CitekeyPattern = (csl: CslItem) => string;

export type ParsedCitekeyPattern =
  | { readonly ok: true; readonly pattern: CitekeyPattern }
  /** `at` counts characters from 0; `message` says what is wrong. */
  | { readonly ok: false; readonly at: number; readonly message: Said };

type Term = { readonly tellsWorks: boolean; readonly value: CitekeyPattern };

const LONGEST = 500;
const LONGEST_KEY = 200;
/** What a key may hold besides letters and digits, from a person's own words in quotation marks. */
const NOT_IN_KEY = /[^A-Za-z0-9_:./+-]/g;
const TOKEN = /\s*(?:([A-Za-z]+)|(\d{1,4})|'([^']*)'|"([^"]*)"|([^\s]))/y;

/**
 * Reads a pattern for citekeys in a small language after Better BibTeX's: `auth.lower + shorttitle(3,3) + "-" + year`.
 * Words, each with numbers in brackets and filters behind dots, and text in quotation marks, joined by `+`.
 */
export function parseCitekeyPattern(text: string): ParsedCitekeyPattern {
  if (text.length > LONGEST)
    return { ok: false, at: LONGEST, message: said('citekey.too-long', { most: LONGEST }) };
  try {
    const terms = new PatternReader(text).terms();
    return { ok: true, pattern: (csl) => keyFrom(terms, csl) };
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    return { ok: false, at: thrown.at, message: thrown.said };
  }
}

function keyFrom(terms: readonly Term[], csl: CslItem): string {
  const values = terms.map(({ value }) => value(csl).replace(NOT_IN_KEY, ''));
  const isTold = terms.some(({ tellsWorks }, index) => tellsWorks && values[index] !== '');
  const key = values.join('').slice(0, LONGEST_KEY);
  const isAsked = terms.some(({ tellsWorks }) => tellsWorks);
  return (isAsked && !isTold) || key === '' ? transliterate(csl.type) + key : key;
}

class PatternError extends Error {
  readonly at: number;
  readonly said: Said;

  constructor(at: number, words: Said) {
    super(words.key);
    this.at = at;
    this.said = words;
  }
}

type Token = {
  readonly at: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'quoted' | 'sign' | 'end';
};

class PatternReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  terms(): Term[] {
    const terms = [this.#term()];
    for (;;) {
      const token = this.#next();
      if (token.kind === 'end') return terms;
      if (token.text !== '+')
        throw new PatternError(token.at, said('citekey.plus-expected', { before: token.text }));
      terms.push(this.#term());
    }
  }

  #term(): Term {
    const token = this.#next();
    if (token.kind === 'end') {
      throw new PatternError(token.at, said('citekey.ends-early', {}));
    }
    if (token.kind === 'quoted') return this.#filtered({ tellsWorks: false, value: () => token.text });
    if (token.text === '"' || token.text === "'") {
      throw new PatternError(token.at, said('citekey.quote-open', { mark: token.text }));
    }
    if (token.kind !== 'word') {
      throw new PatternError(token.at, said('citekey.word-expected', { found: token.text }));
    }
    const part = CITEKEY_PARTS.get(token.text.toLowerCase());
    if (!part) {
      const known = [...CITEKEY_PARTS.keys()];
      throw new PatternError(token.at, said('citekey.unknown-word', { word: token.text, known }));
    }
    const numbers = this.#numbers(token.text, part);
    return this.#filtered({ tellsWorks: part.tellsWorks, value: (csl) => part.value(csl, numbers) });
  }

  #numbers(name: string, { numbers: expected }: CitekeyPart): number[] {
    const usual = expected.map(([, number]) => number);
    if (!this.#skip('(')) return usual;
    const given: number[] = [];
    if (this.#skip(')')) return usual;
    for (;;) {
      const token = this.#next();
      if (token.kind !== 'number')
        throw new PatternError(token.at, said('citekey.number-expected', { word: name }));
      if (given.length >= expected.length) {
        throw new PatternError(
          token.at,
          said('citekey.too-many-numbers', { word: name, most: expected.length }),
        );
      }
      given.push(Number(token.text));
      if (this.#skip(')')) return usual.map((number, index) => given[index] ?? number);
      if (!this.#skip(',')) throw new PatternError(this.#at, said('citekey.brackets-open', { word: name }));
    }
  }

  #filtered(term: Term): Term {
    let { value } = term;
    while (this.#skip('.')) {
      const token = this.#next();
      const filter = CITEKEY_FILTERS.get(token.text.toLowerCase());
      if (token.kind !== 'word' || !filter) {
        const known = [...CITEKEY_FILTERS.keys()].map((name) => `.${name}`);
        throw new PatternError(token.at, said('citekey.unknown-filter', { filter: token.text, known }));
      }
      const before = value;
      value = (csl) => filter(before(csl));
    }
    return { ...term, value };
  }

  #skip(sign: string): boolean {
    const from = this.#at;
    const token = this.#next();
    if (token.kind === 'sign' && token.text === sign) return true;
    this.#at = from;
    return false;
  }

  #next(): Token {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (!match) return { at: this.#text.length, text: '', kind: 'end' };
    const [all, word, number, single, double, sign = ''] = match;
    const at = this.#at + all.length - all.trimStart().length;
    this.#at += all.length;
    if (word !== undefined) return { at, text: word, kind: 'word' };
    if (number !== undefined) return { at, text: number, kind: 'number' };
    const quoted = single ?? double;
    return quoted === undefined ? { at, text: sign, kind: 'sign' } : { at, text: quoted, kind: 'quoted' };
  }
}
