import { describe, expect, it } from 'vitest';
import { idNumbered, memoryArrangement } from '../../../tests/support/memory-library.ts';
import { says } from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { Item } from '../model/item.ts';
import { said } from '../said/said.ts';
import { editItem } from './edit-item.ts';
import { memoryHistory } from './history/ports.ts';
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
  const history = memoryHistory();
  const arrangement = memoryArrangement();
  let clock = 100;
  let ids = 1;
  const deps = {
    items: {
      get: async (id: string) => stored.get(id),
      put: async (changed: readonly Item[]) => {
        if (state.failing) throw new PressmarkError('storage', 'The disk is full.');
        for (const item of changed) stored.set(item.id, item);
      },
      async *all() {
        yield* stored.values();
      },
    },
    arrangement,
    history,
    system: { now: () => clock++, newId: () => idNumbered(ids++) },
    onChanged: async (changed: readonly Item[]) => void told.push(...changed),
  };
  return {
    library: new Library(deps),
    anew: () => new Library(deps),
    stored,
    told,
    state,
    history,
    arrangement,
  };
}

const EDIT = said('change.edit', { variables: ['title'] });
const ADD = said('change.add', { title: 'T' });

const titled = (title: string) => (item: Item) => ({
  ...item,
  csl: { ...item.csl, title },
  modifiedAt: item.modifiedAt + 1,
});
const retitled = titled('Changed');

describe('Library', () => {
  it('takes a change back and does it again', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    await library.change([item.id], EDIT, retitled);
    expect((await library.undo())?.said).toEqual(EDIT);
    expect(stored.get(item.id)?.csl.title).toBe('Coast guards call');
    expect((await library.redo())?.said).toEqual(EDIT);
    expect(stored.get(item.id)?.csl.title).toBe('Changed');
  });

  it('goes on where the program before it stopped', async () => {
    const item = itemWith();
    const { library, anew, stored } = libraryWith(item);
    await library.change([item.id], EDIT, retitled);
    await library.arrange(said('change.save-search', { name: 'q' }), withSearch('q'));
    expect((await anew().undo())?.said).toEqual(said('change.save-search', { name: 'q' }));
    expect((await anew().undo())?.said).toEqual(EDIT);
    expect(stored.get(item.id)?.csl.title).toBe('Coast guards call');
    expect(await anew().undo()).toBeUndefined();
    expect((await anew().redo())?.said).toEqual(EDIT);
  });

  it('puts what was added into the trash instead of deleting it', async () => {
    const { library, stored } = libraryWith();
    const item = itemWith();
    await library.exclusively((exclusive) => exclusive.add(item, ADD));
    await library.undo();
    expect(stored.get(item.id)?.trashedAt).toBeGreaterThan(0);
    await library.redo();
    expect(stored.get(item.id)?.trashedAt).toBeUndefined();
  });

  it('says nothing can be undone when nothing was done', async () => {
    const { library } = libraryWith(itemWith());
    expect(await library.undo()).toBeUndefined();
    expect(await library.undoState()).toEqual({ undo: undefined, redo: undefined });
  });

  it('refuses to take back what was changed otherwise since, and goes on with what was before', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    await library.change([item.id], said('change.add-tags', {}), (old) => ({ ...old, tags: ['a'] }));
    await library.change([item.id], EDIT, retitled);
    await library.by('command-line').change([item.id], EDIT, titled('By a script'));
    await expect(library.undo()).rejects.toMatchObject({
      code: 'conflict',
      said: said('history.changed-since', { change: EDIT, thing: 'By a script' }),
    });
    expect(stored.get(item.id)?.csl.title).toBe('By a script');
    await library.undo();
    expect(stored.get(item.id)).toMatchObject({ csl: { title: 'By a script' }, tags: [] });
  });

  it('takes back what the person did, not what a script did meanwhile; a script takes back the last of all', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    const commands = library.by('command-line');
    await library.change([item.id], EDIT, retitled);
    await commands.change([item.id], said('change.add-tags', {}), (old) => ({ ...old, tags: ['b'] }));
    expect((await library.undo())?.said).toEqual(EDIT);
    expect(stored.get(item.id)).toMatchObject({ csl: { title: 'Coast guards call' }, tags: ['b'] });
    expect((await commands.undo())?.said).toEqual(said('change.add-tags', {}));
    expect((await library.redo())?.said).toEqual(EDIT);
  });

  it('takes one older change back alone, where its values still stand', async () => {
    const item = itemWith();
    const { library, stored, history } = libraryWith(item);
    await library.change([item.id], EDIT, titled('One'));
    await library.change([item.id], said('change.add-tags', {}), (old) => ({ ...old, tags: ['a'] }));
    const [first] = history.pieces;
    await library.undoOne(first?.id ?? '');
    expect(stored.get(item.id)).toMatchObject({ csl: { title: 'Coast guards call' }, tags: ['a'] });
    await library.undo();
    expect(stored.get(item.id)).toMatchObject({ csl: { title: 'One' }, tags: ['a'] });
  });

  it('records what was done for an item and a collection at once as one change', async () => {
    const item = itemWith();
    const { library, arrangement, stored, history } = libraryWith();
    const collection = { id: idNumbered(50), name: 'Thesis', itemIds: [item.id] };
    await library.make(ADD, async (change) => {
      await change.add([item]);
      await change.arrange((before) => ({ ...before, collections: [collection] }));
    });
    expect(new Set(history.pieces.map(({ id }) => id)).size).toBe(1);
    await library.undo();
    expect((await arrangement.read()).collections).toEqual([]);
    expect(stored.get(item.id)?.trashedAt).toBeGreaterThan(0);
    await library.redo();
    expect((await arrangement.read()).collections).toEqual([collection]);
  });

  it('does not count a change that the disk refused, and tells what is really there', async () => {
    const item = itemWith();
    const { library, told, state, history } = libraryWith(item);
    state.failing = true;
    await expect(library.change([item.id], EDIT, retitled)).rejects.toMatchObject({ code: 'storage' });
    expect(told).toEqual([item]);
    expect((await library.undoState()).undo).toBeUndefined();
    expect(history.pieces).toEqual([]);
  });

  it('takes a record back that a crash left without its change', async () => {
    const item = itemWith();
    const { library, anew, stored, history } = libraryWith(item);
    await library.change([item.id], EDIT, retitled);
    stored.set(item.id, item);
    expect(await anew().undo()).toBeUndefined();
    expect(history.pieces).toEqual([]);
    await anew().exclusively((exclusive) => exclusive.add(itemWith({ id: idNumbered(9) }), ADD));
    stored.delete(idNumbered(9));
    expect(await anew().undo()).toBeUndefined();
    expect(history.pieces).toEqual([]);
  });

  it('stops undoing on a cancel, and goes on with it when asked again', async () => {
    const items = Array.from({ length: 600 }, (_, at) => itemWith({ id: idNumbered(1_000 + at) }));
    const { library, stored } = libraryWith(...items);
    const ids = items.map(({ id }) => id);
    await library.change(ids, EDIT, retitled);
    const controller = new AbortController();
    const onProgress = ({ fraction = 0 }) => fraction > 0.3 && controller.abort();
    await expect(library.undo({ signal: controller.signal, onProgress })).rejects.toThrow();
    const left = () => [...stored.values()].filter(({ csl }) => csl.title === 'Changed').length;
    expect(left()).toBeGreaterThan(0);
    expect(left()).toBeLessThan(600);
    expect((await library.undo())?.said).toEqual(EDIT);
    expect(left()).toBe(0);
    await library.redo();
    expect(left()).toBe(600);
  });

  it('runs changes one after the other', async () => {
    const item = itemWith();
    const { library, stored } = libraryWith(item);
    const add = (tag: string) =>
      library.change([item.id], said('change.add-tags', {}), (old) => ({ ...old, tags: [...old.tags, tag] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect(stored.get(item.id)?.tags).toEqual(['a', 'b', 'c']);
  });
});

function withSearch(query: string) {
  return (before: Arrangement): Arrangement => ({
    ...before,
    savedSearches: [...before.savedSearches, { id: idNumbered(70), name: query, query }],
  });
}

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
