import type { PressmarkError } from '../errors/pressmark-error.ts';
import type { ItemStore, TextStore } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import { MemoryCatalogue } from '../search/memory-catalogue.ts';

/**
 * Builds the catalogue of a library. Texts are read when the first search needs them.
 *
 * @param onDamaged is told of each file that cannot be read, and the rest goes on; without it that is thrown.
 * @throws PressmarkError `damaged`, `storage`
 */
export async function loadCatalogue(
  items: ItemStore,
  texts: TextStore,
  onDamaged?: (error: PressmarkError) => void,
): Promise<MemoryCatalogue> {
  const catalogue = new MemoryCatalogue(async (item) => {
    const snapshot = shownSnapshot(item);
    return (snapshot && (await texts.read(snapshot.text.sha256))) ?? '';
  });
  const all: Item[] = [];
  for await (const item of items.all(onDamaged)) all.push(item);
  await catalogue.apply(all);
  return catalogue;
}
