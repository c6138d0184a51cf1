import { describe, expect, it } from 'vitest';
import { candidate, merged } from './candidates.ts';

describe('merged', () => {
  const key = (value: string) => value.toLowerCase();

  it('keeps the first spelling and the order, and is surer where rules agree', () => {
    const list = [
      candidate('A', 'one', 'suggested'),
      candidate('B', 'two', 'likely'),
      candidate('a', 'three', 'suggested'),
    ];
    expect(merged(list, key)).toEqual([
      { value: 'A', rule: 'one', confidence: 'likely', alsoBy: ['three'] },
      candidate('B', 'two', 'likely'),
    ]);
  });

  it('counts a rule once, and rises one step however many agree', () => {
    const same = ['one', 'one', 'two', 'three'].map((rule) => candidate('A', rule, 'suggested'));
    expect(merged(same, key)).toEqual([
      { value: 'A', rule: 'one', confidence: 'likely', alsoBy: ['two', 'three'] },
    ]);
  });

  it('is as sure as the surest', () => {
    expect(
      merged([candidate('A', 'one', 'suggested'), candidate('A', 'two', 'certain')], key)[0]?.confidence,
    ).toBe('certain');
  });
});
