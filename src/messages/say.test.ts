import { describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { isSaid, said } from '#core/said/said.ts';
import { say, sayError } from './say.ts';
import { wordsOf } from './words-of.ts';

describe('say', () => {
  it('finds the sentence of a key', () => {
    expect(say(said('general.stopped', {}))).toBe('Stopped.');
  });

  it('says what was stored as words by an older Pressmark', () => {
    expect(say(said('general.as-told', { text: 'It was so.' }))).toBe('It was so.');
  });

  it.each(['future.key', '__proto__', 'constructor'])('says so where it has no words for %s', (key) => {
    const stored: unknown = JSON.parse(JSON.stringify({ key, values: {} }));
    expect(isSaid(stored) && say(stored)).toContain(`no words for it (${key})`);
  });

  it('says what a failure told, and that anything else is a failure of our own', () => {
    const refused = new PressmarkError('cancelled', said('general.stopped', {}));
    expect(sayError(refused)).toBe('Stopped.');
    expect(sayError(new TypeError('x is undefined'))).toBe('Something went wrong inside Pressmark.');
  });
});

describe('wordsOf', () => {
  it('chooses among all the forms that a language has', () => {
    const { plural } = wordsOf('ar');
    const forms = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
    expect([0, 1, 2, 5, 11, 100].map((value) => plural(value, forms)).join('')).toBe('z12fmo');
  });

  it('falls back on the form that every language has', () => {
    expect(wordsOf('en-GB').plural(1, { other: 'items' })).toBe('items');
  });

  it('writes numbers and lists as the language does', () => {
    const english = wordsOf('en-GB');
    expect(english.number(12_345)).toBe('12,345');
    expect(english.all(['a', 'b', 'c'])).toBe('a, b and c');
    expect(english.any(['a', 'b'])).toBe('a or b');
  });
});
