import { eld } from 'eld/extrasmall';

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

/** Languages that n-grams do not know, by the one they are taken for and the words that tell them from it. */
const UNKNOWN_TO_NGRAMS: Readonly<Record<string, readonly (readonly [string, ReadonlySet<string>])[]>> = {
  ms: [
    [
      'id',
      new Set('bahwa karena bisa saat ujar kata polisi provinsi kabupaten jadi anda sedang usai'.split(' ')),
    ],
  ],
  nl: [['af', new Set('nie die wat ’n word hulle sy is vir sê'.split(' '))]],
  pt: [['gl', new Set('unha unhas dunha nunha polo pola polos polas coa coas xa súa súas estás'.split(' '))]],
  es: [['gl', new Set('unha unhas dunha nunha polo pola polos polas coa coas xa súa súas estás'.split(' '))]],
};
const OTHER_WORDS_SHARE: Readonly<Record<string, number>> = { id: 0.004, af: 0.12, gl: 0.02 };

const KURMANJI = new Set('û ji li bi jî ku bo ew wê wî yê ên yên hat bû kir dike jê lê ev'.split(' '));
/** Words of Kurmanji that no other language writes so. */
const ONLY_KURMANJI = new Set('û jî wî wê yên jê'.split(' '));
const KURMANJI_SHARE = 0.1;

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
  if (isKurmanji(words)) return 'ku';
  return byNgrams(sample, words);
}

function isKurmanji(words: readonly string[]): boolean {
  const known = words.filter((word) => KURMANJI.has(word)).length;
  return (
    known >= 2 && known >= words.length * KURMANJI_SHARE && words.some((word) => ONLY_KURMANJI.has(word))
  );
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
  const other = UNKNOWN_TO_NGRAMS[language]?.find(([name, telling]) => {
    const told = words.filter((word) => telling.has(word)).length;
    return told >= words.length * (OTHER_WORDS_SHARE[name] ?? 1);
  });
  return other?.[0] ?? language;
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
