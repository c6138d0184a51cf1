import { describe, expect, it } from 'vitest';
import { meantBy, pathLabels, withinOf } from './collection-paths.ts';

const collections = [
  { id: 't', name: 'Thesis', count: 0 },
  { id: 'c', name: 'Chapter 1', parentId: 't', count: 0 },
  { id: 'd', name: 'Drafts', parentId: 'c', count: 0 },
  { id: 'o', name: 'Other', count: 0 },
];
const labels = pathLabels(collections);

describe('paths of collections', () => {
  it('say where each lies', () => {
    expect([...labels.values()]).toEqual([
      'Thesis',
      'Thesis / Chapter 1',
      'Thesis / Chapter 1 / Drafts',
      'Other',
    ]);
    expect([...withinOf(collections, 'c')]).toEqual(['c', 'd']);
  });

  it.each([
    ['Chap', 'c'],
    ['chapter 1', 'c'],
    ['Thesis', 't'],
    ['thesis / chapter 1 / drafts', 'd'],
    ['zebra', undefined],
  ])('are meant by %s', (typed, id) => {
    expect(meantBy(labels, typed)).toBe(id);
  });
});
