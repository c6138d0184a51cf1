import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soughtWords } from '../word-stream.ts';
import lines from './known-names.json' with { type: 'json' };
import { KnownNames } from './known-names.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const names = new KnownNames(lines);
const spelt = (name: string) =>
  names.groupsOf(soughtWords(name), name).flatMap((group) => group.map((words) => words.join(' ')));

describe('the table of names', () => {
  it('has every name in the form it is looked up by: else run “npm run names”', () => {
    for (const name of lines.flatMap((line) => line.split('|'))) {
      const plain = name.replace(/^\^/, '');
      // The pairs of scripts without spaces are no text to be parted again.
      if (UNSPACED.test(plain)) continue;
      expect(soughtWords(plain).join(' ')).toBe(plain);
    }
  });

  it('has every name that was written by hand', () => {
    const own = readFileSync('resources/names/own-names.txt', 'utf8').split('\n');
    for (const line of own.filter((each) => each.includes('|'))) {
      const [first = '', ...others] = line.split('|').map((name) => name.trim());
      for (const other of others) expect(spelt(other)).toContain(soughtWords(first).join(' '));
    }
  });

  it('finds the same by looking through its text as in a map of it', () => {
    const some = lines.flatMap((line) => line.split('|')).filter((_, at) => at % 600 === 0);
    const asked = [...some, 'united nations', 'un', 'nowhere at all', ''];
    const ask = (of: KnownNames) => asked.map((name) => of.groupsOf(name.split(' '), name.toUpperCase()));
    const early = asked.map((name) => new KnownNames(lines).groupsOf(name.split(' '), name.toUpperCase()));
    const late = new KnownNames(lines);
    for (let times = 0; times < 60; times += 1) late.groupsOf(['kyiv'], 'kyiv');
    expect(ask(late)).toEqual(early);
    expect(early.flat().length).toBeGreaterThan(some.length);
  });

  it.each([
    ['Aleppo', 'حلب'],
    ['Ҡиев', undefined],
    ['Germany', 'Almanya'],
    ['ONU', 'ООН'],
    ['UN', 'United Nations'],
    ['Daesh', 'داعش'],
    ['東京', 'Tokio'],
  ])('knows %s also as %s', (name, other) => {
    if (other === undefined) expect(spelt(name)).toEqual([]);
    else expect(spelt(name)).toContain(soughtWords(other).join(' '));
  });

  it('takes two letters for a name only in capitals', () => {
    expect(spelt('is')).toEqual([]);
    expect(spelt('IS')).toContain('daesh');
    expect(spelt('Daesh')).not.toContain('is');
  });

  it('takes a person’s own groups beside its own', () => {
    const some = new KnownNames(['one|two']);
    some.setOwn([['Tall Rifaat', 'Arpêt']]);
    expect(some.groupsOf(['arpet'], 'Arpêt')).toEqual([[['tall', 'rifaat'], ['arpet']]]);
    expect(some.groupsOf(['two'], 'two')).toEqual([[['one'], ['two']]]);
    some.setOwn([]);
    expect(some.groupsOf(['arpet'], 'Arpêt')).toEqual([]);
  });
});
