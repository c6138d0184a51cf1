import { describe, expect, it } from 'vitest';
import { allLanguages } from './all-languages.ts';
import { anyOf, phrasePattern, phrasesPattern } from './phrases.ts';

const whole = (phrase: string) => new RegExp(`^${phrasePattern(phrase)}$`, 'iu');

describe('phrasePattern', () => {
  it.each([
    ['share[ this]', ['share', 'Share this']],
    ['(post/fil)ed in', ['posted in', 'filed in']],
    ['# comment[s]', ['1 comment', '12 comments']],
    ['editor[s][’] picks', ["editors' picks", 'Editors’ picks', 'editor picks']],
    ['related *', ['related stories']],
    ['more from …', ['more from The Harbour News']],
    ['n\\/a', ['N/A']],
    ['a.m', ['a.m']],
  ])('reads %s', (phrase, texts) => {
    for (const text of texts) expect(text).toMatch(whole(phrase));
  });

  it.each([
    ['a.m', 'arm'],
    ['share[ this]', 'share that'],
    ['c++', 'ccc'],
  ])('does not take %s for %s', (phrase, text) => {
    expect(text).not.toMatch(whole(phrase));
  });

  it('makes a pattern of every phrase of every language', () => {
    const phrasesIn = (list: unknown): readonly string[] =>
      typeof list === 'string'
        ? [list]
        : typeof list === 'object'
          ? Object.values(list ?? {}).flatMap(phrasesIn)
          : [];
    for (const phrase of allLanguages.flatMap(phrasesIn)) {
      expect(() => whole(phrase), phrase).not.toThrow();
      expect(phrase.match(/…/gu)?.length ?? 0, phrase).toBeLessThan(2);
    }
  });
});

describe('phrasesPattern', () => {
  it('takes the longest, as a whole word', () => {
    const pattern = new RegExp(`^${phrasesPattern(['read', 'read more'])}`, 'iu');
    expect(pattern.exec('Read more: the pier')?.[0]).toBe('Read more');
    expect(pattern.test('readers say')).toBe(false);
  });

  it('lets what is written without spaces go on', () => {
    expect('相关阅读港口').toMatch(new RegExp(`^${phrasesPattern(['相关阅读'])}`, 'u'));
  });
});

describe('anyOf', () => {
  it('says the same whatever the order', () => {
    expect(anyOf(['by', 'written by'])).toBe(anyOf(['written by', 'by']));
  });
});
