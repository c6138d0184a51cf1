import { describe, expect, it } from 'vitest';
import { readFigures } from './figures.ts';

const read = (language: string, text: string) =>
  readFigures([text], language).map(({ value, upTo, unit, counts, isApproximate }) => ({
    value,
    ...(upTo !== undefined && { upTo }),
    ...(unit !== undefined && { unit }),
    ...(counts !== undefined && { counts }),
    ...(isApproximate && { isApproximate }),
  }));

describe('readFigures', () => {
  it.each([
    [
      'en',
      'There are nearly 900 foreign IS fighters in custody.',
      { value: 900, counts: 'foreign IS fighters', isApproximate: true },
    ],
    ['en', 'They hold 400 to 500 IS wives and others.', { value: 400, upTo: 500, counts: 'IS wives' }],
    ['en', 'It cost about $1.6 million to build.', { value: 1_600_000, unit: 'USD', isApproximate: true }],
    ['en', 'It cost 250 million to 300 million pounds.', { value: 250e6, upTo: 300e6, unit: 'GBP' }],
    ['en', 'It cost €4bn to build.', { value: 4e9, unit: 'EUR' }],
    ['en', 'They sent 40 tonnes of wheat to the coast.', { value: 40, unit: 'tonnes', counts: 'wheat' }],
    ['en', 'Turnout was 12.5 per cent in all.', { value: 12.5, unit: '%' }],
    ['de', 'Es kamen 1.600 Menschen in die Stadt.', { value: 1600, counts: 'Menschen' }],
    ['de', 'Der Preis stieg um 2,5 Prozent.', { value: 2.5, unit: '%' }],
    ['fr', 'Il a coûté 12 500 euros.', { value: 12_500, unit: 'EUR' }],
    ['ru', 'Это стоило 3 млрд рублей.', { value: 3e9, unit: 'RUB' }],
    ['ar', 'شارك فيها ١٢٠٠ عامل في المدينة.', { value: 1200, counts: 'عامل' }],
    ['tr', 'Oran yüzde 12 oldu.', { value: 12, unit: '%' }],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it.each([
    ['a name', 'He told Kurdistan 24 that all was well.'],
    ['an article of law', 'They invoked Article 5 yesterday.'],
    ['a date', 'It began on 3 March and ended on April 5.'],
    ['a year', 'It had begun in 2014 and ended in 2019.'],
    ['a time', 'It began at 10:30 and ended at 5 p.m. and 14 GMT.'],
    ['an age', 'Ana Ruiz, 34, met a 25-year-old man aged 25.'],
    ['a code', 'The G20 met about COVID-19 and B52s.'],
    ['a place in a list', 'He came in 3rd on lap no. 5 today.'],
    ['a version', 'Version 3.0.1.2 was installed.'],
    ['a modal verb that is also a month', 'In May they came.'],
  ])('leaves out %s', (_, text) => {
    expect(read('en', text)).toEqual([]);
  });

  it('counts what “may” do something, which is no month', () => {
    expect(read('en', 'Some 40 may follow.')).toEqual(
      [{ value: 40, counts: 'may follow', isApproximate: true }].map(({ counts: _, ...rest }) => rest),
    );
  });
});
