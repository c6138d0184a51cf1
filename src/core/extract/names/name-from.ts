import type { CslName } from '../../model/csl-item.ts';
import { mendCapitals } from './capitals.ts';
import { isOrganisation } from './organisations.ts';

const PARTICLES = new Set(
  'van von der den de del della dello degli di da du des la le lo al el bin ibn ben bint ter ten te zu zum zur dos das do af av abu abou umm st. san عبد أبو ابو بن ابن آل ال'.split(
    ' ',
  ),
);
const TITLE =
  /^(?:dr|prof|professor|professeur|mr|mrs|ms|miss|mx|sir|dame|lord|lady|hon|rev|fr|sen|rep|gov|gen|col|lt|sgt|capt|herr|frau|dott|dottssa|ing|mag|dipl|mme|mlle|sra|sr|med|phil|jur|د|دکتر|الدكتور|دكتور|الدكتورة|أ)\.?$/iu;
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/iu;
const CREDENTIAL =
  /^(?:m\.?d|ph\.?d|dphil|d\.?o|r\.?n|r\.?d|rdn|r\.?d\.?n|m\.?s|m\.?a|m\.?b\.?a|m\.?p\.?h|msc|bsc|b\.?a|c\.?f\.?a|j\.?d|esq|ld|cpt|pharm\.?d|psy\.?d|dds|dvm|facp|frcp|ll\.?m|cfp|lcsw)\.?$/iu;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]+$/u;
const VIETNAMESE =
  /^(?:Nguyễn|Nguyen|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\s.*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const MOST_WORDS = 6;

export type NameContext = {
  /** The source says that the name is a person’s. */
  readonly isPerson?: boolean;
  /** The language of the source. */
  readonly language?: string | undefined;
};

/**
 * One name as CSL has it. Particles stay with the family name, as “van der Berg”: citation processors read them out of
 * it by themselves, and a name list sorts right without. What cannot be parted is kept whole as `literal`: organisations,
 * single words, names written family first (Chinese, Japanese, Korean, Vietnamese, and Hungarian in a Hungarian source).
 * Titles and degrees are left out; Jr. and III are the suffix.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 */
export function nameFrom(text: string, { isPerson = false, language }: NameContext = {}): CslName {
  const whole = mendCapitals(text.trim().replace(/\s+/gu, ' '));
  if (isOrganisation(whole, { isPerson }) || CJK.test(whole) || VIETNAMESE.test(whole))
    return { literal: whole };
  const { words, suffix } = withoutTitles(whole.split(' '));
  if (words.length < 2 || words.length > MOST_WORDS || /^hu\b/iu.test(language ?? '')) {
    return { literal: words.join(' ') || whole };
  }
  const start = familyStart(words);
  const [family, given] = [words.slice(start).join(' '), words.slice(0, start).join(' ')];
  return { family, given, ...(suffix !== undefined && { suffix }) };
}

/** Whether a word says that its bearer has a degree: “MD”, “Ph.D.”. */
export function isCredential(word: string): boolean {
  return CREDENTIAL.test(word);
}

/** Whether a word parts the generations of a family: “Jr.”, “III”. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

function withoutTitles(all: readonly string[]): { words: readonly string[]; suffix?: string } {
  let first = 0;
  let end = all.length;
  while (end - first > 2 && TITLE.test(all[first] ?? '')) first += 1;
  if (end - first === 2 && /^(?:dr|prof|mr|mrs|ms)\.?$/iu.test(all[first] ?? '')) first += 1;
  while (end - first > 2 && isCapitals(all[end - 1]) && isCredential((all[end - 1] ?? '').replace(',', '')))
    end -= 1;
  const last = all[end - 1] ?? '';
  const hasSuffix = end - first > 2 && isSuffix(last);
  const words = all.slice(first, hasSuffix ? end - 1 : end).map((word) => word.replace(/,$/u, ''));
  return hasSuffix ? { words, suffix: last } : { words };
}

function isCapitals(word = ''): boolean {
  return !/\p{Ll}{3}/u.test(word) && /\p{Lu}/u.test(word);
}

/** The family name is the last word, with its particles, or in Spanish both names around “y”. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  if (start > 2 && words[start - 1] === 'y') start -= 2;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return start;
}
