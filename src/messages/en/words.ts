import { wordsOf } from '../words-of.ts';

export const { number, decimal, plural, all, any } = wordsOf('en-GB');

/** The name of a source, at the beginning of a sentence; it may have none. */
export function named(name: string): string {
  return name || 'This source';
}

/** A number with its noun: “1 item”, “2 items”. */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plural(value, { one, other })}`;
}
