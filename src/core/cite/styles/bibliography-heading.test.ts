import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { bibliographyHeading } from './bibliography-heading.ts';

const author = { isNote: false };

describe('bibliographyHeading', () => {
  it.each([
    ['apa', author, 'en-US', 'References'],
    ['modern-language-association', author, 'en-US', 'Works Cited'],
    ['chicago-author-date', author, 'en-GB', 'References'],
    ['chicago-fullnote-bibliography', { isNote: true }, 'en-US', 'Bibliography'],
    ['harvard-cite-them-right', author, 'en-GB', 'Reference list'],
    ['ieee', author, 'ar', 'المراجع'],
    ['apa', author, 'de-AT', 'Literaturverzeichnis'],
    ['modern-language-association', author, 'es-MX', 'Obras citadas'],
    ['modern-language-association', author, 'de-DE', 'Literaturverzeichnis'],
    ['apa', author, 'zh-TW', '參考文獻'],
  ])('heads %s %j in %s with %s', (style, facts, locale, heading) => {
    expect(bibliographyHeading(style, facts, locale)).toBe(heading);
  });

  it('has words for each language that there are terms of', () => {
    const others = builtStyles.locales().filter((locale) => !locale.startsWith('en'));
    const english = others.filter((locale) => bibliographyHeading('apa', author, locale) === 'References');
    expect(english).toEqual([]);
  });
});
