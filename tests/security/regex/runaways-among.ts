import { availableParallelism } from 'node:os';
import { check, type Parameters } from 'recheck';
import { type Expression, keyOf } from './expression.ts';
import { cacheAsSafe, SEED } from './kept-verdicts.ts';
import { mostPaths } from './most-paths.ts';

/** An expression that is tried in no more ways at a place needs no judge: its time grows with the text. */
const MOST_PATHS = 100_000;

/** What it cannot take apart in this time, on a machine however busy, wants a person’s look. */
const LONGEST_MS = 600_000;
/** The judge counts steps; by the clock it would take an expression for slow where only the machine is busy. */
const PARAMETERS: Parameters = {
  randomSeed: SEED,
  timeout: LONGEST_MS,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/**
 * Names the expressions whose time grows faster than the text they are tried on, with a text that shows it. One that
 * is found safe is remembered on this machine.
 *
 * @see https://makenowjust-labs.github.io/recheck/
 */
export async function runawaysAmong(expressions: readonly Expression[]): Promise<readonly string[]> {
  const rest = [...new Map(expressions.map((each) => [keyOf(each), each])).values()];
  const found: string[] = [];
  const lane = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const attack = await attackOn(next);
      if (attack === undefined) cacheAsSafe(next);
      else found.push(`${next.place} ${keyOf(next)} ${attack}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return found.sort();
}

/** A text on which it runs away; nothing, if there is none. */
async function attackOn({ source, flags }: Expression): Promise<string | undefined> {
  if (mostPaths(source) <= MOST_PATHS) return undefined;
  const verdict = await check(source, flags, PARAMETERS);
  if (verdict.status === 'vulnerable') return `${verdict.complexity.type}: ${verdict.attack.pattern}`;
  if (verdict.status === 'unknown') return `could not be judged: ${verdict.error.kind}`;
  return undefined;
}
