import { wordsOf } from '../words-of.ts';

export const { number, decimal, plural, all, any } = wordsOf('en-GB');

/** A number with its noun: “1 item”, “2 items”. */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plural(value, { one, other })}`;
}
