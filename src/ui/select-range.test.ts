import { describe, expect, it } from 'vitest';
import { rowForKey, selectRow } from './select-range.ts';

const idAt = (row: number) => ['a', 'b', 'c', 'd', 'e'][row];

describe('selectRow', () => {
  it('chooses one, adds and takes away, and draws a range from where it began', () => {
    const one = selectRow({ ids: [], anchor: 0, focus: 0 }, 1, 'replace', idAt);
    expect(one).toEqual({ ids: ['b'], anchor: 1, focus: 1 });
    const range = selectRow(one, 3, 'range', idAt);
    expect(range).toEqual({ ids: ['b', 'c', 'd'], anchor: 1, focus: 3 });
    expect(selectRow(range, 0, 'range', idAt).ids).toEqual(['a', 'b']);
    const added = selectRow(one, 4, 'toggle', idAt);
    expect(added.ids).toEqual(['b', 'e']);
    expect(selectRow(added, 1, 'toggle', idAt).ids).toEqual(['e']);
  });

  it('leaves out rows whose page has not come yet', () => {
    expect(selectRow({ ids: ['d'], anchor: 3, focus: 3 }, 6, 'range', idAt).ids).toEqual(['d', 'e']);
  });
});

describe('rowForKey', () => {
  it.each([
    ['ArrowDown', 3],
    ['ArrowUp', 1],
    ['Home', 0],
    ['End', 9],
    ['PageDown', 6],
    ['PageUp', 0],
    ['j', 3],
    ['k', 1],
    ['x', undefined],
  ])('%s leads to %s', (key, row) => {
    expect(rowForKey(key, { row: 2, count: 10, page: 4 })).toBe(row);
  });

  it('leads nowhere in an empty list, and never past the end', () => {
    expect(rowForKey('End', { row: 0, count: 0, page: 4 })).toBeUndefined();
    expect(rowForKey('ArrowDown', { row: 9, count: 10, page: 4 })).toBe(9);
  });
});
