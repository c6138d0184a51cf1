import { type Random, seededRandom } from '../../benchmarks/corpus/random.ts';
import { type Input, inputOf } from './input.ts';
import { brokenMhtml, noise, oddCharset } from './made/bytes.ts';
import { hostileJsonLd, hostileMeta, hugeJsonLd } from './made/facts.ts';
import { brokenMarkup, deepMarkup, hugeMarkup } from './made/markup.ts';
import { monotonousText, oddText, textOfScripts, wireText } from './made/texts.ts';

type Maker = (random: Random) => string | Uint8Array;

/** Each kind of hostile input, and how often it comes in twenty. Those that are large come seldom. */
const MAKERS: readonly (readonly [share: number, make: Maker])[] = [
  [3, brokenMarkup],
  [0.2, deepMarkup],
  [0.5, hugeMarkup],
  [4, hostileJsonLd],
  [0.5, hugeJsonLd],
  [3, hostileMeta],
  [2, wireText],
  [1, textOfScripts],
  [1, monotonousText],
  [1, oddText],
  [1, oddCharset],
  [0.5, noise],
  [0.5, brokenMhtml],
];

/** The input of a seed: always the same one. */
export function madeInput(seed: number): Input {
  const random = seededRandom(seed);
  // The first numbers of neighbouring seeds are alike.
  random();
  const make = chosenMaker(random() * MAKERS.reduce((sum, [share]) => sum + share, 0));
  const made = make(random);
  const name = `${make.name} of seed ${seed}`;
  return typeof made === 'string' ? inputOf(name, made) : { name, bytes: made, hints: {} };
}

function chosenMaker(roll: number): Maker {
  let passed = 0;
  for (const [share, make] of MAKERS) {
    passed += share;
    if (roll < passed) return make;
  }
  return brokenMarkup;
}
