import { inAllLanguages } from '../../languages/all-languages.ts';
import type { GrammarWords } from '../../languages/grammar-words.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { SpeechWords } from '../../languages/report-words.ts';
import type { NoList, Words } from '../../languages/words.ts';

const ARTICLES = grammar(({ articles }) => articles);
const ELIDED = grammar(({ elided }) => elided);
const BEFORE_DAYS = inAllLanguages(({ dates }) => listOf(dates)?.beforeDays);

/** The sentence around a quotation goes on, so that what follows is no attribution. */
export const GOES_ON = new RegExp(`^${anyOf(grammar(({ continuations }) => continuations))}\\s`, 'u');

/** Nothing but articles and the like, before a subject that is a name. */
export const BEFORE_SUBJECT = new RegExp(
  `^\\s*(?:(?:${anyOf([...ARTICLES, ...grammar(({ beforeSubjects }) => beforeSubjects)])}|${anyOf(ELIDED)})[\\s,]*){0,3}$`,
  'iu',
);

/** An article before a capital. */
export const ARTICLE_BEFORE = new RegExp(
  `^${anyOf([...ARTICLES, ...grammar(({ indefinite }) => indefinite)])}\\s+(?=\\p{Lu})`,
  'iu',
);

/** The article of what is known, at the beginning. */
export const DEFINITE = new RegExp(`^${anyOf(ARTICLES)}\\s`, 'iu');

/** Arabic writes “and” as part of the next word. */
export const WRITTEN_ON = new RegExp(
  `^${anyOf(ELIDED.filter((word) => /^\p{Script=Arabic}/u.test(word)))}(?=\\p{Script=Arabic}{3})`,
  'u',
);

/** An auxiliary or reflexive at the end, before a participle. */
export const AUXILIARY = new RegExp(`(?:^|[\\s-])${anyOf(speech(({ auxiliaries }) => auxiliaries))}$`, 'u');

/** “on” before a day, “in” before a place. */
export const DAY = new RegExp(
  `\\s${anyOf([...BEFORE_DAYS, ...grammar(({ locatives }) => locatives)])}\\s{1,3}\\p{Lu}`,
  'u',
);

/** A span of time at the end: “two years ago”. */
export const TIME = new RegExp(
  `(?<!\\p{L})${anyOf([
    ...inAllLanguages(({ dates }) => listOf(dates)?.ago),
    ...inAllLanguages(({ dates }) => listOf(dates)?.durations),
  ])}$`,
  'iu',
);

/** Where the role of a speaker ends. */
export const ROLE_END = new RegExp(
  `\\s(?:${anyOf(BEFORE_DAYS.filter((word) => !ARTICLES.includes(word)))} \\p{Lu}|${anyOf(inAllLanguages(({ reports }) => listOf(reports)?.roleEnds))}(?!\\p{L}))|[,;:]`,
  'u',
);

/** Those who speak without a name, in lower case. */
export const GROUPS: ReadonlySet<string> = new Set(inAllLanguages(({ reports }) => listOf(reports)?.groups));

export const PREPOSITIONS: ReadonlySet<string> = new Set(grammar(({ prepositions }) => prepositions));

/** In scripts without capitals, words after which the subject is over. */
export const UNCASED_STOP = new RegExp(
  `[،,:؛]|\\s${anyOf(speech(({ subjectEnds }) => subjectEnds))}(?:\\s|$)`,
  'u',
);

function grammar(pick: (words: GrammarWords) => Words | NoList): Words {
  return inAllLanguages((language) => {
    const own = listOf(language.grammar);
    return own && pick(own);
  });
}

function speech(pick: (words: SpeechWords) => Words | NoList): Words {
  return inAllLanguages(({ reports }) => {
    const own = listOf(listOf(reports)?.speech);
    return own && pick(own);
  });
}
