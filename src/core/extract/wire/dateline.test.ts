import { describe, expect, it } from 'vitest';
import { readDateline, readDatelineLine } from './dateline.ts';

describe('readDateline', () => {
  it.each([
    ['LONDON, March 3 (Reuters) - The minister resigned.', 'LONDON', 'Reuters'],
    ['WASHINGTON (AP) — The court ruled.', 'WASHINGTON', 'AP'],
    ['BEIRUT/DAMASCUS – The road was closed.', 'BEIRUT/DAMASCUS', undefined],
    ['WASHINGTON, D.C. (AP) — The court ruled.', 'WASHINGTON, D.C.', 'AP'],
    ['Erbil (Kurdistan 24) – A hearing was held.', 'Erbil', 'Kurdistan 24'],
    ['أربيل (كوردستان 24) - قالت المديرة إن الأرشيف عاد.', 'أربيل', 'كوردستان 24'],
    ['SÃO PAULO (AFP) - Voters went home.', 'SÃO PAULO', 'AFP'],
    ['Paris, France (AFP) – Voters went home.', 'Paris, France', 'AFP'],
    ['KYIV, November 19. /Ukrinform/. The road was closed.', 'KYIV', 'Ukrinform'],
    ['中新社上海3月2日电 大桥通车。', '上海', '中新社'],
  ])('reads “%s”', (paragraph, place, agency) => {
    const found = readDateline(paragraph);
    expect([found?.place, found?.agency]).toEqual([place, agency]);
    expect(`${found?.text} ${found?.rest}`.replace(/\s+/gu, ' ')).toBe(
      paragraph.replace(/([)）电])(?=\S)/u, '$1').replace(/\s+/gu, ' '),
    );
  });

  it.each([
    'It was late – he left.',
    'The US-led force (SDF) advanced.',
    'I – we – saw it.',
    'UPDATE – The road is open.',
    'CORRECTION - The road is closed.',
    'Peter (who was late) - and this is the point - left.',
    'LONDON (AP) —',
  ])('takes “%s” for none', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined();
  });

  it('keeps a date without a year as it is written only', () => {
    expect(readDateline('Madrid, 19 nov (EFE).- Llueve.')).toMatchObject({
      text: 'Madrid, 19 nov (EFE).-',
      issued: undefined,
    });
    expect(readDateline('Madrid, 19 nov 2019 (EFE).- Llueve.')?.date).toBe('2019-11-19');
  });
});

describe('readDatelineLine', () => {
  it.each([
    ['ISTANBUL', 'ISTANBUL', undefined],
    ['NEW YORK', 'NEW YORK', undefined],
    ['أربيل – كوردستان 24', 'أربيل', 'كوردستان 24'],
  ])('reads “%s”', (line, place, agency) => {
    const found = readDatelineLine(line);
    expect([found?.place, found?.agency]).toEqual([place, agency]);
  });

  it.each(['BREAKING', 'A new day', 'What now?', 'Q', 'The end – at last, we hope'])(
    'takes “%s” for none',
    (line) => {
      expect(readDatelineLine(line)).toBeUndefined();
    },
  );
});
