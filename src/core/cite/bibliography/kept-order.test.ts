import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeptOrder } from './kept-order.ts';

type Entry = { readonly version: string; readonly index: number; readonly key: number };

describe('KeptOrder', () => {
  it('sorts as a whole sort does, whatever came, went and changed its place in between', () => {
    const lists = fc.array(
      fc.uniqueArray(fc.record({ name: fc.nat(40), key: fc.nat(5) }), { selector: ({ name }) => name }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(lists, (rounds) => {
        const order = new KeptOrder<Entry>((a, b) => a.key - b.key);
        for (const round of rounds) {
          const entries = round.map(({ name, key }, index) => ({ version: `${name}@${key}`, index, key }));
          const whole = [...entries].sort((a, b) => a.key - b.key || a.index - b.index);
          expect(order.sort(entries)).toEqual(whole);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('compares only what is new', () => {
    let compared = 0;
    const order = new KeptOrder<Entry>((a, b) => {
      compared += 1;
      return a.key - b.key;
    });
    const entries = Array.from({ length: 1_000 }, (_, index) => ({
      version: `v${index}`,
      index,
      key: index,
    }));
    order.sort(entries);
    compared = 0;
    order.sort(entries.map((entry) => (entry.index === 500 ? { ...entry, version: 'new' } : entry)));
    expect(compared).toBeLessThan(20);
  });

  it('takes an entry that is given twice twice', () => {
    const order = new KeptOrder<Entry>((a, b) => a.key - b.key);
    const one = { version: 'one', index: 0, key: 1 };
    const twice = [one, { ...one, index: 1 }];
    expect(order.sort(twice)).toEqual(twice);
    expect(order.sort(twice)).toEqual(twice);
  });
});
