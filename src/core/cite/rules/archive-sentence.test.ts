import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import type { ArchivedCopy } from '../../csl/archived-copy/archived-copy-of.ts';
import { archiveWordsOf } from '../../languages/archive-words.ts';
import { archiveSentence, archiveSentenceAlone } from './archive-sentence.ts';

const url = 'https://web.archive.org/web/1/x';
const COPY: ArchivedCopy = { url, name: 'Internet Archive', date: { year: 2019, month: 2, day: 14 } };

describe('archiveSentence', () => {
  it.each([
    ['en-US', `Archived February 14, 2019, at Internet Archive, ${url}`],
    ['en-GB', `Archived 14 February 2019 at Internet Archive, ${url}`],
    ['de-DE', `Archiviert 14. Februar 2019 bei Internet Archive, ${url}`],
    ['fr-CA', `Archivé le 14 février 2019 sur Internet Archive, ${url}`],
    ['es-MX', `Archivado el 14 de febrero de 2019 en Internet Archive, ${url}`],
    ['ru-RU', `Архивировано 14 февраля 2019 г. на сайте Internet Archive, ${url}`],
    ['tr-TR', `14 Şubat 2019 tarihinde Internet Archive sitesinde arşivlendi, ${url}`],
    ['ar', `مؤرشف في 14 فبراير 2019 لدى Internet Archive، ${url}`],
    ['zh-TW', `2019年2月14日存檔於Internet Archive，${url}`],
    ['ja-JP', `2019年2月14日、Internet Archiveにアーカイブ、${url}`],
    ['la', `In archivo servatum 2019-02-14 apud Internet Archive, ${url}`],
    ['xx', `Archived February 14, 2019, at Internet Archive, ${url}`],
  ])('is in the language of the bibliography: %s', (locale, sentence) => {
    expect(archiveSentenceAlone(COPY, locale)).toBe(sentence);
  });

  it.each<[string, Partial<ArchivedCopy>, string]>([
    ['en-US', { name: undefined }, `archived February 14, 2019, at ${url}`],
    ['en-US', { date: undefined }, `archived at Internet Archive, ${url}`],
    ['en-US', { name: undefined, date: undefined }, `archived at ${url}`],
    ['en-US', { date: { year: 2019, month: 2 } }, `archived February 2019, at Internet Archive, ${url}`],
    ['fr-FR', { date: { year: 2019 } }, `archivé en 2019 sur Internet Archive, ${url}`],
    ['fr-FR', { name: undefined, date: undefined }, `archivé, ${url}`],
  ])('leaves out what is not known: %s %j', (locale, known, sentence) => {
    expect(archiveSentence({ ...COPY, ...known }, locale)).toBe(sentence);
  });

  it('writes the years of the Gregorian calendar, whatever a language counts by', () => {
    for (const locale of ['fa-IR', 'th-TH', 'ckb']) expect(archiveSentence(COPY, locale)).toContain('2019');
  });

  it.each(builtStyles.locales())('has words for %s, with each value once', (locale) => {
    expect(archiveWordsOf(locale)).toBeDefined();
    const sentence = archiveSentence(COPY, locale);
    for (const value of [url, 'Internet Archive', '2019'])
      expect(sentence.split(value), sentence).toHaveLength(2);
    expect(sentence).not.toMatch(/[[\]{}]|\s\s|^\s|,,/u);
  });
});
