/** An edition as MLA prints it: “3rd ed.” for a number, else as written. @see MLA9 5.48 */
export function mlaEdition(edition: string | undefined): string | undefined {
  return edition !== undefined && /^\d+$/u.test(edition) ? `${ordinal(Number(edition))} ed.` : edition;
}

function ordinal(value: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
  return `${value}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`;
}
