import { wasEmptied } from '../library/edit-item.ts';
import type { Library } from '../library/library.ts';
import type { System } from '../library/ports.ts';
import { type GivenValues, takeGiven } from '../library/take-given.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { WorkIdentifier } from '../model/work-identifier.ts';
import { said } from '../said/said.ts';
import type { ReferenceLookup } from './ports.ts';

/** A variable for which a service has another value than the item, or the only one. */
export type LookedUpField = {
  readonly variable: string;
  /** Absent if the item has none. */
  readonly now?: unknown;
  readonly found: unknown;
  /** True if it fills a gap that no one left on purpose. */
  readonly fillsGap: boolean;
};

/** What a service answered. */
export type LookedUp = {
  /** The very address that was asked. */
  readonly url: string;
  readonly fields: readonly LookedUpField[];
};

/**
 * Asks a public service what it knows of a work, and says in what the item differs. Nothing is changed. This is the
 * one place where Pressmark tells anyone what is in a library: it happens only because a person asked for it.
 *
 * @throws PressmarkError `not-found` if the service does not know it, `unreachable`, `unreadable`, `cancelled`
 */
export async function lookUp(
  { lookup }: { readonly lookup: ReferenceLookup },
  item: Item,
  { identifier, signal }: { readonly identifier: WorkIdentifier; readonly signal: AbortSignal },
): Promise<LookedUp> {
  const { csl, url } = await lookup.ask(identifier, { signal });
  const known = new Map<string, unknown>(Object.entries(item.csl));
  const fields = Object.entries(csl).flatMap(([variable, found]): readonly LookedUpField[] => {
    const now = known.get(variable);
    if (found === undefined || isSame(now, found)) return [];
    return [{ variable, ...(now !== undefined && { now }), found, fillsGap: isGap(item, variable) }];
  });
  return { url, fields };
}

/**
 * Takes values that a person chose into an item. They count as given: reading its source again leaves them alone.
 *
 * @throws PressmarkError `invalid-input`, `not-found`, `storage`
 */
export async function takeLookedUp(
  { library, system }: { readonly library: Library; readonly system: System },
  id: ItemId,
  values: GivenValues,
): Promise<Item> {
  const take = (item: Item) => takeGiven(item, values, { now: system.now() });
  await library.change([id], said('change.look-up', {}), take);
  return library.item(id);
}

/** The values of these fields, to be taken over. */
export function valuesOf(fields: readonly LookedUpField[]): GivenValues {
  return Object.fromEntries(fields.map(({ variable, found }) => [variable, found]));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson([a ?? null]) === canonicalJson([b ?? null]);
}

function isGap({ csl, provenance }: Item, variable: string): boolean {
  const origin = provenance[variable];
  const isLeftEmpty = wasEmptied(origin);
  return !Object.hasOwn(csl, variable) && !isLeftEmpty;
}
