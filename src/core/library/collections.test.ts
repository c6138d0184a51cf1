import { describe, expect, it } from 'vitest';
import { type Collection, EMPTY_ARRANGEMENT } from '../model/arrangement.ts';
import { pathOf, pathsByItem, usablePath, withItemsIn, withoutCollection } from './collections.ts';

const work: Collection = { id: 'w', name: 'Work', itemIds: [] };
const quays: Collection = { id: 'q', name: 'Quays', parentId: 'w', itemIds: ['1'] };
const arrangement = { ...EMPTY_ARRANGEMENT, collections: [work, quays] };
const newIds = () => {
  let next = 0;
  return () => `new${next++}`;
};

describe('collections', () => {
  it('have paths, also in a circle or without the parent', () => {
    expect(pathOf([work, quays], 'q')).toEqual(['Work', 'Quays']);
    expect(pathOf([quays], 'q')).toEqual(['Quays']);
    expect(pathOf([{ ...work, parentId: 'q' }, quays], 'q')).toEqual(['Work', 'Quays']);
    expect(pathsByItem([work, quays, { ...quays, id: 'r', name: 'Again' }]).get('1')).toEqual([
      ['Work', 'Quays'],
      ['Work', 'Again'],
    ]);
  });

  it('take items in, each once, and are made where they are not there', () => {
    const placed = [
      { path: ['Work', 'Quays'], itemIds: ['1', '2'] },
      { path: ['Quays'], itemIds: ['3'] },
    ];
    expect(withItemsIn(arrangement, placed, newIds()).collections).toEqual([
      work,
      { ...quays, itemIds: ['1', '2'] },
      { id: 'new0', name: 'Quays', itemIds: ['3'] },
    ]);
  });

  it('leave with those within them', () => {
    const deeper: Collection = { id: 'd', name: 'Deeper', parentId: 'q', itemIds: [] };
    const other: Collection = { id: 'o', name: 'Other', itemIds: [] };
    const all = { ...arrangement, collections: [deeper, quays, work, other] };
    expect(withoutCollection(all, 'w').collections).toEqual([other]);
  });

  it('keep names of other programs as they can be kept', () => {
    expect(usablePath(['  A \n b ', '', ' ', 'x'.repeat(201)])).toEqual(['A b', 'x'.repeat(200)]);
  });
});
