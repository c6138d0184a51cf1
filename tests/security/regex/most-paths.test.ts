import { describe, expect, it } from 'vitest';
import { mostPaths } from './most-paths.ts';

describe('mostPaths', () => {
  it.each([
    ['^by\\b', 1],
    ['a{2,5}', 4],
    ['(?:ab?){1,3}', 14],
    ['(?:by|von|par)', 1],
    ['(?:by|bei|von)', 2],
    ['(?:a?b|c)', 3],
    ['[^)\\]]{0,80}\\]', 81],
    ['\\p{L}{0,20}(?=\\s)', 21],
  ])('counts %s', (source, most) => {
    expect(mostPaths(source)).toBe(most);
  });

  it.each(['a*', 'a+b', '(?:a|b){2,}', 'x(?<name>.*)'])('finds no end in %s', (source) => {
    expect(mostPaths(source)).toBe(Number.POSITIVE_INFINITY);
  });
});
