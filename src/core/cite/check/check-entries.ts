import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import { outletName } from '../../csl/outlet-name.ts';
import type { CiteEntry } from '../../model/cite-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { checkEntry } from './check-entry.ts';
import { type CheckedStyle, type CheckOptions, type CiteFinding, doubtful } from './cite-finding.ts';

export type EntryFindings = { readonly id: string; readonly findings: readonly CiteFinding[] };

/**
 * Checks every entry, and among them: two under one citekey, and two that look like one work by their DOI, their
 * address, or their title and year. In the order the entries came in, those without findings left out.
 *
 * Cost: one pass over the entries.
 */
export function checkEntries(
  style: CheckedStyle,
  entries: readonly CiteEntry[],
  options: CheckOptions = {},
): readonly EntryFindings[] {
  const byCitekey = groupBy(entries, ({ citekey }) => [citekey]);
  const byIdentity = groupBy(entries, ({ csl }) => identitiesOf(csl));
  const asked = new Set<string>();
  return entries
    .map((entry) => ({
      id: entry.id,
      findings: [
        ...checkEntry(style, entry.csl, options).filter(({ asksOutlet }) => isAskedFirst(asksOutlet, asked)),
        ...sameCitekey(entry, byCitekey),
        ...duplicate(entry, byIdentity),
      ],
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** An outlet is asked of once, at the first entry that appeared there. */
function isAskedFirst(outlet: string | undefined, asked: Set<string>): boolean {
  if (outlet === undefined) return true;
  const name = outletName(outlet);
  if (asked.has(name)) return false;
  asked.add(name);
  return true;
}

type Groups = ReadonlyMap<string, readonly CiteEntry[]>;

function sameCitekey(entry: CiteEntry, groups: Groups): CiteFinding[] {
  const others = (groups.get(entry.citekey)?.length ?? 1) - 1;
  if (others === 0 || entry.citekey === '') return [];
  return [doubtful('citation-key', said('check.same-citekey', { others, citekey: entry.citekey }))];
}

const SAME: Readonly<Record<string, 'check.same-doi' | 'check.same-address'>> = {
  DOI: 'check.same-doi',
  URL: 'check.same-address',
};

function duplicate(entry: CiteEntry, groups: Groups): CiteFinding[] {
  const [identity, other] = identitiesOf(entry.csl)
    .map((each) => [each, groups.get(each)?.find((one) => one !== entry)] as const)
    .find(([, one]) => one !== undefined) ?? [undefined, undefined];
  if (identity === undefined || other === undefined) return [];
  const variable = identity.slice(0, identity.indexOf(':'));
  const { citekey } = other;
  return [doubtful(variable, said(SAME[variable] ?? 'check.same-title', { citekey }))];
}

function identitiesOf({ DOI: doi, URL: url, title, issued }: CslItem): string[] {
  const words = title
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const year = issued?.['date-parts']?.[0]?.[0];
  return [
    ...(doi === undefined ? [] : [`DOI:${bareDoi(doi).toLowerCase()}`]),
    ...(url === undefined ? [] : [`URL:${bareAddress(url)}`]),
    ...(words === undefined || words === '' || year === undefined ? [] : [`title:${words} ${year}`]),
  ];
}

function bareAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#(?!!).*$/u, '')
    .replace(/\/$/u, '');
}

function groupBy(entries: readonly CiteEntry[], keysOf: (entry: CiteEntry) => readonly string[]): Groups {
  const groups = new Map<string, CiteEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
