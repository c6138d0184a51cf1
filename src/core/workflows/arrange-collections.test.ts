import { describe, expect, it } from 'vitest';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { said } from '../said/said.ts';
import {
  changeCollectionItems,
  createCollection,
  listCollections,
  moveCollection,
  removeCollection,
  renameCollection,
} from './arrange-collections.ts';

const paths = async (deps: Parameters<typeof listCollections>[0]) =>
  (await listCollections(deps)).map(({ path, count }) => `${path.join('/')} ${count}`);

describe('collections', () => {
  it('are listed by name, each behind the one it lies in, counted without the trash', async () => {
    const deps = await memoryLibrary(itemNumbered(1), itemNumbered(2), itemNumbered(3, { trashedAt: 5 }));
    const all = [1, 2, 3].map(idNumbered);
    const thesis = await createCollection(deps, { name: '  Thesis ' });
    await createCollection(deps, { name: 'Chapter 10', parentId: thesis });
    const second = await createCollection(deps, { name: 'Chapter 2', parentId: thesis });
    await createCollection(deps, { name: 'Aside' });
    await changeCollectionItems(deps, { id: second }, { add: all });
    expect(await paths(deps)).toEqual(['Aside 0', 'Thesis 0', 'Thesis/Chapter 2 2', 'Thesis/Chapter 10 0']);
  });

  it('take items in and give them up in one change, and are made where a path leads to none', async () => {
    const deps = await memoryLibrary(itemNumbered(1), itemNumbered(2));
    const path = ['Thesis', 'Chapter 2'];
    await changeCollectionItems(deps, { path }, { add: [idNumbered(1)] });
    const after = await changeCollectionItems(
      deps,
      { path },
      { add: [idNumbered(2)], remove: [idNumbered(1)] },
    );
    expect(after).toMatchObject({ path, count: 1 });
    expect(await paths(deps)).toEqual(['Thesis 0', 'Thesis/Chapter 2 1']);
  });

  it('go with those within them, and come back as they were', async () => {
    const deps = await memoryLibrary(itemNumbered(1));
    await changeCollectionItems(deps, { path: ['Thesis', 'Chapter 2'] }, { add: [idNumbered(1)] });
    const [thesis] = await listCollections(deps);
    expect(await removeCollection(deps, thesis?.id ?? '')).toHaveLength(2);
    expect(await paths(deps)).toEqual([]);
    expect((await deps.library.undo())?.said).toEqual(said('change.remove-collection', { name: 'Thesis' }));
    expect(await paths(deps)).toEqual(['Thesis 0', 'Thesis/Chapter 2 1']);
  });

  it('say that they are gone, or need a name, and leave all as it was', async () => {
    const deps = await memoryLibrary();
    const id = idNumbered(99);
    const gone = { code: 'not-found' };
    await expect(createCollection(deps, { name: 'In none', parentId: id })).rejects.toMatchObject(gone);
    await expect(renameCollection(deps, { id, name: 'New' })).rejects.toMatchObject(gone);
    await expect(removeCollection(deps, id)).rejects.toMatchObject(gone);
    await expect(changeCollectionItems(deps, { id }, {})).rejects.toMatchObject(gone);
    for (const name of ['', ' \n ']) {
      await expect(createCollection(deps, { name })).rejects.toMatchObject({ code: 'invalid-input' });
    }
    await expect(changeCollectionItems(deps, { path: [] }, {})).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await paths(deps)).toEqual([]);
  });

  it('are moved with all that lies in them, never into themselves, and moved back', async () => {
    const deps = await memoryLibrary();
    const thesis = await createCollection(deps, { name: 'Thesis' });
    const chapter = await createCollection(deps, { name: 'Chapter', parentId: thesis });
    const drafts = await createCollection(deps, { name: 'Drafts', parentId: chapter });
    const other = await createCollection(deps, { name: 'Other' });
    await moveCollection(deps, { id: chapter, parentId: other });
    expect(await paths(deps)).toEqual(['Other 0', 'Other/Chapter 0', 'Other/Chapter/Drafts 0', 'Thesis 0']);
    await moveCollection(deps, { id: chapter });
    expect(await paths(deps)).toEqual(['Chapter 0', 'Chapter/Drafts 0', 'Other 0', 'Thesis 0']);
    for (const parentId of [chapter, drafts]) {
      await expect(moveCollection(deps, { id: chapter, parentId })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
    await deps.library.undo();
    await deps.library.undo();
    expect(await paths(deps)).toEqual(['Other 0', 'Thesis 0', 'Thesis/Chapter 0', 'Thesis/Chapter/Drafts 0']);
  });
});
