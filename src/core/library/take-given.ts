import { PressmarkError } from '../errors/pressmark-error.ts';
import { cslItemSchema } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import { said } from '../said/said.ts';

/** Values by CSL variable, from a service or another place that a person asked. */
export type GivenValues = Readonly<Record<string, unknown>>;

/**
 * An item with values that a person let in from elsewhere: they stay when its source is read again.
 *
 * @throws PressmarkError `invalid-input` if one is no variable of CSL, or no value for it
 */
export function takeGiven(item: Item, values: GivenValues, { now }: { readonly now: number }): Item {
  const csl = cslItemSchema.strict().safeParse({ ...item.csl, ...values });
  if (!csl.success) {
    throw new PressmarkError('invalid-input', said('library.values-do-not-fit', {}), {
      cause: csl.error,
    });
  }
  const given = Object.keys(values).map((variable) => [variable, { state: 'known', by: 'given' }] as const);
  return {
    ...item,
    csl: csl.data,
    provenance: { ...item.provenance, ...Object.fromEntries(given) },
    modifiedAt: Math.max(now, item.modifiedAt + 1),
  };
}
