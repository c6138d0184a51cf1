import type { Vocabulary } from './vocabulary.ts';

const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
/** Written together with the next word: and, so, in, for, as, the, and in Persian and Kurdish the signs of a verb. Folded. */
const BEFORE = ['', 'و', 'ف', 'ب', 'ل', 'ک', 'ال', 'لل', 'وال', 'فال', 'بال', 'کال', 'وب', 'ول', 'می', 'ده'];
/** Numbers, pronouns and cases of Arabic, Persian and Sorani. Folded. */
const AFTER = new Set(
  `ه ها هم هما هن نا ی ک کم کما ات ان ون ین وا ت یه یات اتها اتهم ته تها تهم تین وها
   های هایی هایش یی ام اش اند م ش مان تان شان تر ترین گان یها
   هکه هکان هکانی هکهی هکهدا هکانیش یک یکی انی هی وه دا یش ستان یهکان یهکه کان کانی`
    .split(/\s+/u)
    .filter(Boolean),
);
const SHORTEST = 3;
const MOST_OF_A_BEGINNING = 200;

/**
 * Words of the library that differ from one in Arabic script by what is written together with it, before or behind.
 *
 * @returns `undefined` for a word of another script
 * @see Larkey, Ballesteros & Connell, Light Stemming for Arabic Information Retrieval (2007)
 */
export function arabicForms(word: string, vocabulary: Vocabulary): string[] | undefined {
  if (!ARABIC_WORD.test(word)) return undefined;
  const forms = new Set<string>();
  for (const base of basesOf(word)) {
    for (const before of BEFORE) {
      for (const each of vocabulary.wordsFrom(before + base, MOST_OF_A_BEGINNING)) {
        const rest = each.slice(before.length + base.length);
        if (rest === '' || AFTER.has(rest)) forms.add(each);
      }
    }
  }
  forms.delete(word);
  return [...forms];
}

/** The word, and what is left of it without what may be written together with it. */
function basesOf(word: string): string[] {
  const starts = BEFORE.filter((before) => before.length > 1 || before === '').filter((before) =>
    word.startsWith(before),
  );
  const bases = new Set<string>();
  for (const before of starts) {
    const rest = word.slice(before.length);
    if (rest.length < SHORTEST) continue;
    bases.add(rest);
    for (let length = 1; length <= 4; length += 1) {
      const stem = rest.slice(0, -length);
      if (stem.length >= SHORTEST && AFTER.has(rest.slice(-length))) bases.add(stem);
    }
  }
  return [...bases];
}
