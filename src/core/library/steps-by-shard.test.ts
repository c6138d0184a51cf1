import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardName } from './shard-name.ts';
import { stepsByShard } from './steps-by-shard.ts';

const stepsOf = (ids: readonly string[]) => [...stepsByShard(ids, (id) => id)];

describe('stepsByShard', () => {
  it('gives each of a list once, those of one file in one step', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 251, maxLength: 1_500, size: 'max' }), (ids) => {
        const steps = stepsOf(ids);
        expect(steps.flatMap(({ some }) => some).sort()).toEqual([...ids].sort());
        expect(Math.max(...steps.map(({ some }) => some.length))).toBeLessThanOrEqual(250);
        const written = steps.flatMap(({ some }) => [...new Set(some.map(shardName))]);
        expect(new Set(written).size).toBe(written.length);
      }),
      { numRuns: 20 },
    );
  });

  it('takes a file of very many in several steps, and says how far it is', () => {
    const steps = stepsOf(Array.from({ length: 600 }, () => '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10'));
    expect(steps.map(({ some, fraction }) => [some.length, fraction])).toEqual([
      [250, 0],
      [250, 250 / 600],
      [100, 500 / 600],
    ]);
  });

  it('keeps the order of a short list, and gives nothing of an empty one', () => {
    const ids = ['b', 'a', 'c'];
    expect(stepsOf(ids)).toEqual([{ some: ids, fraction: 0 }]);
    expect(stepsOf([])).toEqual([]);
  });
});
