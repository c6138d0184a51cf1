/** A stream of numbers in [0, 1) that is the same for the same seed, on every machine. */
export type Random = () => number;

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain) */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `below` − 1. */
export function wholeBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** One of the list, each as likely. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const chosen = list[wholeBelow(random, list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A UUID of version 4 made of the stream. */
export function seededUuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => wholeBelow(random, 16).toString(16));
  hex[12] = '4';
  hex[16] = oneOf(random, ['8', '9', 'a', 'b']);
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
