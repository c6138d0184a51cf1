import { describe, expect, it } from 'vitest';
import { dateFromText, textFromDate } from './typed-text.ts';

describe('dateFromText', () => {
  it.each(['2019-06-30', '2019-06', '2019', '2019-06-30/2019-07-02'])(
    'reads %s and writes it back',
    (text) => {
      expect(textFromDate(dateFromText(text))).toBe(text);
    },
  );

  it.each(['Sunday', '30.6.2019', '2019-02-30', '2019/2020/2021', '2019-06-30T10:00'])(
    'refuses %s in a sentence',
    (text) => {
      expect(() => dateFromText(text)).toThrow('is not a date Pressmark can read');
    },
  );
});
