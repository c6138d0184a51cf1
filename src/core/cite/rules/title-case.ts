import { endsSentence, isAddress, smallNameLength } from './fixed-case.ts';

const SMALL_WORDS = new Set(
  (
    'a an and as at against about after among around before behind between beyond but by down during for from in into ' +
    'near nor of off on onto or out over past per since so than the through to toward under until up upon via versus ' +
    'vs with within without yet'
  ).split(' '),
);

/** APA’s small words: conjunctions, articles and prepositions of up to three letters. @see PM7 6.17 */
const APA_SMALL_WORDS = new Set(
  'a an and as at but by for if in nor of off on or per so the to up via vs yet'.split(' '),
);

export function isApaSmallWord(word: string): boolean {
  return APA_SMALL_WORDS.has(word);
}

/** How a style’s manual has titles in capitals. */
export type TitleCaseRules = {
  /** True for a word, in lower case, that is small within a title. */
  readonly isSmall?: (word: string) => boolean;
  readonly upper?: (text: string) => string;
  readonly lower?: (text: string) => string;
};

const SPACE_OR_TAG = /(<[^<>]*>|\s+)/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.&][\p{L}\p{N}\p{M}]+)*/gu;
/** Markup within which no case changes. */
const FIXED = /^<(?:sub|sup|sc|span\b[^<>]*)>$/u;
const FIXED_END = /^<\/(?:sub|sup|sc|span)>$/u;
const HYPHEN = /^[-\u2010\u2011]/u;
const ELISION = /^[dl]['’]/u;

/**
 * English words in a title’s capitals: all but articles, prepositions, “to” and coordinating conjunctions, unless
 * these begin or end the title or the subtitle. Words that have capitals already stay, and so do addresses, handles,
 * and names that are written small.
 *
 * @see MLA9 2.90–2.91; CMOS17 8.159–8.161; PM7 6.17
 */
export function titleCase(text: string, rules: TitleCaseRules = {}): string {
  return new TitleCaser(text, rules).text();
}

class TitleCaser {
  readonly #isSmall: (word: string) => boolean;
  readonly #upper: (text: string) => string;
  readonly #lower: (text: string) => string;
  readonly #source: string;
  readonly #written: string[] = [];
  /** How far the source is written. */
  #at = 0;
  /** Tags that fix the case of what they hold. */
  #fixed = 0;
  #begins = true;
  /** The place of the last word in what is written, if it could still get a capital. */
  #last: number | undefined;

  constructor(source: string, { isSmall, upper, lower }: TitleCaseRules) {
    this.#source = source;
    this.#isSmall = isSmall ?? ((word) => SMALL_WORDS.has(word));
    this.#upper = upper ?? ((letters) => letters.toUpperCase());
    this.#lower = lower ?? ((letters) => letters.toLowerCase());
  }

  text(): string {
    let nameEnd = 0;
    for (const piece of this.#source.split(SPACE_OR_TAG)) {
      if (FIXED.test(piece)) this.#fixed += 1;
      else if (FIXED_END.test(piece)) this.#fixed = Math.max(0, this.#fixed - 1);
      const isWords = !/^(?:$|\s|<[^<>]*>$)/u.test(piece);
      if (isWords && this.#at >= nameEnd) nameEnd = this.#smallNameEnd(piece);
      const isFixed = this.#fixed > 0 || this.#at < nameEnd || isAddress(piece);
      if (!isWords) this.#write(piece);
      else if (isFixed) this.#keep(piece);
      else this.#words(piece);
    }
    this.#capitalAtEnd();
    return this.#written.join('');
  }

  #write(text: string, source = text): number {
    this.#at += source.length;
    return this.#written.push(text) - 1;
  }

  /** Where a name ends that is written small and begins in this piece; 0 if none does. */
  #smallNameEnd(piece: string): number {
    const start = this.#at + (/^[^\p{L}\p{N}]*/u.exec(piece)?.[0].length ?? 0);
    const length = smallNameLength(this.#source.slice(start, start + LONGEST_NAME));
    return length === 0 ? 0 : start + length;
  }

  #keep(piece: string): void {
    this.#write(piece);
    this.#begins = false;
    this.#last = undefined;
    this.#sentenceEnd(piece);
  }

  #words(piece: string): void {
    let at = 0;
    let gap = '';
    for (const match of piece.matchAll(WORD)) {
      gap = piece.slice(at, match.index);
      this.#gap(gap);
      at = match.index + match[0].length;
      this.#word(match[0], { before: gap, after: piece.slice(at, at + 1) });
    }
    this.#gap(piece.slice(at));
  }

  #word(word: string, { before, after }: { readonly before: string; readonly after: string }): void {
    const lower = this.#lower(word);
    const isStem = HYPHEN.test(after) && !HYPHEN.test(before);
    const isMajor = word.length > 1 && !this.#isSmall(lower);
    const isAsWritten = word !== lower || ELISION.test(word) || /.\../u.test(word);
    const hasCapital = (this.#begins || isStem || isMajor) && !isAsWritten;
    this.#last = this.#write(hasCapital ? this.#capital(word) : word, word);
    this.#begins = false;
  }

  /** A lone Greek letter is a symbol. */
  #capital(word: string): string {
    if (/^\p{Script=Greek}$/u.test(word)) return word;
    const [first = ''] = word;
    return this.#upper(first) + word.slice(first.length);
  }

  #gap(gap: string): void {
    this.#write(gap);
    this.#sentenceEnd(gap);
  }

  #sentenceEnd(piece: string): void {
    const end = /[:?!](?=[^:?!]*$)/u.exec(piece);
    if (end === null) return;
    const mark = this.#at - piece.length + end.index;
    const before = this.#source.slice(Math.max(0, mark - LONGEST_NAME), mark + 1);
    const after = this.#source.slice(this.#at, this.#at + LONGEST_NAME);
    if (!endsSentence(before, after.trimStart())) return;
    if (/^(?:\s|$)/u.test(after)) this.#capitalAtEnd();
    this.#begins = true;
  }

  /** The last word of a title or before its colon is never small. */
  #capitalAtEnd(): void {
    const word = this.#written[this.#last ?? -1];
    if (word === undefined || this.#last === undefined || word.length <= 1) return;
    if (word === this.#lower(word) && this.#isSmall(word)) this.#written[this.#last] = this.#capital(word);
  }
}

const LONGEST_NAME = 32;
