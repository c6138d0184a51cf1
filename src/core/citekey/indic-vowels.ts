/** Scripts of India and Sri Lanka in which a consonant is spoken with an a unless a sign says otherwise. */
const INDIC = /[\u0900-\u0dff]/u;
/** In these the a at a word’s end is silent. */
const SILENT_AT_END = /[\u0900-\u0aff]/u;
const CONSONANT = /^[bcdfghjklmnpqrstvwxyz]/u;
/** Dots and breaths behind a syllable; they follow its vowel. */
const BEHIND_VOWEL =
  /[\u0901-\u0903\u0981-\u0983\u0a01-\u0a03\u0a70\u0a71\u0a81-\u0a83\u0b01-\u0b03\u0b82\u0c00-\u0c03\u0c81-\u0c83\u0d01-\u0d03\u0d81-\u0d83]/u;

/** The a that a consonant of India is spoken with and that nobody writes: भारत is bharat, not bhrt. */
export function unwrittenVowel(letter: string, latin: string, next: string | undefined): string {
  if (!INDIC.test(letter) || !/\p{L}/u.test(letter) || !CONSONANT.test(latin)) return '';
  if (next === undefined || !/[\p{L}\p{M}]/u.test(next)) return SILENT_AT_END.test(letter) ? '' : 'a';
  return /\p{M}/u.test(next) && !BEHIND_VOWEL.test(next) ? '' : 'a';
}
