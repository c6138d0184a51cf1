import type { Messages } from './messages.ts';

/** The name of something that can be said to a person. */
export type MessageKey = keyof Messages;

/** Something said under one key, with the values it needs. */
export type SaidAs<K extends MessageKey> = { readonly key: K; readonly values: Messages[K] };

/**
 * Something to say to a person, without the words: core knows what, `src/messages` knows how.
 * It travels, and is stored, as it is here.
 */
export type Said = { readonly [K in MessageKey]: SaidAs<K> }[MessageKey];

/** A bridge while sentences move to `src/messages`: what is said, or still a finished sentence. */
export type Told = Said | string;

/** What is said under a key; the compiler asks for the values that belong to it. */
export function said<K extends MessageKey>(key: K, values: Messages[K]): SaidAs<K> {
  return { key, values };
}

/**
 * True for what has the shape of something said. It may still have a key that only another version of Pressmark
 * knows: what is stored outlives the table of keys, and `say` copes with it.
 */
export function isSaid(value: unknown): value is Said {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'values' in value &&
    typeof value.values === 'object' &&
    value.values !== null
  );
}

/** What is said, each thing once, in the order it was said first. */
export function eachOnce<T extends Told>(told: readonly T[]): T[] {
  return [...new Map(told.map((each) => [typeof each === 'string' ? each : logLineOf(each), each])).values()];
}

const LONGEST_LOG = 2_000;

/** What is said as a line of a log: its key and values, cut short; what came as words, as it came. */
export function logLineOf({ key, values }: Said): string {
  if (key === 'general.as-told') return values.text;
  const written = JSON.stringify(values);
  return written === '{}' ? key : `${key} ${written.slice(0, LONGEST_LOG)}`;
}
