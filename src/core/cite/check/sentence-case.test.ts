import { describe, expect, it } from 'vitest';
import { sentenceCase } from './sentence-case.ts';

describe('sentenceCase', () => {
  it.each([
    [
      'Why NATO and the EU Disagree: A Guide to the Arms Talks',
      'Why NATO and the EU disagree: A guide to the arms talks',
    ],
    ['How Germany Lost Its Way After Angela Merkel', 'How Germany lost its way after Angela Merkel'],
    ['Theresa May Resigns as Gordon Brown Returns', 'Theresa May resigns as Gordon Brown returns'],
    ['What May Happen in May 2020', 'What may happen in May 2020'],
    ['Turkey and China Sign Trade Deal on Monday', 'Turkey and China sign trade deal on Monday'],
    [
      'President Barzani Meets the Prime Minister in Erbil',
      'President Barzani meets the Prime Minister in Erbil',
    ],
    [
      'Drought Along the Tigris River Worries Human Rights Watch',
      'Drought along the Tigris River worries Human Rights Watch',
    ],
    [
      'The iPhone and the U.S. Market: Is It Over? Not Yet',
      'The iPhone and the U.S. market: Is it over? Not yet',
    ],
    [
      'Well-Known Voices of the <i>Titanic</i> and COVID-19',
      'Well-known voices of the <i>Titanic</i> and COVID-19',
    ],
    ['Workers’ Strike Hits the Ports', 'Workers’ strike hits the ports'],
    ['BRIDGE COLLAPSES IN IRAQ AFTER NATO TALKS', 'Bridge collapses in Iraq after NATO talks'],
    ['DON’T LOOK BACK', 'Don’t look back'],
    ['<b>Crews</b> Wait in Port', '<b>Crews</b> wait in port'],
    ['Already written so for Erbil', 'Already written so for Erbil'],
  ])('of %s', (title, mended) => {
    expect(sentenceCase(title)).toBe(mended);
  });
});
