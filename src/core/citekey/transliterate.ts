import anyAscii from 'any-ascii';
import { unwrittenVowel } from './indic-vowels.ts';
import { hepburn } from './japanese-syllables.ts';

const LETTERS: Readonly<Record<string, string>> = {
  // Latin letters that do not come apart into a base letter and a mark
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  // Cyrillic
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ў: 'u',
  ә: 'e',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  қ: 'q',
  ғ: 'gh',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  ҳ: 'h',
  ҷ: 'j',
  // Greek
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Arabic, Persian and Kurdish
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ڕ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ە: 'e',
  ھ: 'h',
  ة: 'a',
  و: 'w',
  ۆ: 'o',
  ؤ: 'w',
  ي: 'y',
  ی: 'y',
  ێ: 'e',
  ى: 'a',
  ئ: '',
  ء: '',
  ۇ: 'u',
  ۊ: 'u',
  ۉ: 'o',
  ې: 'e',
  ے: 'e',
  ہ: 'h',
  ۀ: 'e',
  ں: 'n',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ڎ: 'd',
  ڭ: 'ng',
  // Hebrew
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'q',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

/**
 * ASCII letters and digits for a text in any script: Latin, Cyrillic, Greek, Arabic (with Persian and Kurdish letters)
 * and Hebrew by the tables above, Japanese syllables after Hepburn, all others — Chinese as pinyin — by any-ascii. What is
 * neither letter nor figure is dropped.
 *
 * @see docs/decisions/0030-citekeys-in-every-script.md
 */
export function transliterate(text: string): string {
  // Composed first, so that й is looked up as one letter; ligatures and forms of Arabic letters come apart.
  const letters = [...hepburn(text.normalize('NFKC'))];
  return letters
    .map((letter, at) => latinOf(letter, letters[at + 1]))
    .join('')
    .replace(/[^A-Za-z0-9]/g, '');
}

function latinOf(letter: string, next: string | undefined): string {
  const latin =
    latinFor(letter) ?? [...letter.normalize('NFKD')].map((part) => latinFor(part) ?? part).join('');
  const isUpper = letter !== letter.toLowerCase();
  const known = latin.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  if (known === '' && latinFor(letter) === undefined && /[\p{L}\p{M}\p{N}]/u.test(letter)) {
    const other = anyAscii(letter).toLowerCase();
    return capitalIf(isUpper, other + unwrittenVowel(letter, other, next));
  }
  return capitalIf(isUpper, known);
}

function capitalIf(isUpper: boolean, latin: string): string {
  return isUpper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}

function latinFor(letter: string): string | undefined {
  const small = letter.toLowerCase();
  if (Object.hasOwn(LETTERS, small)) return LETTERS[small];
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  return code >= 0x06f0 && code <= 0x06f9 ? String(code - 0x06f0) : undefined;
}
