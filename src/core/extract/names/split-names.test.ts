import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName } from '../../csl/names/display-name.ts';
import { splitNames } from './split-names.ts';

const shown = (text: string, language?: string) => splitNames(text, { language }).map(displayName);

describe('splitNames', () => {
  it.each([
    ['By Mara Oduya', ['Mara Oduya']],
    ['Von Jörg Großmann', ['Jörg Großmann']],
    ['Par Élise Thévenet', ['Élise Thévenet']],
    ['Por Lucía Ferrán', ['Lucía Ferrán']],
    ['di Carlo Benussi', ['Carlo Benussi']],
    ['Door Sanne Kuiper', ['Sanne Kuiper']],
    ['Av Ingrid Solheim', ['Ingrid Solheim']],
    ['Text: Jana Vlk', ['Jana Vlk']],
    ['Текст: Олена Гайдук', ['Олена Гайдук']],
    ['Автор: Пётр Лунин', ['Пётр Лунин']],
    ['بقلم: سليم الحوراني', ['سليم الحوراني']],
    ['نویسنده: پروین کاوه', ['پروین کاوه']],
    ['نووسینی: هێمن شوانی', ['هێمن شوانی']],
    ['Yazan: Deniz Aktaş', ['Deniz Aktaş']],
    ['Written by Ana Ruiz', ['Ana Ruiz']],
    ['BY: Ana Ruiz', ['Ana Ruiz']],
    ['Posted by Ana Ruiz', ['Ana Ruiz']],
    ['文/林晓', ['林晓']],
    ['记者 林晓', ['林晓']],
    ['홍나래 기자', ['홍나래']],
    ['✎ by Ana Ruiz', ['Ana Ruiz']],
    ['[林晓，Quaymedia]', ['林晓']],
    ['取材・文：林晓', ['林晓']],
  ])('cuts what leads in “%s”', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['By TOM VARNEY, AP Auto Writer', ['Tom Varney']],
    ['Ana Ruiz, Senior Correspondent', ['Ana Ruiz']],
    ['Ana Ruiz Business Columnist', ['Ana Ruiz']],
    ['Jan Boll, Redakteur', ['Jan Boll']],
    ['Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['By ANA RUIZ and BO LIND Associated Press', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz for Reuters', ['Ana Ruiz']],
    ['Ana Ruiz, Special to The Courier', ['Ana Ruiz']],
    ['By Ana Ruiz | CNN', ['Ana Ruiz']],
    ['By Ana Ruiz, CNN Business', ['Ana Ruiz']],
    ['Ana Ruiz | NJ Advance Media for NJ.com', ['Ana Ruiz']],
    ['Ana Ruiz. Sputnik International', ['Ana Ruiz']],
    ['By Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz ana.ruiz@courier.example (509) 459-5382', ['Ana Ruiz']],
    ['By Ana Ruiz | November 18, 2019 12:01 PM', ['Ana Ruiz']],
    ['by Ana Ruiz — November 18, 2019', ['Ana Ruiz']],
    ['By Ana Ruiz 2019-11-19T12:48:14Z Space', ['Ana Ruiz']],
    ['Ana Ruiz - Nov 19, 2019, 10:31 pm CST', ['Ana Ruiz']],
    ['Von Ana Ruiz, Berlin', ['Ana Ruiz']],
    ['By Ana Ruiz in Beirut', ['Ana Ruiz']],
    ['Ana Ruiz, MS, RD', ['Ana Ruiz']],
    ['By Ana Ruiz, Courier Staff', ['Ana Ruiz']],
    ['Dr. Ana Ruiz', ['Ana Ruiz']],
    ['Prof. Dr. Jan Boll', ['Jan Boll']],
    ['Von Moritz Bahr publiziert am 25. September 2018', ['Moritz Bahr']],
    ['Ana Ruiz Tuesday, Aug. 17, 2010', ['Ana Ruiz']],
  ])('leaves out of “%s” what is no name', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Ana Ruiz, Bo Lind and Cem Ak', ['Ana Ruiz', 'Bo Lind', 'Cem Ak']],
    ['Ana Ruiz; Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz und Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz et Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz y Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz e Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz en Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz og Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz och Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz ve Cem Ak', ['Ana Ruiz', 'Cem Ak']],
    ['Ana Ruiz & Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz / Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['سليم الحوراني و ليلى قاسم', ['سليم الحوراني', 'ليلى قاسم']],
    ['سليم الحوراني وليلى قاسم', ['سليم الحوراني', 'ليلى قاسم']],
    ['林晓、周岚', ['林晓', '周岚']],
    ['记者 林晓芳 周岚清', ['林晓芳', '周岚清']],
  ])('parts “%s”', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Department of Health and Human Services', ['Department of Health and Human Services']],
    ['Human Rights Watch', ['Human Rights Watch']],
    ['Food and Agriculture Organization', ['Food and Agriculture Organization']],
    ['Ana and the Gulls', ['Ana and the Gulls']],
    ['Ports et eaux libres', ['Ports et eaux libres']],
    ['Ana Ruiz and the Associated Press', ['Ana Ruiz']],
    ['Human Rights Watch and Amnesty International', ['Human Rights Watch', 'Amnesty International']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['محمد وليد حسن', ['محمد وليد حسن']],
    ['山田 太郎', ['山田 太郎']],
  ])('does not part “%s” where it belongs together', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Ruiz, Ana', [{ family: 'Ruiz', given: 'Ana' }]],
    ['van der Berg, Anna M.', [{ 'non-dropping-particle': 'van der', family: 'Berg', given: 'Anna M.' }]],
    ['Martin Luther King, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  ])('reads “%s” as one person', (text, expected) => {
    expect(splitNames(text)).toEqual(expected);
  });

  it.each([
    ['AFP', ['AFP']],
    ['By Reuters', ['Reuters']],
    ['By European Space Agency', ['European Space Agency']],
    ['PTI, Washington, Nov 20 2019, 10:18am ist', ['PTI']],
    ['By JERUSALEM POST STAFF NOVEMBER 20, 2019 10:43', ['Jerusalem Post Staff']],
    ['Rudaw English', ['Rudaw English']],
    ['Web Team', ['Web Team']],
    ['The Associated Press', ['The Associated Press']],
  ])('keeps “%s” whole, if nobody is named beside it', (text, expected) => {
    expect(splitNames(text).map(({ literal }) => literal)).toEqual(expected);
  });

  it.each([
    'admin',
    'By Staff',
    'Redaktion',
    'La rédaction',
    'Guest author',
    'https://example.org/u/1',
    'jane@example.org',
    '',
  ])('finds nobody in “%s”', (text) => {
    expect(splitNames(text)).toEqual([]);
  });

  it('names nobody twice', () => {
    expect(shown('By Ana Ruiz and ANA RUIZ')).toEqual(['Ana Ruiz']);
  });

  it('keeps a Hungarian name as it is written in a Hungarian source', () => {
    expect(splitNames('Kovács János', { language: 'hu' })).toEqual([{ literal: 'Kovács János' }]);
  });

  it('returns for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(splitNames(text))),
      { numRuns: 300 },
    );
  });
});
