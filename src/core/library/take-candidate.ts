import { PressmarkError } from '../errors/pressmark-error.ts';
import { cslItemSchema } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import type { Candidate } from '../model/reading.ts';
import { said } from '../said/said.ts';

/**
 * An item with a value that its source offers, because a person chose it: it is theirs from then on.
 *
 * @throws PressmarkError `invalid-input` if the value is none for that variable
 */
export function takeCandidate(
  item: Item,
  {
    variable,
    candidate,
    now,
  }: { readonly variable: string; readonly candidate: Candidate; readonly now: number },
): Item {
  const csl = cslItemSchema.safeParse({ ...item.csl, [variable]: candidate.value });
  if (!csl.success) {
    throw new PressmarkError('invalid-input', said('library.no-value', { variable }), { cause: csl.error });
  }
  return {
    ...item,
    csl: csl.data,
    provenance: { ...item.provenance, [variable]: { state: 'known', by: 'person', at: now } },
    modifiedAt: Math.max(now, item.modifiedAt + 1),
  };
}
