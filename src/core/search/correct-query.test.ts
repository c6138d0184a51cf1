import { describe, expect, it } from 'vitest';
import { type Corrected, Corrector } from './correct-query.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { Vocabulary } from './vocabulary.ts';

const words = { government: 90, harbour: 50, harbor: 8, ports: 70, hanst: 40, chanst: 1, zeppelins: 3 };
const vocabulary = new Vocabulary(Object.entries(words).map(([word, count]) => ({ word, count })));

function correct(query: string, which: Corrected = 'rare') {
  const root = parseQuery(query);
  return root && new Corrector(vocabulary).correct(root, which);
}

function printed(query: string, which?: Corrected): string | undefined {
  const correction = correct(query, which);
  return correction && printQuery(correction.root);
}

describe('Corrector', () => {
  it('replaces unknown words and nothing else', () => {
    expect(printed('"goverment ports" harbour -strik ')).toBe('"government ports" harbour -strik');
  });

  it('has nothing to say about known words, nor of beginnings of them', () => {
    expect(printed('government por')).toBeUndefined();
  });

  it('takes a word for a slip that is far rarer than one near to it, where it may', () => {
    expect(printed('chanst ')).toBe('hanst');
    expect(printed('chanst ', 'unknown')).toBeUndefined();
  });

  it('knows all that may have been meant, the nearest surest, and what was typed', () => {
    const ways = [...(correct('harboor ')?.meant.values() ?? [])].flat();
    expect(ways.map((way) => way.words.join(' '))).toEqual(['harbour', 'harbor', 'harboor']);
    const [two] = [...(correct('zepelinss ')?.meant.values() ?? [])].flat();
    expect(two?.weight).toBeLessThan(ways[0]?.weight ?? 0);
  });
});
