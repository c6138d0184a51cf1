const PLURALS = new Intl.PluralRules('en');
export const NUMBER = new Intl.NumberFormat('en-GB');

/** A number with its noun: “1 item”, “2 items”. */
export function count(value: number, one: string, other: string): string {
  return `${NUMBER.format(value)} ${PLURALS.select(value) === 'one' ? one : other}`;
}
