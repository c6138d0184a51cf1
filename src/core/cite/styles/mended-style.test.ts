import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { plainTextOf } from '../output/runs.ts';
import { mendedStyle } from './mended-style.ts';

const citer = new Citer(builtStyles);

function works(...issued: CslItem['issued'][]) {
  return issued.map((date, at) => {
    const csl: CslItem = {
      type: 'book',
      title: `Chart ${at}`,
      author: [{ family: 'Moss', given: 'Ida' }],
      publisher: 'Bell',
      ...(date && { issued: date }),
    };
    return { id: `${at}`, citekey: `${at}`, csl };
  });
}

describe('mendedStyle', () => {
  it('leaves the order of years to the years', () => {
    const entries = works(
      { 'date-parts': [[1830]] },
      { 'date-parts': [[1820]], circa: true },
      { 'date-parts': [[1810]] },
    );
    for (const style of ['harvard-cite-them-right', 'chicago-author-date']) {
      const printed = citer.bibliography(entries, { style }).entries;
      expect(
        printed.map(({ id }) => id),
        style,
      ).toEqual(['2', '1', '0']);
    }
  });

  it('tells a guess in citations, too, in the language of the document', () => {
    const entries = works({ 'date-parts': [[1820]], circa: true });
    const cited = (style: string, locale?: string) => {
      const [text = []] = citer.citations([{ works: [{ id: '0' }] }], entries, { style, locale });
      return plainTextOf(text, 'ltr');
    };
    expect(cited('harvard-cite-them-right')).toBe('(Moss, c. 1820)');
    expect(cited('chicago-author-date', 'de-DE')).toBe('(Moss [ca. 1820])');
    expect(cited('elsevier-harvard', 'fr-FR')).toContain('v. 1820');
  });

  it('stands within the brackets that a style sets before the year itself', () => {
    const [entry] = citer.bibliography(works({ 'date-parts': [[1820]], circa: true }), {
      style: 'springer-mathphys-author-date',
    }).entries;
    expect(plainTextOf(entry?.content ?? [], 'ltr')).toContain('(c. 1820)');
  });

  it.each(['apa', 'modern-language-association'])('leaves guesses of %s to its rules', (style) => {
    const text = builtStyles.style(style);
    const mended = mendedStyle(text, style === 'apa' ? 'apa' : 'mla');
    expect(mended).not.toContain('for sorting');
  });
});
