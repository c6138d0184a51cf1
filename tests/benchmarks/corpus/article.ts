import { createHash } from 'node:crypto';
import type { Item } from '#core/model/item.ts';
import { LANGUAGE_SHARES, type Lexicon, makeLexicons } from './lexicon.ts';
import { oneOf, type Random, seededRandom, seededUuid, wholeBelow } from './random.ts';

/** One made-up article: what the library keeps of it, and its text. */
export type Article = { readonly item: Item; readonly text: string };

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const TAGS = 400;
const OUTLETS = 120;
const PEOPLE = 4_000;

/**
 * Makes article `index` of the corpus `seed`: always the same, about 520 words, word frequencies by
 * Zipf–Mandelbrot, a dozen words of its own topic repeated through title and text, six languages in four scripts.
 */
export function makeCorpus(seed: number): (index: number) => Article {
  const lexicons = makeLexicons(seed);
  const names = lexicons[0];
  if (!names) throw new Error('no lexicon');
  return (index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    const lexicon = lexiconFor(random, lexicons);
    const topic = Array.from({ length: 12 }, () => rareWord(random, lexicon));
    const title = capital(join(lexicon, titleWords(random, lexicon, topic)));
    const text = makeText(random, lexicon, topic);
    return { item: makeItem(random, { index, title, text, lexicon, names }), text };
  };
}

function makeItem(
  random: Random,
  facts: { index: number; title: string; text: string; lexicon: Lexicon; names: Lexicon },
): Item {
  const { index, title, text, lexicon, names } = facts;
  const day = new Date(FIRST_DAY + wholeBelow(random, 4_000) * DAY_MS);
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const author = Array.from({ length: wholeBelow(random, 3) }, () =>
    personName(names, wholeBelow(random, PEOPLE)),
  );
  const outlet = wholeBelow(random, OUTLETS);
  const addedAt = FIRST_DAY + 4_000 * DAY_MS + index * 60_000;
  const known = { state: 'known', by: 'extracted', rule: 'json-ld', confidence: 'certain' } as const;
  return {
    id: seededUuid(random),
    citekey: `${(author[0]?.family ?? 'Anon').replace(/[^A-Za-z]/g, '')}${day.getUTCFullYear()}n${index}`,
    csl: {
      type: 'article-newspaper',
      title,
      ...(author.length > 0 ? { author } : {}),
      'container-title': outletName(names, outlet),
      issued: { 'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] },
      language: lexicon.language,
      URL: `https://outlet-${outlet}.example/${day.getUTCFullYear()}/${index}`,
      abstract: text.slice(0, 160),
    },
    tags: Array.from(
      { length: wholeBelow(random, 4) },
      () => `topic ${Math.floor(TAGS * random() ** 2)}`,
    ).filter((tag, at, all) => all.indexOf(tag) === at),
    snapshots: [
      {
        id: seededUuid(random),
        sha256: createHash('sha256').update(`${index}:${textSha256}`).digest('hex'),
        bytes: text.length * 12,
        mediaType: 'text/html',
        charset: 'utf-8',
        capturedAt: addedAt,
        method: 'browser-window',
        origin: {
          kind: 'url',
          url: `https://outlet-${outlet}.example/${day.getUTCFullYear()}/${index}`,
          finalUrl: `https://outlet-${outlet}.example/${day.getUTCFullYear()}/${index}`,
          status: 200,
        },
        text: { sha256: textSha256, paragraphs: text.split('\n\n').length, extractor: 'pressmark-1' },
      },
    ],
    provenance: { title: known, author: known, issued: known, 'container-title': known, language: known },
    addedAt,
    modifiedAt: addedAt,
  };
}

function lexiconFor(random: Random, lexicons: readonly Lexicon[]): Lexicon {
  let dice = random() * 100;
  for (const [at, share] of LANGUAGE_SHARES.entries()) {
    dice -= share;
    const lexicon = lexicons[at];
    if (dice < 0 && lexicon) return lexicon;
  }
  return oneOf(random, lexicons);
}

/** Rank by Zipf–Mandelbrot with exponent near 1, by the inverse of its continuous distribution. */
function frequentWord(random: Random, { words }: Lexicon): string {
  const shift = 2.7;
  const rank = Math.exp(Math.log(shift) + random() * Math.log((words.length + shift) / shift)) - shift;
  return words[Math.floor(rank)] ?? '';
}

function rareWord(random: Random, { words }: Lexicon): string {
  return words[200 + Math.floor((words.length - 200) * random() ** 2)] ?? '';
}

function titleWords(random: Random, lexicon: Lexicon, topic: readonly string[]): string[] {
  const words = [...topic.slice(0, 5), frequentWord(random, lexicon), frequentWord(random, lexicon)];
  return words.sort(() => random() - 0.5);
}

function makeText(random: Random, lexicon: Lexicon, topic: readonly string[]): string {
  const paragraphs: string[] = [];
  let words = 250 + wholeBelow(random, 540);
  while (words > 0) {
    const sentences: string[] = [];
    for (let at = 1 + wholeBelow(random, 3); at > 0 && words > 0; at -= 1) {
      const length = 8 + wholeBelow(random, 22);
      sentences.push(makeSentence(random, lexicon, topic, length));
      words -= length;
    }
    paragraphs.push(sentences.join(lexicon.isUnspaced ? '' : ' '));
  }
  return paragraphs.join('\n\n');
}

function makeSentence(random: Random, lexicon: Lexicon, topic: readonly string[], length: number): string {
  const words = Array.from({ length }, () => {
    const dice = random();
    if (dice < 0.06) return oneOf(random, topic);
    if (dice < 0.065) return String(wholeBelow(random, 20_000));
    return frequentWord(random, lexicon);
  });
  return capital(join(lexicon, words)) + lexicon.stop;
}

function join({ isUnspaced }: Lexicon, words: readonly string[]): string {
  return words.join(isUnspaced ? '' : ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function personName({ words }: Lexicon, person: number): { family: string; given: string } {
  return {
    family: capital(words[5_000 + person * 3] ?? 'Doe'),
    given: capital(words[400 + (person % 300)] ?? 'Jo'),
  };
}

function outletName({ words }: Lexicon, outlet: number): string {
  return `The ${capital(words[2_000 + outlet] ?? 'Daily')} ${['Post', 'Times', 'Tribune', 'Herald'][outlet % 4]}`;
}
