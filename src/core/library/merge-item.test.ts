import { describe, expect, it } from 'vitest';
import type { CslItem } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import { editItem } from './edit-item.ts';
import { mergedItem } from './merge-item.ts';

const item: Item = {
  id: '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
  citekey: 'doe',
  csl: { type: 'book', title: 'Ports', custom: { 'archive-url': 'https://a.example/' } },
  tags: ['old'],
  snapshots: [],
  provenance: { publisher: { state: 'unknown', reason: 'The page names none.' } },
  addedAt: 1,
  modifiedAt: 10,
};
const merged = (csl: CslItem, tags: string[] = [], into = item) =>
  mergedItem(into, { id: 'x', citekey: 'x', csl, tags }, { now: 5 });

describe('mergedItem', () => {
  it('fills in what is lacking, as given, and is newer than before', () => {
    expect(merged({ type: 'report', title: 'Other', publisher: 'Quay' }, ['new', 'OLD'])).toEqual({
      ...item,
      csl: { ...item.csl, publisher: 'Quay' },
      tags: ['old', 'new'],
      provenance: { publisher: { state: 'known', by: 'given' } },
      modifiedAt: 11,
    });
  });

  it('is the very item where there is nothing to add', () => {
    const same = { 'archive-url': 'https://other.example/' };
    expect(merged({ type: 'book', title: 'Other', custom: same }, ['Old'])).toBe(item);
  });

  it('adds what programs of others keep beside the variables', () => {
    expect(merged({ type: 'book', custom: { keywords: 'x', 'archive-url': 'y' } }).csl.custom).toEqual({
      'archive-url': 'https://a.example/',
      keywords: 'x',
    });
  });

  it.each([
    ['publisher', { type: 'book', publisher: 'Quay' }],
    ['archive-url', { type: 'book', custom: { 'archive-url': 'https://b.example/' } }],
  ] as const)('leaves empty what a person emptied: %s', (variable, csl) => {
    const emptied = editItem(item, { [variable]: '' }, { now: 20 });
    expect(merged({ ...csl }, [], emptied)).toBe(emptied);
  });
});
