const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۆ: 'و',
  ؤ: 'و',
  ێ: 'ی',
  ڕ: 'ر',
  ڵ: 'ل',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const NOT_ASCII = /[^\x00-\x7f]/;
const MARKS_AND_JOINERS = /[\p{Mn}\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
const ONE_DIGIT = /^\p{Nd}$/u;
/** A few hundred at most. */
const digitsKnown = new Map<string, string>();
const FOREIGN_DIGITS = /(?![0-9])\p{Nd}/gu;
const LETTERS_APART: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/**
 * One spelling for what people type differently: lower case, without accents, harakat, tatweel, joiners and soft
 * hyphens, with the Arabic, Persian and Kurdish forms of a letter as one, and with the digits of every script as
 * those of ASCII. For matching only, never for display.
 *
 * @see Unicode Standard Annex 15 (NFKD)
 */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const composed = text.replace(/[أإآٱىيئكةەھۆؤێڕڵ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);
  return composed
    .normalize('NFKD')
    .replace(MARKS_AND_JOINERS, '')
    .replace(FOREIGN_DIGITS, asciiDigit)
    .toLowerCase()
    .replace(
      /[ıłøđßæœþðأإآٱىيئكةەھۆؤێڕڵ]/g,
      (letter) => LETTERS_APART[letter] ?? ARABIC_LETTERS[letter] ?? letter,
    );
}

/** The digits of a script stand in a row from 0 to 9; rows of several scripts may follow one another. */
function asciiDigit(digit: string): string {
  const known = digitsKnown.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (ONE_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  const ascii = String((code - first) % 10);
  digitsKnown.set(digit, ascii);
  return ascii;
}
