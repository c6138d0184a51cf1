import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const words = {
  government: 90,
  govern: 10,
  governor: 20,
  harbour: 50,
  harbor: 8,
  ports: 70,
  port: 30,
  کوردستان: 5,
};
const vocabulary = new Vocabulary(Object.entries(words).map(([word, count]) => ({ word, count })));

describe('Vocabulary', () => {
  it('counts words and beginnings', () => {
    expect([vocabulary.countOf('port'), vocabulary.countOf('por'), vocabulary.countOfPrefix('por')]).toEqual([
      30, 0, 100,
    ]);
    expect(vocabulary.countOfPrefix('zz')).toBe(0);
    expect(vocabulary.commonWords('gov', 2)).toEqual(['government', 'governor']);
    expect(vocabulary.commonWords('govern', 2)).toEqual(['govern', 'government']);
  });

  it.each([
    ['goverment', 'government'],
    ['govenrment', 'government'],
    ['harbbor', 'harbor'],
    ['prots', 'ports'],
    ['کوردستن', 'کوردستان'],
  ])('takes %s for %s', (typed, meant) => {
    expect(vocabulary.nearWords(typed)[0]?.word).toBe(meant);
  });

  it('leaves short words alone', () => {
    expect(vocabulary.nearWords('pot')).toEqual([]);
  });

  it('finds what comparing with every word finds', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 4, maxLength: 9 });
    const word = letters.map((each) => each.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (known, typed) => {
        const most = typed.length < 8 ? 1 : 2;
        const near = known.filter((each) => each !== typed && distance(typed, each) <= most).sort();
        const some = new Vocabulary(known.map((each) => ({ word: each, count: 1 })));
        expect(
          some
            .nearWords(typed, 100)
            .map((each) => each.word)
            .sort(),
        ).toEqual(near);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Vocabulary.learn', () => {
  it('knows at once what it learns, and counts it beside what it knew', () => {
    const some = new Vocabulary([{ word: 'port', count: 3 }]);
    some.learn([
      { word: 'port', count: 1 },
      { word: 'pochettino', count: 2 },
    ]);
    expect([some.countOf('port'), some.countOf('pochettino'), some.countOfPrefix('po')]).toEqual([4, 2, 6]);
    expect(some.nearWords('pochetino').map((each) => each.word)).toEqual(['pochettino']);
    expect(some.commonWords('po', 5)).toEqual(['port', 'pochettino']);
    expect(some.wordsFrom('po', 5).sort()).toEqual(['pochettino', 'port']);
  });

  it('answers the same after any number of words', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
    const known = fc.array(
      word.map((letters) => ({ word: letters.join(''), count: 1 })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(known, fc.array(known, { maxLength: 4 }), (first, later) => {
        const learnt = new Vocabulary(first);
        for (const words of later) {
          const unknown = words.filter((each) => learnt.countOf(each.word) === 0);
          const fresh = new Vocabulary(unknown);
          expect([...learnt.learn(words)].sort()).toEqual(
            [...fresh.entries()].map((each) => [each.word, each.count]),
          );
        }
        const all = new Vocabulary([...first, ...later.flat()]);
        for (const { word: each } of [...first, ...later.flat()]) {
          expect(learnt.countOf(each)).toBe(all.countOf(each));
          expect(learnt.countOfPrefix(each.slice(0, 1))).toBe(all.countOfPrefix(each.slice(0, 1)));
        }
        expect([...learnt.entries()]).toEqual([...all.entries()]);
      }),
    );
  });
});

/** The plain table of the distance with swaps of neighbours. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      let cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      }
      const row = table[i];
      if (row) row[j] = cost;
    }
  }
  return at(one.length, other.length);
}
