import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../tests/fixtures/style-source.ts';
import type { CslItem } from '../model/csl-item.ts';
import { Citer } from './citer.ts';
import { htmlEntry } from './output/html.ts';
import { plainTextOf } from './output/runs.ts';

const citer = new Citer(builtStyles);
const COPY = 'https://web.archive.org/web/20190214093011/http://coast.example/dam';
const page: CslItem = {
  type: 'webpage',
  title: 'Dam inspectors warned',
  author: [{ family: 'Iverson', given: 'Lena' }],
  'container-title': 'Coastline Now',
  issued: { 'date-parts': [[2019, 2, 10]] },
  accessed: { 'date-parts': [[2024, 5, 2]] },
  URL: 'http://coast.example/dam',
  custom: { 'archive-url': COPY, 'archive-date': '2019-02-14' },
};
const entriesOf = (csl: CslItem) => [{ id: 'x', citekey: 'x', csl }];

function entry(style: string, csl = page, locale?: string): string {
  const [printed] = citer.bibliography(entriesOf(csl), { style, locale }).entries;
  return plainTextOf(printed?.content ?? [], 'ltr');
}

function note(style: string, csl = page, locale?: string): string {
  const [printed] = citer.citations([{ works: [{ id: 'x' }] }], entriesOf(csl), { style, locale });
  return plainTextOf(printed ?? [], 'ltr');
}

describe('the archived copy', () => {
  it.each([
    [
      'chicago-author-date',
      `http://coast.example/dam. Archived February 14, 2019, at Internet Archive, ${COPY}.`,
    ],
    [
      'harvard-cite-them-right',
      `http://coast.example/dam (Accessed: 2 May 2024). Archived 14 February 2019 at Internet Archive, ${COPY}.`,
    ],
    [
      'ieee',
      `Accessed: May 02, 2024. [Online]. Available: http://coast.example/dam. Archived February 14, 2019, at Internet Archive, ${COPY}`,
    ],
    ['vancouver', `http://coast.example/dam. Archived February 14, 2019, at Internet Archive, ${COPY}`],
  ])('stands behind the entry, with its stop if the style sets one: %s', (style, end) => {
    const text = entry(style);
    expect(text.slice(-end.length)).toBe(end);
  });

  it('leaves the day a page was read where the style asks for it', () => {
    // Citing Medicine, ch. 25: the date of citation is part of every reference to a site.
    expect(entry('vancouver')).toContain('[cited 2024 May 2]');
  });

  it('is named in a full note, within its sentence', () => {
    expect(note('chicago-fullnote-bibliography')).toBe(
      `Lena Iverson, “Dam Inspectors Warned,” Coastline Now, February 10, 2019, http://coast.example/dam, archived February 14, 2019, at Internet Archive, ${COPY}.`,
    );
    expect(note('chicago-fullnote-bibliography', page, 'de-DE')).toContain(
      `, archiviert 14. Februar 2019 bei Internet Archive, ${COPY}.`,
    );
  });

  it('stands in for an address that the note would lack, and behind a DOI', () => {
    const { URL: _, ...bare } = page;
    expect(note('chicago-fullnote-bibliography', bare)).toContain(
      `February 10, 2019, archived February 14, 2019, at Internet Archive, ${COPY}.`,
    );
    expect(note('chicago-fullnote-bibliography', { ...page, DOI: '10.5555/dam' })).toContain(
      `https://doi.org/10.5555/dam, archived February 14, 2019, at Internet Archive, ${COPY}.`,
    );
  });

  it('is left out of short forms', () => {
    expect(note('chicago-note-bibliography')).toBe('Iverson, “Dam Inspectors Warned.”');
    const again = citer.citations(
      [{ works: [{ id: 'x' }] }, { works: [{ id: 'x', locator: '3' }] }],
      entriesOf(page),
      { style: 'chicago-fullnote-bibliography' },
    );
    expect(plainTextOf(again[1] ?? [], 'ltr')).not.toContain('archive');
  });

  it('is found where another program left its address', () => {
    const { custom: _, ...bare } = page;
    for (const more of [{ archive_location: COPY }, { note: `Archived: ${COPY}` }])
      expect(entry('ieee', { ...bare, ...more }).split(COPY)).toHaveLength(2);
  });

  it.each(['chicago-author-date', 'apa', 'modern-language-association', 'ieee'])('is a link: %s', (style) => {
    const [printed] = citer.bibliography(entriesOf(page), { style }).entries;
    expect(htmlEntry({ content: printed?.content ?? [] }, 'ltr')).toContain(`href="${COPY}"`);
  });

  it('is named by the language in APA too, with the first publication', () => {
    const csl = { ...page, 'original-date': { 'date-parts': [[1990]] } } as CslItem;
    expect(entry('apa', csl, 'fr-FR')).toContain(
      `(Édition originale 1990; archivé le 14 février 2019 sur Internet Archive, ${COPY})`,
    );
  });

  // One of each kind: author-date, numeric, notes, labels, and those that end without a stop or with brackets.
  it.each([
    'american-medical-association',
    'apa-6th-edition',
    'bibtex',
    'din-1505-2-alphanumeric',
    'elsevier-harvard',
    'iso690-author-date-en',
    'modern-humanities-research-association',
    'nature',
    'oscola',
    'springer-basic-author-date',
    'the-lancet',
    'turabian-fullnote-bibliography-8th-edition',
  ])('is named once, and no stop is doubled: %s', (style) => {
    const text = entry(style);
    expect(text.split(COPY), text).toHaveLength(2);
    expect(text).not.toMatch(/\.\.|,\.|\. \.|:\./u);
  });
});
