import { describe, expect, it } from 'vitest';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { allEntriesOf } from './cite-items.ts';
import { type Selection, selectItems } from './select-items.ts';

const collection = '11111111-1111-4111-8111-111111111111';

async function keysOf(count: number, selection: Selection): Promise<string[]> {
  const items = Array.from({ length: count }, (_, at) =>
    itemNumbered(at + 1, at === 3 ? { trashedAt: 9 } : {}),
  );
  const deps = await memoryLibrary(...items);
  await deps.arrangement.change((before) => ({
    ...before,
    collections: [{ id: collection, name: 'Some', itemIds: [3, 1, 4, 777].map(idNumbered) }],
  }));
  const selected = await selectItems(deps, selection);
  const entries = await allEntriesOf(selected);
  expect(entries).toHaveLength(selected.count);
  return entries.map(({ citekey }) => citekey);
}

describe('selectItems', () => {
  it('keeps the order of the ids, and takes each once', async () => {
    expect(await keysOf(5, { ids: [5, 2, 5, 3].map(idNumbered) })).toEqual(['key5', 'key2', 'key3']);
  });

  it('takes all but the trash, the oldest first, however many there are', async () => {
    const keys = await keysOf(450, { all: true });
    expect(keys).toHaveLength(449);
    expect(keys.slice(0, 4)).toEqual(['key1', 'key2', 'key3', 'key5']);
    expect(keys.at(-1)).toBe('key450');
  });

  it('takes what is there of a collection, the oldest first, without the trash', async () => {
    expect(await keysOf(5, { collection })).toEqual(['key1', 'key3']);
  });

  it('says that a collection or an item is gone', async () => {
    await expect(keysOf(2, { collection: idNumbered(1) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(keysOf(2, { ids: [idNumbered(9)] })).rejects.toMatchObject({ code: 'not-found' });
  });
});
