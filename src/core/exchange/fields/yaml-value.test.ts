import { describe, expect, it } from 'vitest';
import { yamlValue } from './yaml-value.ts';

describe('yamlValue', () => {
  it('keeps numbers as they were written, but under custom', () => {
    expect(yamlValue('a: 007\ncustom:\n  b: 1.5\n')).toEqual({ a: '007', custom: { b: 1.5 } });
  });

  it.each([
    ['lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['maps', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['lists on one line', (depth: number) => `${'- '.repeat(depth)}x`],
    [
      'indented maps',
      (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('reads %s thirty deep, and refuses them at any depth that would end the stack', (_, nested) => {
    expect(yamlValue(nested(30))).toBeDefined();
    for (const depth of [1_000, 2_500, 5_000, 10_000])
      expect(() => yamlValue(nested(depth))).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
