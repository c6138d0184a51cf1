import type { CslName } from '../../model/csl-item.ts';
import { insideBraces, splitOutsideBraces } from './brace-split.ts';
import { isCredential, isInitials, isLegalForm, isSuffix, spacedInitials } from './name-marks.ts';
import { isFamilyWord, isOrganisation, isOrganisationPart } from './organisation.ts';
import { articleOf, isConnective, isParticle } from './particles.ts';
import { familyFromWords, type NameWord, nameWords, personFromWords } from './person-words.ts';

/** What a source means by the names it lists. */
export type NameOptions = {
  /** A name without a comma is written as a person is called, “Mila van Dorp”; left out, such a name is kept whole. */
  readonly isNaturalOrder?: boolean;
  /** Capitals at the end are initials, whatever they spell: `Smith MD`, `Smith, MD`, as MEDLINE has it. */
  readonly hasInitialsLast?: boolean;
  /** BibTeX's rule: any small word before the last one begins the family name, and no length is too long. */
  readonly hasVonRule?: boolean;
};

/** What stands between two commas of a name. */
export type NamePart = { readonly text: string; readonly words: readonly NameWord[] };

/** Names as reference managers and catalogues list them: with a comma, or as people are called. */
export const NATURAL_ORDER: NameOptions = { isNaturalOrder: true };

/** What stands for the names that a list leaves out. */
export const OTHERS: CslName = { literal: 'others' };

const SIMPLE = /^(\p{Lu}\p{Ll}{1,40}), (\p{Lu}(?:\.|\p{Ll}{1,40})(?: \p{Lu}\.?){0,3})$/u;
/** Longer names are nobody’s; they are kept whole. */
export const LONGEST = 1_000;
const MOST_WORDS = 6;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]+$/u;
const VIETNAMESE =
  /^(?:Nguyễn|Nguyen|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\s.{0,80}[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const NO_PERSON = /[\d@:/()[\]{}<>&+"“”«»!?…_*#|]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const UNCLEAN = /[\u0000-\u001f\u007f-\u00a0\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/u;
const LEAD = /^[Bb][Yy](?:[Ll][Ii][Nn][Ee])?:? (?=\p{Lu})/u;

/**
 * Reads one name: `Family, Given`, `Family, Given, Jr.`, `Family, Jr., Given`, `{kept whole}`, and in natural order
 * `Given van Family`. Small words before the family name are its particle. What cannot be split surely is kept whole:
 * organisations, single words, Chinese, Japanese, Korean and Vietnamese names without a comma, and a name with nothing
 * but a comma at its end.
 *
 * @returns `undefined` if there is no letter or digit in it
 */
export function readName(written: string, options: NameOptions = {}): CslName | undefined {
  const simple = simpleName(written);
  if (simple) return simple;
  const text = cleanName(written);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.length > LONGEST) return { literal: text };
  const protectedText = insideBraces(text);
  if (protectedText !== undefined) return { literal: protectedText };
  if (isOthers(text)) return OTHERS;
  if (text.includes(',,') && /^[^ ,]+ [^,]*,,/u.test(text)) return { literal: text.replace(',,', ',') };
  const parts = splitOutsideBraces(text, (sign) => sign === ',').map(namePart);
  return nameFromParts(parts, options) ?? { literal: withoutCommas(text) };
}

/** Nine names of ten are written so: they need no more than a look. */
export function simpleName(text: string): CslName | undefined {
  const [, family, given] = SIMPLE.exec(text) ?? [];
  if (family === undefined || given === undefined || isSuffix(given) || isLegalForm(given)) return undefined;
  return { family, given };
}

/**
 * Reads a name from what stands between its commas.
 *
 * @returns `undefined` if it cannot be split surely, so that it must be kept whole
 */
export function nameFromParts(written: readonly NamePart[], options: NameOptions): CslName | undefined {
  const all = options.isNaturalOrder ? written.map(withoutLead) : written;
  const parts = all.slice(0, all.findLastIndex(({ text }) => text !== '') + 1);
  const [first, second, third] = parts;
  if (first === undefined || first.text === '') return undefined;
  if (second === undefined) return all.length > 1 ? undefined : fromNaturalOrder(first, options);
  const others = parts.slice(1).map(({ text }) => text);
  if (second.text === '' || others.some(isLegalForm)) return undefined;
  if (isOrganisationPart(first.text) || isOrganisationPart(second.text)) return undefined;
  if (third === undefined)
    return isSuffix(second.text) ? named(first, second.text) : personOf(first, second, options);
  if (parts.length === 3 && isSuffix(second.text) && !isSuffix(third.text))
    return { ...personOf(first, third, options), suffix: second.text };
  const ends = others.slice(1);
  if (parts.length > 3 && !ends.every((end) => isSuffix(end) || isCredential(end))) return undefined;
  return { ...personOf(first, second, options), suffix: ends.join(', ') };
}

/** Whether a text stands for the names that a list leaves out. */
export function isOthers(text: string): boolean {
  return text.length < 12 && /^(?:(?:and )?others|et al\.?|u\. ?a\.)$/iu.test(text);
}

/** Whether a name is in a script or language that writes the family name first, without a comma. */
export function isFamilyFirst(text: string): boolean {
  return CJK.test(text) || VIETNAMESE.test(text);
}

/** A name on one line, with single spaces and without control characters. */
export function cleanName(text: string): string {
  const trimmed = text.trim();
  if (!UNCLEAN.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** A name whose parts a source keeps apart; particles before the family and behind the given name are told apart. */
export function nameFromFields(fields: {
  readonly family: string;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}): CslName | undefined {
  const family = cleanName(fields.family);
  const given = cleanName(fields.given ?? '');
  const suffix = cleanName(fields.suffix ?? '');
  if (family === '') return given === '' ? undefined : { literal: given };
  if (given === '' && suffix === '') return { literal: insideBraces(family) ?? family };
  const name = personOf(namePart(family), namePart(given), {});
  return { ...name, ...(suffix !== '' && { suffix }) };
}

function namePart(text: string): NamePart {
  const kept = insideBraces(text);
  if (kept !== undefined) return { text: kept, words: [{ text: kept, isSmall: false }] };
  return { text, words: nameWords(text) };
}

/** News databases write “By Ana Writer”. */
function withoutLead(part: NamePart, at: number): NamePart {
  return at === 0 && LEAD.test(part.text)
    ? { text: part.text.replace(LEAD, ''), words: part.words.slice(1) }
    : part;
}

function fromNaturalOrder({ text, words }: NamePart, options: NameOptions): CslName | undefined {
  if (!options.isNaturalOrder || words.length < 2 || isFamilyFirst(text)) return undefined;
  const short = shortForm(words, options);
  if (short) return short;
  if (isOrganisation(text, isFamilyWord(text))) return undefined;
  if (options.hasVonRule) return personFromWords(words);
  if (NO_PERSON.test(text) || words.some(isOtherSmallWord)) return undefined;
  const largeWords = words.filter(({ isSmall }) => !isSmall);
  return largeWords.length > MOST_WORDS ? undefined : personFromWords(words);
}

/** A small word that is no particle is in no person’s name: “Friends of Ports”, “Médecins sans frontières”. */
function isOtherSmallWord({ text, isSmall }: NameWord): boolean {
  return isSmall && !isParticle(text) && !isConnective(text) && articleOf(text) === undefined;
}

/** `Doe JA`, `van Dorp J.A.`: the family name and initials, as MEDLINE and Vancouver lists have them. */
function shortForm(words: readonly NameWord[], options: NameOptions): CslName | undefined {
  const last = words.at(-1)?.text ?? '';
  if (!isInitials(last)) return undefined;
  const before = words.slice(0, -1);
  const isLikely =
    last.replace(/\P{L}/gu, '').length < 4 &&
    !isSuffix(last) &&
    before.every(({ text, isSmall }) => isSmall || /\p{Lu}\p{Ll}/u.test(text)) &&
    !(before.length > 1 && isCredential(last)) &&
    !isOrganisation(before.map(({ text }) => text).join(' '));
  if (!options.hasInitialsLast && !isLikely) return undefined;
  return { ...familyFromWords(before), given: spacedInitials(last) };
}

/** `Martin Luther King, Jr.` and `King, Jr.` */
function named(name: NamePart, suffix: string): CslName {
  return { ...(personFromWords(name.words) ?? { family: name.text }), suffix };
}

/** A family name and a given one; a suffix may stand at the end of either, and particles behind the given name. */
function personOf(family: NamePart, given: NamePart, options: NameOptions): CslName {
  const [names, familyEnd] = withoutSuffix(family.words);
  const [first, givenEnd] = withoutSuffix(given.words);
  const suffix = givenEnd || familyEnd;
  const end = first.findLastIndex(({ text, isSmall }) => !(isSmall && isParticle(text))) + 1;
  const joined = (words: readonly NameWord[]) => words.map(({ text }) => text).join(' ');
  const dropping = end === 0 ? '' : joined(first.slice(end));
  return {
    ...familyFromWords(names),
    given: withInitialsApart(joined(end === 0 ? first : first.slice(0, end)), family.text, options),
    ...(dropping !== '' && { 'dropping-particle': dropping }),
    ...(suffix !== '' && { suffix }),
  };
}

/** “Doe, JA” is J. A. Doe, where the case of the family name says that the capitals stand for something. */
function withInitialsApart(given: string, family: string, options: NameOptions): string {
  const areInitials = options.hasInitialsLast
    ? /^\p{Lu}{1,4}$/u.test(given)
    : /^\p{Lu}{2,3}$/u.test(given) && /\p{Ll}/u.test(family);
  return areInitials ? spacedInitials(given) : given;
}

function withoutSuffix(words: readonly NameWord[]): readonly [words: readonly NameWord[], suffix: string] {
  const last = words.at(-1)?.text ?? '';
  return words.length > 1 && isSuffix(last) ? [words.slice(0, -1), last] : [words, ''];
}

function withoutCommas(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && /[, ]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[, ]/u.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
