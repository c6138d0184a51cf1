import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Item } from '../model/item.ts';
import { editItem } from './edit-item.ts';
import { Library } from './library.ts';
import { SHARD_NAME, shardName } from './shard-name.ts';
import { changeTags } from './tags.ts';

function itemWith(change: Partial<Item> = {}): Item {
  return {
    id: '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
    citekey: 'CoastGuardsCall',
    csl: { type: 'article-newspaper', title: 'Coast guards call' },
    tags: [],
    snapshots: [],
    provenance: { author: { state: 'unknown', reason: 'No byline.' } },
    addedAt: 1,
    modifiedAt: 1,
    ...change,
  };
}

/** A library over a plain map, which can be told to fail. */
function libraryWith(...items: readonly Item[]) {
  const stored = new Map(items.map((item) => [item.id, item]));
  const told: Item[] = [];
  const state = { failing: false };
  let clock = 100;
  const library = new Library({
    items: {
      get: async (id) => stored.get(id),
      put: async (changed) => {
        if (state.failing) throw new PressmarkError('storage', 'The disk is full.');
        for (const item of changed) stored.set(item.id, item);
      },
      async *all() {
        yield* stored.values();
      },
    },
    system: { now: () => clock++, newId: () => 'unused' },
    onChanged: async (changed) => void told.push(...changed),
  });
  return { library, stored, told, state };
}

const retitled = (item: Item): Item => ({
  ...item,
  csl: { ...item.csl, title: 'Changed' },
  modifiedAt: item.modifiedAt + 1,
});

describe('Library', () => {
  it('takes a change back and does it again', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    await library.change([item.id], 'Edit title', retitled);
    expect(await library.undo()).toBe('Edit title');
    expect(stored.get(item.id)?.csl.title).toBe('Coast guards call');
    expect(await library.redo()).toBe('Edit title');
    expect(stored.get(item.id)?.csl.title).toBe('Changed');
  });

  it('puts what was added into the trash instead of deleting it', async () => {
    const { library, stored } = libraryWith();
    const item = itemWith();
    await library.exclusively((exclusive) => exclusive.add(item, 'Add'));
    await library.undo();
    expect(stored.get(item.id)?.trashedAt).toBeGreaterThan(0);
    await library.redo();
    expect(stored.get(item.id)?.trashedAt).toBeUndefined();
  });

  it('says nothing can be undone when nothing was done', async () => {
    const { library } = libraryWith(itemWith());
    expect(await library.undo()).toBeUndefined();
    expect(library.undoState).toEqual({ undo: undefined, redo: undefined });
  });

  it('refuses to take back what was changed otherwise since', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    await library.change([item.id], 'Edit title', retitled);
    stored.set(item.id, itemWith({ citekey: 'other' }));
    await expect(library.undo()).rejects.toMatchObject({ code: 'conflict' });
    expect(stored.get(item.id)?.citekey).toBe('other');
  });

  it('does not count a change that the disk refused, and tells what is really there', async () => {
    const item = itemWith();
    const { library, told, state } = libraryWith(item);
    state.failing = true;
    await expect(library.change([item.id], 'Edit title', retitled)).rejects.toMatchObject({
      code: 'storage',
    });
    expect(told).toEqual([item]);
    expect(library.undoState.undo).toBeUndefined();
  });

  it('runs changes one after the other', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    const add = (tag: string) =>
      library.change([item.id], 'Tag', (old) => ({ ...old, tags: [...old.tags, tag] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect(stored.get(item.id)?.tags).toEqual(['a', 'b', 'c']);
  });
});

describe('editItem', () => {
  it('marks what a person set, and what they emptied as unknown by their word', () => {
    const item = itemWith({
      csl: { type: 'article-newspaper', title: 'T', issued: { 'date-parts': [[2019]] } },
    });
    const edited = editItem(item, { author: 'Omer, Abdulkarim', issued: '' }, { now: 50 });
    expect(edited.csl).toEqual({
      type: 'article-newspaper',
      title: 'T',
      author: [{ family: 'Omer', given: 'Abdulkarim' }],
    });
    expect(edited.provenance).toMatchObject({
      author: { by: 'person', at: 50 },
      issued: { state: 'unknown' },
    });
  });

  it.each([
    [{ issued: 'Sunday' }, 'is not a date'],
    [{ color: 'red' }, '“color” is not a CSL variable'],
    [{ type: 'tweet' }, '“tweet” is not an item type'],
    [{ URL: 'javascript:alert(1)' }, 'is not a web address'],
    [{ 'citation-key': 'two words' }, 'cannot be a citekey'],
  ])('refuses %j', (changes, sentence) => {
    expect(() => editItem(itemWith(), changes, { now: 2 })).toThrow(says(sentence));
  });

  it('grows the time of the last change even if the clock went back', () => {
    expect(editItem(itemWith({ modifiedAt: 900 }), { title: 'New' }, { now: 5 }).modifiedAt).toBe(901);
  });
});

describe('changeTags', () => {
  it('keeps order, folds case, and drops what is removed', () => {
    expect(changeTags(['War', 'aid'], { add: ['war', 'ports  now', 'Aid '], remove: ['AID'] })).toEqual([
      'War',
      'ports now',
      'Aid',
    ]);
  });

  it('refuses a tag without letters', () => {
    expect(() => changeTags([], { add: ['  '], remove: [] })).toThrow(says('at least one letter'));
  });
});

describe('shardName', () => {
  it('is one of 1,024 and never changes', () => {
    const names = Array.from({ length: 20_000 }, (_, at) =>
      shardName(`6f1f1a52-4b5a-4a63-9d62-${String(at).padStart(12, '0')}`),
    );
    expect(names.every((name) => SHARD_NAME.test(name))).toBe(true);
    expect(new Set(names).size).toBe(1_024);
    expect(shardName('6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10')).toMatchInlineSnapshot(`"193"`);
  });
});
