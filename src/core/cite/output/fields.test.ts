import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { directionOf } from './bidi.ts';
import { htmlEntry } from './html.ts';
import { plainTextOf } from './runs.ts';

const citer = new Citer(builtStyles);

/** How a style prints one work, with its isolates to be seen. */
function printed(csl: CslItem, style: string, locale = 'en-US'): string {
  const [entry] = citer.bibliography([{ id: 'x', citekey: 'x', csl }], { style, locale }).entries;
  return plainTextOf(entry?.content ?? [], directionOf(locale), entry?.language)
    .replace(/[\u2066-\u2068]/gu, '⟨')
    .replaceAll('\u2069', '⟩');
}

const article: CslItem = {
  type: 'article-journal',
  title: 'بندر آزاد (جلد 2)',
  author: [{ family: 'رضایی', given: 'مریم' }],
  'container-title': 'پژوهش‌های دریایی',
  volume: '12',
  page: '3-9',
  issued: { 'date-parts': [[2018]] },
  language: 'fa',
};

describe('a work that is read from the right, in an English list', () => {
  it('has one isolate for each field, with the bracket or number at its end', () => {
    expect(printed(article, 'apa')).toBe(
      '⟨رضایی, م.⟩ (2018). ⟨بندر آزاد (جلد 2)⟩. ⟨پژوهش‌های دریایی⟩, 12, 3–9.',
    );
    expect(printed({ ...article, title: 'گزارش سال 2019' }, 'apa')).toContain('⟨گزارش سال 2019⟩. ⟨');
    expect(printed({ ...article, title: 'پل‌ها (1900–1950)' }, 'ieee')).toContain('⟨پل‌ها (1900–1950)⟩');
  });

  it('keeps the quotation marks and the comma of the style out of the title', () => {
    expect(printed(article, 'ieee')).toBe(
      '[1] ⟨م. رضایی⟩, “⟨بندر آزاد (جلد 2)⟩,” ⟨پژوهش‌های دریایی⟩, vol. 12, pp. 3–9, 2018.',
    );
  });

  it('reads a title that begins with a Latin word as its language is read', () => {
    const title = 'COVID-19 در بندر';
    expect(printed({ ...article, title }, 'apa')).toContain('⟨COVID-19 در بندر⟩');
    const [entry] = citer.bibliography([{ id: 'x', citekey: 'x', csl: { ...article, title } }], {
      style: 'apa',
    }).entries;
    expect(htmlEntry(entry ?? { content: [] }, 'ltr')).toContain(
      '<bdi dir="rtl"><span lang="fa">COVID-19 در بندر</span></bdi>',
    );
  });

  it('has an isolate for each of several names', () => {
    const author = [
      { family: 'رضایی', given: 'مریم' },
      { family: 'Smith', given: 'Ann' },
      { literal: 'وزارت نفت' },
    ];
    expect(printed({ ...article, author }, 'apa')).toMatch(
      /^⟨رضایی, م\.⟩, Smith, A\., & ⟨وزارت نفت⟩\. \(2018\)/u,
    );
  });
});

describe('a work in Latin letters, in a list from the right', () => {
  const latin: CslItem = {
    type: 'article-journal',
    title: 'Ports of call (2)',
    author: [{ family: 'Smith', given: 'Sam M.' }],
    'container-title': 'Harbour Review',
    DOI: '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    issued: { 'date-parts': [[2018]] },
    language: 'en',
  };

  it.each(['fa', 'ar', 'he'])('keeps the stop of a name and the end of a DOI in place (%s)', (locale) => {
    const text = printed(latin, 'apa', locale);
    expect(text).toContain('⟨Smith, S. M.⟩');
    expect(text).toContain('⟨Ports of call (2)⟩');
    expect(text).toContain('⟨https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O⟩');
  });
});

describe('addresses', () => {
  const page: CslItem = {
    type: 'webpage',
    title: 'The wall',
    URL: 'https://a.example/wall',
    issued: { 'date-parts': [[2021]] },
    custom: { 'archive-url': 'https://web.archive.org/web/20210310/https://a.example/wall' },
  };

  it.each(['apa', 'ieee', 'modern-language-association', 'chicago-author-date'])(
    'are links in %s, that of the archived copy too',
    (style) => {
      const [entry] = citer.bibliography([{ id: 'x', citekey: 'x', csl: page }], { style }).entries;
      const html = htmlEntry(entry ?? { content: [] }, 'ltr');
      expect(html).toContain('<a href="https://web.archive.org/web/20210310/https://a.example/wall">');
    },
  );

  it('are links with < and > in them, which the link encodes', () => {
    const DOI = '10.1002/1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';
    const csl: CslItem = { type: 'article-journal', title: 'T', DOI };
    const [entry] = citer.bibliography([{ id: 'x', citekey: 'x', csl }], { style: 'apa' }).entries;
    expect(htmlEntry(entry ?? { content: [] }, 'ltr')).toContain(
      'href="https://doi.org/10.1002/1097-4571%28199806%2949:8%3C693::AID-ASI4%3E3.0.CO;2-O"',
    );
  });
});
