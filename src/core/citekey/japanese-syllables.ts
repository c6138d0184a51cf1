import anyAscii from 'any-ascii';

const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o', ェ: 'e' };
/** What is written before a small vowel: きゃ is kya, しゃ is sha. */
const BEFORE_SMALL: Readonly<Record<string, string>> = { shi: 'sh', chi: 'ch', ji: 'j' };
const SYLLABLES = /[ぁ-ゖァ-ヺー]+/gu;

/** Japanese syllables in Latin letters, after Hepburn without long marks; all else as it is. */
export function hepburn(text: string): string {
  return text.replace(SYLLABLES, latinOf);
}

function latinOf(kana: string): string {
  let latin = '';
  let isDoubled = false;
  for (const letter of toHiragana(kana)) {
    if (letter === 'ー') continue;
    if (letter === 'っ') {
      isDoubled = true;
      continue;
    }
    const vowel = SMALL[letter];
    const [syllable = ''] = /(?:[bcdfghjkmnprstz]{1,2})i$/u.exec(latin) ?? [];
    if (vowel !== undefined && syllable !== '') {
      latin =
        latin.slice(0, -syllable.length) + (BEFORE_SMALL[syllable] ?? `${syllable.slice(0, -1)}y`) + vowel;
      continue;
    }
    const sound = anyAscii(letter).toLowerCase();
    latin += isDoubled ? sound.charAt(0).replace('c', 't') + sound : sound;
    isDoubled = false;
  }
  return latin;
}

/** ア is あ, in the other of the two scripts. */
function toHiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));
}
