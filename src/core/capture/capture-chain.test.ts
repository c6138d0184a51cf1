import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ChainLink, chainLine, checkChain, FIRST_PREVIOUS, parseChainLine } from './capture-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(count: number): string[] {
  const lines: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const before = lines.at(-1);
    const link: ChainLink = {
      version: 1,
      number,
      previous: before === undefined ? FIRST_PREVIOUS : sha256(before),
      snapshot: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      record: sha256(`record ${number}`),
      at: '2026-11-25T01:02:03.000Z',
    };
    lines.push(chainLine(link));
  }
  return lines;
}

describe('checkChain', () => {
  it('finds nothing wrong with a chain as it was written', async () => {
    const { links, breaks } = await checkChain(chainOf(5), sha256);
    expect(breaks).toEqual([]);
    expect(links.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds where a record was exchanged: the entry after it does not follow', async () => {
    const lines = chainOf(5);
    lines[1] = (lines[1] ?? '').replace(sha256('record 2'), sha256('another record'));
    expect((await checkChain(lines, sha256)).breaks).toEqual([{ line: 3, kind: 'previous' }]);
  });

  it.each([
    ['taken out of the middle', (lines: string[]) => lines.splice(2, 1), [{ line: 3, kind: 'previous' }]],
    ['taken from the beginning', (lines: string[]) => lines.splice(0, 1), [{ line: 1, kind: 'previous' }]],
    ['exchanged', (lines: string[]) => lines.reverse(), 5],
    [
      'made unreadable',
      (lines: string[]) => lines.splice(1, 1, '{"version":1}'),
      [
        { line: 2, kind: 'unreadable' },
        { line: 3, kind: 'previous' },
      ],
    ],
    [
      'put in twice',
      (lines: string[]) => lines.splice(1, 0, lines[1] ?? ''),
      [{ line: 3, kind: 'previous' }],
    ],
  ] as const)('notices an entry %s', async (_, change, expected) => {
    const lines = chainOf(5);
    change(lines);
    const { breaks } = await checkChain(lines, sha256);
    if (typeof expected === 'number') expect(breaks).toHaveLength(expected);
    else expect(breaks).toEqual(expected);
  });

  it('notices a chain that was made to fit after entries were taken out', async () => {
    const [first = '', , third = ''] = chainOf(3);
    const made = parseChainLine(third);
    const fitted = made && chainLine({ ...made, previous: sha256(first) });
    expect((await checkChain([first, fitted ?? ''], sha256)).breaks).toEqual([{ line: 2, kind: 'number' }]);
  });
});
