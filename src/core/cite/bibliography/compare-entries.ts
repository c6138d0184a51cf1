import type { RenderedEntry } from './rendered-entry.ts';

/** Orders entries as citeproc does. @param descending for each key of the style; @param locale BCP 47 */
export function entryComparison(
  locale: string,
  descending: readonly boolean[],
): (a: RenderedEntry, b: RenderedEntry) => number {
  const collator = new Intl.Collator(locale, {
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true,
  });
  return (a, b) => {
    for (const [at, one] of a.sortKeys.entries()) {
      const other = b.sortKeys[at];
      if (one === other) continue;
      // What is not known comes last, whichever way the rest is sorted.
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      const order = collator.compare(one, other);
      if (order !== 0) return descending[at] ? -order : order;
    }
    return 0;
  };
}
