import { describe, expect, it } from 'vitest';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { says } from '../../../tests/support/says.ts';
import { colourTag, removeTag, renameTag } from './arrange-tags.ts';

async function library() {
  const memory = await memoryLibrary(
    itemNumbered(1, { tags: ['Ports', 'aid'] }),
    itemNumbered(2, { tags: ['aid', 'ports/north'] }),
    itemNumbered(3, { tags: ['port-side'] }),
    itemNumbered(4, { tags: ['ports'], trashedAt: 5 }),
  );
  const tagsOf = async (number: number) => (await memory.library.item(idNumbered(number))).tags;
  const all = () => Promise.all([1, 2, 3, 4].map(tagsOf));
  return { ...memory, all };
}

describe('renameTag', () => {
  it('renames a tag and those within it, in the trash too, and is taken back as one', async () => {
    const memory = await library();
    expect(await renameTag(memory, { from: 'ports', to: 'Harbours' })).toBe(3);
    expect(await memory.all()).toEqual([
      ['Harbours', 'aid'],
      ['aid', 'Harbours/north'],
      ['port-side'],
      ['Harbours'],
    ]);
    await memory.library.undo();
    expect(await memory.all()).toEqual([['Ports', 'aid'], ['aid', 'ports/north'], ['port-side'], ['ports']]);
  });

  it('makes one of two tags, each item having it once', async () => {
    const memory = await library();
    await renameTag(memory, { from: 'Ports', to: 'aid' });
    expect(await memory.all()).toEqual([['aid'], ['aid', 'aid/north'], ['port-side'], ['aid']]);
  });

  it('changes only the letters of a name', async () => {
    const memory = await library();
    await renameTag(memory, { from: 'aid', to: 'AID' });
    expect((await memory.all())[0]).toEqual(['Ports', 'AID']);
  });

  it('takes the colour along, and leaves that of the other tag', async () => {
    const memory = await library();
    await colourTag(memory, { tag: 'Ports', colour: 'red' });
    await renameTag(memory, { from: 'ports', to: 'harbours' });
    expect((await memory.arrangement.read()).tagColours).toEqual({ harbours: 'red' });
    await colourTag(memory, { tag: 'aid', colour: 'blue' });
    await renameTag(memory, { from: 'harbours', to: 'aid' });
    expect((await memory.arrangement.read()).tagColours).toEqual({ aid: 'blue' });
    await colourTag(memory, { tag: 'aid', colour: undefined });
    expect((await memory.arrangement.read()).tagColours).toEqual({});
  });

  it.each([
    ['ports', 'ports/all', 'would lie in the tag “ports” itself'],
    ['ports', '  ', 'at least one letter'],
    ['ports', 'x'.repeat(201), '200'],
    ['nothing', 'x', 'No item is tagged “nothing”'],
  ])('refuses %s → %s, and changes nothing', async (from, to, sentence) => {
    const memory = await library();
    const before = await memory.all();
    await expect(renameTag(memory, { from, to })).rejects.toThrow(says(sentence));
    expect(await memory.all()).toEqual(before);
  });
});

describe('removeTag', () => {
  it('takes a tag and those within it off all items, with their colours', async () => {
    const memory = await library();
    await colourTag(memory, { tag: 'ports/north', colour: 'green' });
    expect(await removeTag(memory, 'PORTS')).toBe(3);
    expect(await memory.all()).toEqual([['aid'], ['aid'], ['port-side'], []]);
    expect((await memory.arrangement.read()).tagColours).toEqual({});
    await memory.library.undo();
    expect((await memory.arrangement.read()).tagColours).toEqual({ 'ports/north': 'green' });
  });
});
