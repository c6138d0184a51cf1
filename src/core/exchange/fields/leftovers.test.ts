import { describe, expect, it } from 'vitest';
import type { ExportEntry, ParsedEntry } from '../../model/reference-entry.ts';
import { isSameExactly, isSameFolded, leftoversOf } from './leftovers.ts';

const wanted = {
  citekey: 'ruiz2019',
  csl: {
    type: 'book',
    title: 'Ports  and\nharbours',
    author: [{ family: 'Ruiz', given: 'Ana' }],
    custom: { shelf: 'B 12' },
  },
  tags: ['harbours'],
  collections: [],
} as unknown as ExportEntry;
const got = {
  csl: { type: 'book', title: 'Ports and harbours', author: [{ given: 'Ana', family: 'Ruiz' }], note: 'p' },
  tags: ['harbours'],
} as unknown as ParsedEntry;

describe('leftoversOf', () => {
  it('gives what reading has otherwise, and null for what only reading has', () => {
    expect([...leftoversOf(wanted, got, isSameExactly)]).toEqual([
      ['title', 'Ports  and\nharbours'],
      ['note', null],
      ['custom', { shelf: 'B 12' }],
    ]);
  });

  it('passes over white space where a format folds it', () => {
    expect([...leftoversOf(wanted, got, isSameFolded).keys()]).toEqual(['note', 'custom']);
  });

  it('gives tags and collections as wholes', () => {
    const left = leftoversOf(
      { ...wanted, tags: ['a', 'b'] },
      { ...got, collections: [['X']] },
      isSameExactly,
    );
    expect([left.get('tags'), left.get('collections')]).toEqual([['a', 'b'], []]);
  });
});
