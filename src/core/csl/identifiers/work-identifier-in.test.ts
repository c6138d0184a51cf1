import { describe, expect, it } from 'vitest';
import { workIdentifierIn, workIdentifierOf } from './work-identifier-in.ts';

describe('workIdentifierIn', () => {
  it.each([
    ['https://doi.org/10.1000/xyz(1)', 'doi', '10.1000/xyz(1)'],
    ['ISBN 978-3-16-148410-0', 'isbn', '9783161484100'],
    ['arXiv:2405.01234v2', 'arxiv', '2405.01234v2'],
    ['PMID: 31452104', 'pmid', '31452104'],
  ])('tells what %s is', (text, kind, value) => {
    expect(workIdentifierIn(text)).toEqual({ kind, value });
  });

  it('finds nothing in other words, and no other kind than the one asked for', () => {
    expect(workIdentifierIn('a title')).toBeUndefined();
    expect(workIdentifierIn('10.1000/xyz', 'isbn')).toBeUndefined();
  });
});

describe('workIdentifierOf', () => {
  it('takes the DOI before the others, and looks into the address last', () => {
    const all = { type: 'article', DOI: '10.1000/x', ISBN: '9783161484100', PMID: '1' } as const;
    expect(workIdentifierOf(all)).toEqual({ kind: 'doi', value: '10.1000/x' });
    expect(workIdentifierOf({ type: 'article', URL: 'https://arxiv.org/abs/2405.01234' })).toEqual({
      kind: 'arxiv',
      value: '2405.01234',
    });
    expect(workIdentifierOf({ type: 'webpage', URL: 'https://example.org/12345678' })).toBeUndefined();
  });
});
