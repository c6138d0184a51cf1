import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { ENDS_PHRASE, figureWords } from './figure-words.ts';

const MOST_WORDS = 4;
/** Languages that put the verb behind what is counted, so that only the next word is sure. */
const VERB_LAST = new Set(['tr', 'ku', 'ckb']);

const AFTER_NUMBER = new RegExp(`^[\\s\\u00A0](?:${anyOf(figureWords(({ ofThem }) => ofThem))} )?`, 'u');
/** After a unit, only “of …” says what is measured. */
const AFTER_UNIT = new RegExp(
  `^\\s${anyOf(figureWords(({ of }) => of))}\\s?(?:${anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.articles))} )?`,
  'u',
);
const PHRASE = /^[\p{L}\p{M}][^.,;:!?()[\]“”"«»–—،؛。\n\p{N}]{0,80}/u;

/** What a number counts: the words behind it up to the next small word or mark. @param rest the text behind it */
export function countedIn(
  rest: string,
  { hasUnit, language }: { readonly hasUnit: boolean; readonly language: string | undefined },
): string | undefined {
  const start = (hasUnit ? AFTER_UNIT : AFTER_NUMBER).exec(rest);
  if (!start) return undefined;
  const most = VERB_LAST.has(language ?? '') ? 1 : MOST_WORDS;
  const words = PHRASE.exec(rest.slice(start[0].length))?.[0].trim().split(/\s+/u) ?? [];
  const end = words.findIndex(endsPhrase);
  const counted = words.slice(0, end < 0 ? most : Math.min(end, most));
  const isName = language !== 'de' && counted.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return counted.length === 0 || isName ? undefined : counted.join(' ');
}

/** “is” ends a phrase, “IS” is a name. */
function endsPhrase(word: string): boolean {
  return !/^\p{Lu}{2,}$/u.test(word) && ENDS_PHRASE.has(word.toLowerCase());
}
