import { textFromValue } from '../csl/typed-value.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import type { System } from '../library/ports.ts';
import { takeCandidate } from '../library/take-candidate.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { Candidate, Notice } from '../model/reading.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import { said } from '../said/said.ts';
import { type ReadReadingDeps, readReading } from './read-reading.ts';

/** A value that the source offers for a variable, as a person would type it. */
export type FieldChoice = Omit<Candidate, 'value'> & { readonly text: string };

/** What an item’s source offers for each variable, the best first, and where it says that it was corrected. */
export type FieldChoices = {
  readonly fields: Readonly<Record<string, FieldChoice[]>>;
  readonly notices: Notice[];
};

type Options = { readonly signal: AbortSignal };

/** @throws PressmarkError as `readReading` */
export async function fieldChoices(
  deps: ReadReadingDeps,
  item: Item,
  options: Options,
): Promise<FieldChoices> {
  const snapshot = shownSnapshot(item);
  if (!snapshot) return { fields: {}, notices: [] };
  const { candidates, notices } = await readReading(deps, item, snapshot, options);
  const choices = Object.entries(candidates).map(([variable, list]) => [
    variable,
    list.map(({ value, ...candidate }) => ({ ...candidate, text: textFromValue(variable, value) })),
  ]);
  return { fields: Object.fromEntries(choices), notices };
}

/**
 * Sets a variable to what its source offers, by the word of a person.
 *
 * @param choice.text as `fieldChoices` gave it
 * @throws PressmarkError `not-found` if the source offers no such value any more, and as `readReading`
 */
export async function takeFieldChoice(
  deps: ReadReadingDeps & { readonly library: Library; readonly system: System },
  id: ItemId,
  { variable, text, signal }: { readonly variable: string; readonly text: string } & Options,
): Promise<Item> {
  const item = await deps.library.item(id);
  const snapshot = shownSnapshot(item);
  const reading = snapshot && (await readReading(deps, item, snapshot, { signal }));
  const candidate = reading?.candidates[variable]?.find(
    ({ value }) => textFromValue(variable, value) === text,
  );
  if (!candidate) {
    throw new PressmarkError('not-found', said('workflow.not-offered', { text }));
  }
  const now = deps.system.now();
  const [changed = item] = await deps.library.change(
    [id],
    said('change.edit', { variables: [variable] }),
    (current) => takeCandidate(current, { variable, candidate, now }),
  );
  return changed;
}
