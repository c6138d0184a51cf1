import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

/** Cuts a word, folded, down to what its forms share. */
export type Stemmer = (word: string) => string;

type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Armenian' | 'Devanagari' | 'Tamil';

/** Endings of Kurmanji: the oblique, the ezafe, the plural and the indefinite. Longest first. */
const KURMANJI = /(?:ekan|ekî|eke|anan|yan|yen|yek|ye|ya|yi|en|an|ek|e|a|i)$/u;
const kurmanji: Stemmer = (word) => {
  const stem = word.replace(KURMANJI, '');
  return stem.length < 3 ? word : stem;
};

const STEMMERS: Readonly<Record<Script, Readonly<Record<string, Stemmer>>>> = {
  Latin: {
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    pt: portuguese,
    nl: dutch,
    sv: swedish,
    da: danish,
    nb: norwegian,
    no: norwegian,
    nn: norwegian,
    fi: finnish,
    hu: hungarian,
    ro: romanian,
    tr: turkish,
    id: indonesian,
    ga: irish,
    lt: lithuanian,
    ku: kurmanji,
    kmr: kurmanji,
  },
  Cyrillic: { ru: russian, uk: ukrainian, bg: bulgarian, sr: serbian },
  Greek: { el: greek },
  Armenian: { hy: armenian },
  Devanagari: { hi: hindi },
  Tamil: { ta: tamil },
};
/** Without texts in a language of the script, this one is tried. */
const USUAL: Readonly<Record<Script, string>> = {
  Latin: 'en',
  Cyrillic: 'ru',
  Greek: 'el',
  Armenian: 'hy',
  Devanagari: 'hi',
  Tamil: 'ta',
};
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Greek', /^\p{Script=Greek}/u],
  ['Armenian', /^\p{Script=Armenian}/u],
  ['Devanagari', /^\p{Script=Devanagari}/u],
  ['Tamil', /^\p{Script=Tamil}/u],
];
const MOST_STEMMERS = 5;

/** The stemmers for the script of a word: those of the library's languages, and the usual one. */
export function stemmersFor(word: string, languages: readonly string[]): Stemmer[] {
  const script = SCRIPTS.find(([, test]) => test.test(word))?.[0];
  if (!script) return [];
  const known = STEMMERS[script];
  const tags = [...new Set([...languages.slice(0, 40).map(primary), USUAL[script]])];
  const stemmers = new Set(tags.flatMap((tag) => known[tag] ?? []));
  return [...stemmers].slice(0, MOST_STEMMERS);
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
