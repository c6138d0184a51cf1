import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './compare-text.ts';

const signs = { kept: ' ', added: '+', removed: '-' } as const;

/** Words stand for paragraphs; the answer is written as a diff on one line. */
function compared(before: string, after: string): string {
  const paragraphs = (text: string) => text.split(' ').filter(Boolean);
  return compareText(paragraphs(before), paragraphs(after))
    .map(({ kind, text }) => `${signs[kind]}${text}`)
    .join('')
    .trim();
}

describe('compareText', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['', 'a b', '+a+b'],
    ['a b', '', '-a-b'],
    ['a b c', 'a x c', 'a-b+x c'],
    ['a b c', 'a b c d', 'a b c+d'],
    ['b c', 'a b c', '+a b c'],
    ['a * b * c', 'a * b c', 'a * b-* c'],
    ['a b c d e', 'a d b c e', 'a+d b c-d e'],
    ['a a a', 'a a', 'a a-a'],
  ])('from “%s” to “%s” is %s', (before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
  });

  it('holds both texts whole, and keeps what begins and ends alike', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = compareText(before, after);
        const without = (kind: string) => found.filter((each) => each.kind !== kind).map(({ text }) => text);
        expect(without('added')).toEqual(before);
        expect(without('removed')).toEqual(after);
        if (before.length > 0 && before[0] === after[0]) expect(found[0]?.kind).toBe('kept');
      }),
    );
  });

  it('finds nothing changed between equal texts, however long and repetitive', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `paragraph ${at % 7}`);
    expect(compareText(text, [...text]).every(({ kind }) => kind === 'kept')).toBe(true);
  });
});
