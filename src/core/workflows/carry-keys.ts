import { carriedKeys } from '../citekey/carried-keys.ts';
import { type ExchangeFormatId, formatFacts } from '../exchange/format-facts.ts';
import { KEY_RULES, type KeyRule } from '../model/key-rules.ts';
import type { ExportEntry } from '../model/reference-entry.ts';
import { type Said, said } from '../said/said.ts';

/** A citekey that a file has otherwise than the library. */
export type KeyChange = { readonly citekey: string; readonly carriedKey: string };

/** The citekeys of a run: of one file, or of several that are written together and must name works alike. */
export type RunKeys = {
  /** The format that takes the fewest keys; `undefined` if each takes all. */
  readonly for: ExchangeFormatId | undefined;
  readonly changed: ReadonlyMap<string, string>;
};

/**
 * The keys of files that are written in one run. Where one of the formats cannot carry a work’s key, all take the one that it
 * can carry, so that a text cites a work by one key whichever of the files it is printed with.
 *
 * @param allKeys every citekey of the library or of the file that the entries are of, asked for only if it is needed
 */
export async function keysOfRun(
  formats: readonly ExchangeFormatId[],
  allKeys: () => readonly string[] | Promise<readonly string[]>,
): Promise<RunKeys> {
  const strictness = (format: ExchangeFormatId) => KEY_RULES.indexOf(ruleOf(format) ?? 'biblatex');
  const [strictest] = formats
    .filter((format) => ruleOf(format) !== undefined)
    .sort((one, other) => strictness(one) - strictness(other));
  const rule = strictest && ruleOf(strictest);
  if (!rule) return { for: undefined, changed: new Map() };
  return { for: strictest, changed: carriedKeys(await allKeys(), rule) };
}

/**
 * Entries under the keys of a run. A format with a rule of its own keeps the item’s key beside the other; in the rest the
 * other key takes its place.
 *
 * @param changes filled with what was changed while the entries are taken
 */
export async function* withKeysOf(
  { changed }: RunKeys,
  format: ExchangeFormatId,
  entries: AsyncIterable<readonly ExportEntry[]>,
  changes: KeyChange[] = [],
): AsyncGenerator<readonly ExportEntry[]> {
  const isKept = ruleOf(format) !== undefined;
  for await (const some of entries) {
    yield changed.size === 0
      ? some
      : some.map((entry) => {
          const carriedKey = changed.get(entry.citekey);
          if (carriedKey === undefined) return entry;
          changes.push({ citekey: entry.citekey, carriedKey });
          return isKept ? { ...entry, carriedKey } : { ...entry, citekey: carriedKey };
        });
  }
}

const MOST_NAMED = 20;

/** What a person should hear of keys that had to change; none if none had to. */
export function keyNotes({ for: format }: RunKeys, changes: readonly KeyChange[]): readonly Said[] {
  if (format === undefined) return [];
  const { label } = formatFacts(format);
  const named = changes
    .slice(0, MOST_NAMED)
    .map(({ citekey, carriedKey }) => said('citekey.carried', { format: label, citekey, carriedKey }));
  const more = changes.length - named.length;
  return more === 0 ? named : [...named, said('citekey.carried-more', { count: more })];
}

/** The key of the work that a file in some format has under `name`; `undefined` if none of the changed keys is that. */
export function citekeyCarriedAs(name: string, allKeys: readonly string[]): string | undefined {
  for (const rule of KEY_RULES) {
    for (const [citekey, carriedKey] of carriedKeys(allKeys, rule)) if (carriedKey === name) return citekey;
  }
  return undefined;
}

function ruleOf(format: ExchangeFormatId): KeyRule | undefined {
  return formatFacts(format).keyRule;
}
