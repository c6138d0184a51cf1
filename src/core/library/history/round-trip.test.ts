import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumbered, itemNumbered, memoryArrangement } from '../../../../tests/support/memory-library.ts';
import type { Arrangement, Collection } from '../../model/arrangement.ts';
import type { Item } from '../../model/item.ts';
import { said } from '../../said/said.ts';
import { Library } from '../library.ts';
import type { OneChange } from '../one-change.ts';
import { memoryHistory } from './ports.ts';

type Deed = (change: OneChange) => Promise<unknown>;

const ITEMS = [1, 2, 3].map(idNumbered);
const word = fc.constantFrom('a', 'b', 'c', '#order', '__proto__', 'constructor');
const one = fc.constantFrom(...ITEMS);
const collectionId = fc.integer({ min: 40, max: 43 }).map(idNumbered);

const ofItem = (update: (item: Item, more: readonly string[]) => Partial<Item>) =>
  fc.tuple(one, fc.uniqueArray(word)).map(
    ([id, more]): Deed =>
      (change) =>
        change.change([id], (item) => ({ ...item, ...update(item, more) })),
  );

const ofCollections = (update: (before: readonly Collection[], id: string, list: string[]) => Collection[]) =>
  fc.tuple(collectionId, fc.uniqueArray(one)).map(
    ([id, list]): Deed =>
      (change) =>
        change.arrange((before) => ({ ...before, collections: update(before.collections, id, list) })),
  );

/** Anything that a caller may do, also what no caller does yet. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  ofItem((_, tags) => ({ tags: [...tags] })),
  ofItem(({ csl }, [title = 'T']) => ({ csl: { ...csl, title } })),
  ofItem(({ csl }, [family]) => ({ csl: { type: csl.type, ...(family && { author: [{ family }] }) } })),
  ofItem(({ csl }, [name = 'x', value = 'y']) => ({ csl: { ...csl, custom: { [name]: value } } })),
  ofItem(
    (_, [reason]): Partial<Item> =>
      reason ? { provenance: { title: { state: 'unknown', reason } } } : { provenance: {} },
  ),
  ofItem((_, more) =>
    more.length === 0 ? { trashedAt: 7 } : { related: more.map((_, at) => idNumbered(at)) },
  ),
  ofCollections((before, id, itemIds) => [
    ...before.filter((each) => each.id !== id),
    { id, name: 'n', itemIds },
  ]),
  ofCollections((before, id) => before.filter((each) => each.id !== id)),
  ofCollections((before) => before.toReversed()),
  ofCollections((before, parentId, [name = 'm']) => before.map((each) => ({ ...each, name, parentId }))),
  // A record of zod has no `__proto__`.
  fc
    .tuple(word, word)
    .filter(([tag]) => tag !== '__proto__')
    .map(
      ([tag, colour]): Deed =>
        (change) =>
          change.arrange((before) => ({ ...before, tagColours: { [tag]: colour } })),
    ),
  fc.integer({ min: 4, max: 6 }).map(
    (number): Deed =>
      (change) =>
        change.add([itemNumbered(number)]),
  ),
);

/** A change of one to three deeds. */
const change = fc.array(deed, { minLength: 1, maxLength: 3 });

function libraryOfThree() {
  const stored = new Map(ITEMS.map((id, at) => [id, itemNumbered(at + 1)]));
  const arrangement = memoryArrangement();
  const history = memoryHistory();
  let ids = 100;
  let clock = 100;
  const open = () =>
    new Library({
      items: {
        get: async (id) => stored.get(id),
        put: async (items) => {
          for (const item of items) stored.set(item.id, structuredClone(item));
        },
        async *all() {
          yield* stored.values();
        },
      },
      arrangement,
      history,
      system: { now: () => clock++, newId: () => idNumbered(ids++) },
      onChanged: async () => undefined,
    });
  /** Without when, and without what is in the trash because its coming was taken back. */
  const state = async (): Promise<{ items: unknown[]; arrangement: Arrangement }> => ({
    items: [...stored.values()].flatMap(({ modifiedAt: _, ...item }) =>
      ITEMS.includes(item.id) || item.trashedAt === undefined ? [item] : [],
    ),
    arrangement: await arrangement.read(),
  });
  return { open, state, history };
}

describe('a history of changes', () => {
  it('leads back to the first state and forth to the last, also through a restart and a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const { open, state, history } = libraryOfThree();
        let library = open();
        const first = await state();
        for (const deeds of changes) {
          await library.make(said('change.import', {}), async (all) => {
            for (const each of deeds) await each(all);
          });
        }
        const last = await state();
        const made = new Set(history.pieces.map(({ id }) => id)).size;
        history.pieces.splice(0, Infinity, ...JSON.parse(JSON.stringify(history.pieces)));
        library = open();
        for (let at = 0; at < made; at += 1) expect(await library.undo()).toBeDefined();
        expect(await library.undo()).toBeUndefined();
        expect(await state()).toEqual(first);
        library = open();
        for (let at = 0; at < made; at += 1) expect(await library.redo()).toBeDefined();
        expect(await library.redo()).toBeUndefined();
        expect(await state()).toEqual(last);
      }),
      { numRuns: 300 },
    );
  });
});
