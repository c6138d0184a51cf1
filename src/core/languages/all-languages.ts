import { afrikaans } from './afrikaans.ts';
import { albanian } from './albanian.ts';
import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { azerbaijani } from './azerbaijani.ts';
import { basque } from './basque.ts';
import { belarusian } from './belarusian.ts';
import { bengali } from './bengali.ts';
import { bulgarian } from './bulgarian.ts';
import { catalan } from './catalan.ts';
import { centralKurdish } from './central-kurdish.ts';
import { chinese } from './chinese.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { estonian } from './estonian.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { galician } from './galician.ts';
import { georgian } from './georgian.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { icelandic } from './icelandic.ts';
import { indonesian } from './indonesian.ts';
import { irish } from './irish.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { latvian } from './latvian.ts';
import { lithuanian } from './lithuanian.ts';
import { macedonian } from './macedonian.ts';
import { malay } from './malay.ts';
import { northernKurdish } from './northern-kurdish.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovak } from './slovak.ts';
import { slovenian } from './slovenian.ts';
import { spanish } from './spanish.ts';
import { swahili } from './swahili.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';
import { vietnamese } from './vietnamese.ts';
import { welsh } from './welsh.ts';
import type { NoList, Words } from './words.ts';

/**
 * Every language that can be read. Where two languages mean different things by one word, the one that stands first
 * is meant, unless it is known which language a text is in: those that are read most stand first.
 */
export const allLanguages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  catalan,
  galician,
  portuguese,
  italian,
  romanian,
  dutch,
  afrikaans,
  swedish,
  danish,
  norwegian,
  icelandic,
  finnish,
  estonian,
  latvian,
  lithuanian,
  polish,
  czech,
  slovak,
  slovenian,
  croatian,
  serbian,
  bulgarian,
  macedonian,
  russian,
  belarusian,
  ukrainian,
  greek,
  turkish,
  azerbaijani,
  hungarian,
  albanian,
  basque,
  irish,
  welsh,
  swahili,
  armenian,
  georgian,
  hebrew,
  arabic,
  persian,
  centralKurdish,
  northernKurdish,
  urdu,
  hindi,
  bengali,
  japanese,
  chinese,
  korean,
  vietnamese,
  thai,
  indonesian,
  malay,
];

/** A list of every language together, each word once, those of the first languages first. */
export function inAllLanguages(pick: (language: Language) => Words | NoList | undefined): Words {
  const lists = allLanguages.map((language) => pick(language) ?? []);
  return [...new Set(lists.flatMap((list) => ('none' in list ? [] : list)))];
}

/** Tags of the same language: of both written forms of Norwegian, and of Kurdish where nothing says which one. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', ku: 'kmr' };

/** The tag by which texts in a language are marked: `ku` for Northern Kurdish, since nobody writes `kmr`. */
export function commonTag(tag: string): string {
  return tag === SAME.ku ? 'ku' : tag;
}

/** The language of a BCP 47 tag without region; `undefined` if there is no file of it. */
export function languageTagged(tag: string): Language | undefined {
  const own = SAME[tag] ?? tag;
  return allLanguages.find((language) => language.tag === own);
}
