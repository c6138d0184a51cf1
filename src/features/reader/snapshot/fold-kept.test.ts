import { describe, expect, it } from 'vitest';
import { foldKept } from './fold-kept.ts';

/** One letter for a paragraph: small kept, large added. */
const folded = (letters: string) =>
  foldKept(
    [...letters].map((text) => ({ kind: /[A-Z]/.test(text) ? ('added' as const) : ('kept' as const), text })),
  )
    .map((part) => (part.kind === 'folded' ? `(${part.total})` : part.text))
    .join('');

describe('foldKept', () => {
  it.each([
    ['aaaaBcccc', '(3)aBc(3)'],
    ['aaB', 'aaB'],
    ['aaaB', '(2)aB'],
    ['B', 'B'],
    ['Abcd', 'Ab(2)'],
    ['', ''],
  ])('makes %s into %s', (letters, expected) => {
    expect(folded(letters)).toBe(expected);
  });
});
