import { describe, expect, it } from 'vitest';
import { dateFromText, namesFromText, textFromDate, textFromNames } from './typed-text.ts';

describe('namesFromText', () => {
  it.each([
    ['Omer, Abdulkarim', [{ family: 'Omer', given: 'Abdulkarim' }]],
    ['Human Rights Watch', [{ literal: 'Human Rights Watch' }]],
    ['{Médecins, Sans; Frontières}', [{ literal: 'Médecins, Sans; Frontières' }]],
    ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  ])('reads %s and writes it back', (text, names) => {
    if (!text.startsWith('{')) expect(namesFromText(text)).toEqual(names);
    expect(textFromNames(names)).toBe(text);
  });

  it('reads several names, and none from nothing', () => {
    expect(namesFromText('Ruiz, Ana; Lind, Bo')).toHaveLength(2);
    expect(namesFromText(' ; ')).toEqual([]);
  });
});

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
