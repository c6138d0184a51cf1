import type { CiteEntry } from '../../model/cite-entry.ts';
import { checkEntries } from './check-entries.ts';
import type { CheckedStyle, CheckOptions, CiteFinding } from './cite-finding.ts';

/** What checking entries found: how many have something to look at, and the first of them by name. */
export function checkReport(
  style: CheckedStyle,
  entries: readonly CiteEntry[],
  { most, ...options }: CheckOptions & { readonly most: number },
): {
  readonly checked: number;
  readonly found: number;
  readonly entries: readonly {
    readonly id: string;
    readonly citekey: string;
    readonly title: string;
    readonly findings: readonly CiteFinding[];
  }[];
} {
  const found = checkEntries(style, entries, options);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    checked: entries.length,
    found: found.length,
    entries: found.slice(0, most).map(({ id, findings }) => {
      const entry = byId.get(id);
      return { id, citekey: entry?.citekey ?? '', title: entry?.csl.title ?? '', findings };
    }),
  };
}
