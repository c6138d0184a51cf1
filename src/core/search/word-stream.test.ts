import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';
import { wordStream } from './word-stream.ts';

const split = (text: string) => text.split(/[^A-Za-z0-9\u0080-\u{10ffff}]+/u).filter(Boolean);
const samples = fc.constantFrom(
  'The ship’s crew',
  "it's",
  'العربية',
  'الحرب',
  'بِسْمِ',
  'ەکان',
  'ئێستا',
  '北京市',
  '東京タワー',
  'ภาษาไทย',
  '½',
  'ﷺ',
  'Ærø',
  'İstanbul',
  '\u0301',
  '\u200c',
  'نیم‌فاصله',
  '—',
  '。',
  'S',
  "'s",
  ' ',
  'naïve',
  '1,5',
  '𠮷野家',
);

describe('wordStream', () => {
  it.each([
    ['The ship’s crew', ['the', 'ship', 'crew']],
    ['Zoë NAÏVE', ['zoe', 'naive']],
    ['الحرب على المدينة', ['حرب', 'علی', 'مدینه']],
    ['北京市', ['北京', '京市', '市']],
    ['G20峰会', ['g20', '峰会', '会']],
  ])('reads %j', (text, words) => {
    expect(split(wordStream(text))).toEqual(words);
  });

  it('gives the words that tokensOf gives', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(samples, fc.string({ unit: 'grapheme' })), { maxLength: 8 }), (parts) => {
        for (const text of [parts.join(' '), parts.join('')]) {
          const tokens = [...tokensOf(text)].map(({ word }) => word);
          expect(split(wordStream(text))).toEqual(split(tokens.join(' ')));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
