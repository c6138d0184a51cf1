import { describe, expect, it } from 'vitest';
import { blockSaying, pageBlocks } from '../../../../tests/support/page-blocks.ts';
import { isBylineLine } from './is-byline-line.ts';
import { isCaption } from './is-caption.ts';
import { isControl } from './is-control.ts';
import { isDateLine } from './is-date-line.ts';
import { isPromo } from './is-promo.ts';

describe('isCaption', () => {
  it.each([
    'Photo: Mara Lindt',
    'The new pier at low tide (Photo: Port Office)',
    'Cranes stand still at the dock on Monday. Getty Images',
    'Bild: Hafenamt',
    'Foto von: Mara Lindt',
    'Crédit photo : Office du port',
    'Фото: Портовая служба',
    'صورة: مكتب الميناء',
    '写真：港湾局',
    '© 2021 Port Office',
  ])('takes “%s” for one', (text) => {
    expect(isCaption(blockSaying(text))).toBe(true);
  });

  it.each([
    'Photos of the pier were shown to the court on Monday.',
    'Reuters reported on Monday that the pier would be closed for a week.',
    'He said: “I never saw a picture of it by Getty Images”',
    'The credit union closed its branch at the port on Friday.',
  ])('leaves “%s”, which is a sentence', (text) => {
    expect(isCaption(blockSaying(text))).toBe(false);
  });

  it('leaves rows of tables, whatever they begin with', () => {
    const [row] = pageBlocks('<table><tr><td>Photo: A</td><td>12</td></tr></table>');
    expect(row && isCaption(row)).toBe(false);
  });
});

describe('isPromo', () => {
  it.each([
    'Read more: The pier that would not close',
    'Sign up for our newsletter',
    'Follow us on Twitter and Facebook',
    'Lesen Sie auch: Der Hafen schließt',
    'Lire aussi : Le port ferme',
    'Lee también: El puerto cierra',
    'Читайте также: Порт закрыт',
    'اقرأ أيضا: إغلاق الميناء',
    'بیشتر بخوانید: بندر بسته شد',
    'زیاتر بخوێنەوە: بەندەرەکە داخرا',
    'Ayrıca okuyun: Liman kapandı',
    '相关阅读：港口关闭',
    '関連記事：港が閉鎖',
  ])('takes “%s” for one', (text) => {
    expect(isPromo(blockSaying(text))).toBe(true);
  });

  it.each([
    'Follow the coast for a mile and you reach the old pier.',
    'Watch the tide: it turns faster than you would think, the keeper says.',
    'Get the boat out before noon, he was told.',
  ])('leaves “%s”, which only begins like one', (text) => {
    expect(isPromo(blockSaying(text))).toBe(false);
  });

  it('leaves a long paragraph that begins so', () => {
    const text = `Read more than one report and the numbers differ, ${'as they did in every year since the pier was built, '.repeat(6)}say engineers.`;
    expect(isPromo(blockSaying(text))).toBe(false);
  });
});

describe('isControl', () => {
  it.each([
    'Advertisement',
    'Advertisement - story continues below',
    'Article continues after sponsorship',
    'Share this article',
    '* * *',
    '12 comments',
    '5 min read',
    'Lecture 4 min.',
    'Story Continued Below',
    'Anzeige',
    'реклама',
    '广告',
  ])('takes “%s” for one', (text) => {
    expect(isControl(blockSaying(text))).toBe(true);
  });

  it.each(['No.', 'Lecture notes.', 'Share prices fell.', 'The print is small.', '他说不。'])(
    'leaves “%s”',
    (text) => {
      expect(isControl(blockSaying(text))).toBe(false);
    },
  );

  it('leaves headings, which may name a section', () => {
    const [heading] = pageBlocks('<h2>Comments</h2>');
    expect(heading && isControl(heading)).toBe(false);
  });
});

describe('isBylineLine', () => {
  it.each([
    'By Mara Lindt',
    'Von Jan Brook und Mara Lindt',
    'Par Anne Leduc',
    'Por Rui Falcão',
    'Автор: Иван Петров',
    'بقلم: أحمد علي',
    '김철수 기자',
    '记者：王伟',
  ])('takes “%s” for one', (text) => {
    expect(isBylineLine(text)).toBe(true);
  });

  it.each([
    'By noon the pier was closed.',
    'by the sea',
    'Von dort aus sieht man den Hafen.',
    'Di sera il porto chiude.',
  ])('leaves “%s”', (text) => {
    expect(isBylineLine(text)).toBe(false);
  });
});

describe('isDateLine', () => {
  it.each([
    'Published 19 November 2019, 10:30 GMT',
    'Updated: Nov 19, 2019 at 5:01 p.m.',
    'Veröffentlicht am 19. November 2019 um 10.30 Uhr',
    'Publié le 19 novembre 2019 à 10h30',
    'Опубликовано 19 ноября 2019 г.',
    'نشر في ١٩ نوفمبر ٢٠١٩',
    '2019年11月19日 10:30 更新',
    '입력 2019년 11월 19일 오전 10:30',
    'Updated on: November 19, 2019 / 10:07 AM / Harbour News',
  ])('takes “%s” for one', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each([
    'On 19 November 2019 the pier was closed.',
    'Monday',
    'Flight 19 from May',
    '19 November 2019 | The pier was closed.',
    '19 planks | 2 lamps',
  ])('leaves “%s”', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});
