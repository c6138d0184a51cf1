import { IndexCatalogue } from '#adapters/catalogue/index-catalogue.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { followedArrangement } from '#core/library/followed-arrangement.ts';
import { memoryHistory } from '#core/library/history/ports.ts';
import { Library } from '#core/library/library.ts';
import type { ArrangementStore } from '#core/library/ports.ts';
import { type Arrangement, arrangementSchema, EMPTY_ARRANGEMENT } from '#core/model/arrangement.ts';
import type { Item } from '#core/model/item.ts';

/** The item `number` of a test: `key1` is the citekey of the first. */
export function itemNumbered(number: number, change: Partial<Item> = {}): Item {
  return {
    id: idNumbered(number),
    citekey: `key${number}`,
    csl: { type: 'book', title: `Title ${number}` },
    tags: [],
    snapshots: [],
    provenance: {},
    addedAt: number,
    modifiedAt: number,
    ...change,
  };
}

export function idNumbered(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A whole library in memory: a real catalogue and history over plain maps. */
export async function memoryLibrary(...items: readonly Item[]) {
  const stored = new Map(items.map((item) => [item.id, item]));
  let clock = 1_000;
  let ids = 900;
  const system = { now: () => clock++, newId: () => idNumbered(ids++) };
  const catalogue = new IndexCatalogue({
    file: ':memory:',
    items: {
      list: async () => [{ name: 'all', stamp: '1' }],
      read: async () => [...stored.values()],
      nameFor: () => 'all',
    },
    texts: { read: async () => undefined, put: async () => '' },
    onDamaged: (error) => {
      throw error;
    },
  });
  await catalogue.settled();
  const arrangement = followedArrangement(memoryArrangement(), {
    onCollections: (collections) => catalogue.setCollections(collections),
    onNameGroups: (groups) => catalogue.setNameGroups(groups),
  });
  const history = memoryHistory();
  const library = new Library({
    arrangement,
    history,
    items: {
      get: async (id) => stored.get(id),
      put: async (changed) => {
        for (const item of changed) stored.set(item.id, item);
      },
      async *all() {
        yield* stored.values();
      },
    },
    system,
    onChanged: (changed) => catalogue.apply(changed),
  });
  return { library, catalogue, arrangement, system, stored, history };
}

/** An arrangement that is kept in memory and, as the file does, refuses what could not be read again. */
export function memoryArrangement(
  initial: Arrangement = EMPTY_ARRANGEMENT,
): ArrangementStore & { writes: number; isReadOnly: boolean } {
  let now = initial;
  return {
    writes: 0,
    isReadOnly: false,
    read: async () => now,
    async change(change) {
      if (this.isReadOnly) throw new PressmarkError('conflict', 'Read-only.');
      now = arrangementSchema.parse(change(now));
      this.writes += 1;
      return now;
    },
  };
}
