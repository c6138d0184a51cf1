import { eld } from 'eld/extrasmall';
import { allLanguages, commonTag } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

const SORANI = /[ێۆڕڵەڤ]/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;
/** Of the letters of a text in Arabic script, how many only Sorani has. */
const SORANI_SHARE = 0.06;

/** Scripts that tell the language by themselves, and which share of the letters they must have. */
const SCRIPTS: readonly (readonly [RegExp, number, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15, 'ja'],
  [/\p{Script=Hangul}/gu, 0.3, 'ko'],
  [/\p{Script=Han}/gu, 0.3, 'zh'],
  [/\p{Script=Hebrew}/gu, 0.5, 'he'],
  [/\p{Script=Greek}/gu, 0.5, 'el'],
  [/\p{Script=Thai}/gu, 0.5, 'th'],
];

const TELLING = allLanguages.flatMap(({ tag, telling }) => {
  const own = listOf(telling);
  if (!own) return [];
  const { frequent, share } = own;
  const takenFor = listOf(own.takenFor) ?? [];
  return [{ tag, takenFor, share, frequent: new Set(frequent), only: new Set(listOf(own.only)) }];
});
/** Told before n-grams are asked: they take it for several languages. */
const TOLD_FIRST = TELLING.filter(({ takenFor }) => takenFor.length === 0);

const SAMPLE = 20_000;
const FEWEST_LETTERS = 20;
/** The detector reads no more than this at a time; a long text is asked in several places. */
const PIECE = 400;
const MOST_PIECES = 5;

/**
 * The language of a text as a BCP 47 tag, without script and region: by script, by the letters of Sorani and the
 * words of Kurmanji, and by n-grams. `undefined` for short texts, and where that does not tell.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = count(sample, /\p{L}/gu);
  const unspaced = SCRIPTS.find(
    ([letter, share]) => letters >= FEWEST_LETTERS / 2 && count(sample, letter) > letters * share,
  );
  if (unspaced) return unspaced[2];
  if (letters < FEWEST_LETTERS) return undefined;
  const arabic = count(sample, ARABIC_SCRIPT);
  if (arabic > letters / 2 && count(sample, SORANI) > arabic * SORANI_SHARE) return 'ckb';
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? [];
  const told = TOLD_FIRST.find((language) => isTold(words, language));
  return told ? commonTag(told.tag) : byNgrams(sample, words);
}

type Telling = (typeof TELLING)[number];

function isTold(words: readonly string[], { frequent, only, share }: Telling): boolean {
  const known = words.filter((word) => frequent.has(word)).length;
  return known >= 2 && known >= words.length * share && words.some((word) => only.has(word));
}

/** What most pieces of the text are in, if any of them is clearly in a language. */
function byNgrams(sample: string, words: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const piece of piecesOf(sample)) {
    const found = eld.detect(piece);
    if (found.isReliable()) votes.set(found.language, (votes.get(found.language) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [language] = best;
  const other = TELLING.find(
    ({ takenFor, frequent, share }) =>
      takenFor.includes(language) &&
      words.filter((word) => frequent.has(word)).length >= words.length * share,
  );
  return other?.tag ?? language;
}

/** Pieces spread evenly over a text: its beginning may be a menu, its end a list of names. */
function piecesOf(sample: string): readonly string[] {
  const pieces = Math.min(MOST_PIECES, Math.ceil(sample.length / PIECE));
  const step = pieces > 1 ? (sample.length - PIECE) / (pieces - 1) : 0;
  return Array.from({ length: pieces }, (_, index) => {
    const start = Math.floor(index * step);
    return sample.slice(start, start + PIECE);
  });
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
