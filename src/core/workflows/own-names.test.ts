import { describe, expect, it } from 'vitest';
import { itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { MOST_NAME_GROUPS } from '../model/arrangement.ts';
import { said } from '../said/said.ts';
import { namesIn } from '../search/names/own-name-groups.ts';
import { addNames, removeNames } from './own-names.ts';

describe('addNames', () => {
  it('keeps each name once, as search tells them apart', async () => {
    const { library, arrangement } = await memoryLibrary();
    await addNames(library, namesIn('  Qamishli, QAMISHLI; Qamişlo =  Al   Hasakah،قامشلو\n'));
    expect((await arrangement.read()).nameGroups).toEqual([['Qamishli', 'Qamişlo', 'Al Hasakah', 'قامشلو']]);
  });

  it('makes one group of those that share a name', async () => {
    const { library, arrangement } = await memoryLibrary();
    for (const names of [
      ['a1', 'b1'],
      ['c1', 'd1'],
      ['x1', 'y1'],
    ])
      await addNames(library, names);
    expect(await addNames(library, ['B1', 'D1', 'e1'])).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
    expect((await arrangement.read()).nameGroups).toHaveLength(2);
  });

  it.each([
    ['Qamishli', 'names.too-few'],
    ['Qamishli, qamishli', 'names.too-few'],
    ['Qamishli, …!', 'names.no-letters'],
    [`Qamishli, ${'one two three '.repeat(3)}`, 'names.too-long'],
    [`Qamishli, ${'x'.repeat(121)}`, 'names.too-long'],
    [Array.from({ length: 25 }, (_, at) => `name ${at}`).join(','), 'names.too-many'],
  ])('refuses %j', async (line, key) => {
    const { library, arrangement } = await memoryLibrary();
    await expect(addNames(library, namesIn(line))).rejects.toMatchObject({
      code: 'invalid-input',
      said: { key },
    });
    expect((await arrangement.read()).nameGroups).toEqual([]);
  });

  it('is bounded', async () => {
    const { library } = await memoryLibrary();
    const nameGroups = Array.from({ length: MOST_NAME_GROUPS }, (_, at) => [`a${at}`, `b${at}`]);
    await library.arrange(said('change.names', {}), (before) => ({ ...before, nameGroups }));
    await expect(addNames(library, ['one', 'more'])).rejects.toMatchObject({
      said: { key: 'names.too-many-groups' },
    });
    expect(await addNames(library, ['a7', 'more'])).toEqual(['a7', 'b7', 'more']);
  });
});

describe('removeNames', () => {
  it('forgets the group that has the name, and says if none has', async () => {
    const { library, arrangement } = await memoryLibrary();
    await addNames(library, ['Qamishli', 'Qamişlo']);
    await expect(removeNames(library, 'Qamish')).rejects.toMatchObject({ code: 'not-found' });
    expect(await removeNames(library, 'QAMISLO')).toEqual(['Qamishli', 'Qamişlo']);
    expect((await arrangement.read()).nameGroups).toEqual([]);
  });
});

it('is searched by at once, and no longer when it is removed', async () => {
  const title = 'The mill at Zurava reopens';
  const { catalogue, library } = await memoryLibrary(itemNumbered(1, { csl: { type: 'webpage', title } }));
  const total = async () => {
    const request = { view: 'all', query: 'Surawa ', sort: { key: 'relevance', descending: true } } as const;
    return (await catalogue.page(request, { offset: 0, limit: 1 })).total;
  };
  expect(await total()).toBe(0);
  await addNames(library, ['Surawa', 'Zurava']);
  expect(await total()).toBe(1);
  await removeNames(library, 'Zurava');
  expect(await total()).toBe(0);
  await library.undo();
  expect(await total()).toBe(1);
});
