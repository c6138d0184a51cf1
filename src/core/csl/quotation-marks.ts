/** What a mark in a title stands for. */
export type MarkRole = 'open' | 'close' | 'apostrophe' | 'literal';

/** A quotation mark or apostrophe in a text. */
export type QuotationMark = {
  /** Where it stands, in UTF-16 units. */
  readonly at: number;
  readonly sign: string;
  readonly role: MarkRole;
  /** Of a pair: how many pairs are around it. */
  readonly depth: number;
  /** Of a pair: the sign it opens with. */
  readonly opener: string;
};

const TAG_OR_MARK = /<\/?(?:i|b|u|sc|sup|sub|span)\b[^<>]*>|["“”„‟'‘’‚‛]/gu;
const SINGLE = /['‘’‚‛]/u;
const OPENS_AFTER = /[\s([{<«‹“‘„‚"'¿¡/\u2012-\u2015-]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELIDED_START = /^(?:n(?=['’\s])|\d0s\b|tis\b|twas\b|twere\b|twill\b|em\b|til\b|t\s|s[-‐‑]\p{Lu})/iu;
/** A year after such a word has lost its century: “class of ’68”. */
const YEAR_AFTER = /\b(?:class|in|of|since|spring|summer|fall|autumn|winter|to|and|until)\s$/iu;
const SHORT_YEAR = /^\d\d(?!\d)/u;
/** A word that may end with an apostrophe: a plural’s genitive, “rockin’”, “ol’”. */
const ELIDED_END = /(?:[^\Ws]s|\p{L}in|\b(?:o|ol|lil|th|mo|an|wi))$/iu;

type Place = {
  readonly at: number;
  readonly sign: string;
  /** The characters beside it, tags left out; empty at an end. */
  readonly before: string;
  readonly after: string;
};

/**
 * Tells quotation marks from apostrophes and finds the pairs, straight and curly ones alike: “ministers' plan a
 * 'betrayal'”, “rock 'n' roll”, “the '60s”. What pairs with nothing is an apostrophe if it can be one, and else
 * stands for itself. Guillemets are never mistaken for anything and are left out.
 */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const places = placesOf(text);
  return places.length === 0 ? [] : new Pairing(places).marks();
}

/** Where the marks are, and what stands around each. */
function placesOf(text: string): readonly Place[] {
  let plain = '';
  let at = 0;
  const found: { at: number; sign: string; plainAt: number }[] = [];
  for (const match of text.matchAll(TAG_OR_MARK)) {
    plain += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0].length > 1) continue;
    found.push({ at: match.index, sign: match[0], plainAt: plain.length });
    plain += match[0];
  }
  if (found.length === 0) return [];
  plain += text.slice(at);
  return found.map(({ plainAt, ...mark }) => ({
    ...mark,
    before: plain.slice(Math.max(0, plainAt - AROUND), plainAt),
    after: plain.slice(plainAt + 1, plainAt + 1 + AROUND),
  }));
}

const AROUND = 24;

type Open = { readonly index: number; readonly isSingle: boolean; readonly sign: string };

class Pairing {
  readonly #places: readonly Place[];
  readonly #marks: QuotationMark[];
  readonly #open: Open[] = [];
  /** How many of those that are open are double. */
  #doubles = 0;

  constructor(places: readonly Place[]) {
    this.#places = places;
    this.#marks = places.map(({ at, sign }) => ({ at, sign, role: 'literal', depth: 0, opener: '' }));
  }

  marks(): readonly QuotationMark[] {
    for (const [index, place] of this.#places.entries()) {
      if (SINGLE.test(place.sign)) this.#single(index, place);
      else this.#double(index, place);
    }
    for (const left of this.#open) this.#leave(left);
    return this.#marks;
  }

  #single(index: number, place: Place): void {
    const { sign } = place;
    const top = this.#open.at(-1);
    const opens = sign === '‚' || (sign === '‘' && top?.sign !== '‚') || (sign !== '’' && canOpen(place));
    if (sign !== '‚' && isElision(place)) this.#set(index, 'apostrophe');
    else if (opens) this.#begin(index, true);
    else if (top?.isSingle && canClose(place) && !this.#isGenitive(index, place)) this.#end(index);
    else this.#set(index, sign === '‘' || sign === '‛' ? 'literal' : 'apostrophe');
  }

  #double(index: number, place: Place): void {
    const { sign, before, after } = place;
    const isOpen = this.#doubles > 0;
    const closesLow =
      sign === '“' && isOpen && this.#open.findLast(({ isSingle }) => !isSingle)?.sign === '„';
    const isBroken = isOpen && before.endsWith('-') && !LETTER.test(after);
    const opens = canOpen(place) && (sign === '"' || !isOpen) && !isBroken;
    if (sign === '„' || sign === '‟' || (sign === '“' && !closesLow) || opens) this.#begin(index, false);
    else if (isOpen && canClose(place)) this.#endDouble(index);
  }

  #endDouble(index: number): void {
    while (this.#open.at(-1)?.isSingle) {
      const left = this.#open.pop();
      if (left) this.#leave(left);
    }
    this.#end(index);
  }

  /** True for the mark of “workers' rights” within a quotation that ends further on. */
  #isGenitive(index: number, { before, after }: Place): boolean {
    if (!ELIDED_END.test(before) || !/^\s/u.test(after)) return false;
    for (const place of this.#places.slice(index + 1)) {
      const isOne = SINGLE.test(place.sign);
      if (!isOne) return false;
      if (canOpen(place)) return false;
      if (!LETTER.test(place.after[0] ?? '')) return true;
    }
    return false;
  }

  #begin(index: number, isSingle: boolean): void {
    this.#open.push({ index, isSingle, sign: this.#places[index]?.sign ?? '' });
    if (!isSingle) this.#doubles += 1;
  }

  #end(index: number): void {
    const opened = this.#open.pop();
    if (opened === undefined) return;
    if (!opened.isSingle) this.#doubles -= 1;
    const depth = this.#open.length;
    const opener = opened.sign;
    this.#set(opened.index, 'open', { depth, opener });
    this.#set(index, 'close', { depth, opener });
  }

  /** An opening mark that nothing closes. */
  #leave({ index, sign }: Open): void {
    this.#set(index, sign === "'" ? 'apostrophe' : 'literal');
  }

  #set(index: number, role: MarkRole, pair: Partial<QuotationMark> = {}): void {
    const mark = this.#marks[index];
    if (mark) this.#marks[index] = { ...mark, role, ...pair };
  }
}

function canOpen({ sign, before, after }: Place): boolean {
  const last = before.at(-1);
  if (after === '' || after.startsWith(sign) || /^[\s,.;:!?)\]}]/u.test(after)) return false;
  return last === undefined || OPENS_AFTER.test(last);
}

function canClose({ before }: Place): boolean {
  return !/\s$/u.test(before);
}

/** True within a word, and where a word is known to begin or end with an apostrophe. */
function isElision({ before, after }: Place): boolean {
  const last = before.at(-1) ?? '';
  if (LETTER.test(last)) {
    if (LETTER.test(after[0] ?? '')) return true;
    return /(?:^|\s)['‘’]?n$/iu.test(before);
  }
  return ELIDED_START.test(after) || (SHORT_YEAR.test(after) && YEAR_AFTER.test(before));
}
