import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { says } from '../../../../tests/support/says.ts';
import type { Citation, CitedWork } from '../../model/citation.ts';
import type { CiteEntry } from '../../model/cite-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { printCitations } from '../print-citations.ts';

const citer = new Citer(builtStyles);

function work(id: string, family: string, year: number, title: string): CiteEntry {
  const csl: CslItem = {
    type: 'book',
    title,
    author: [{ family, given: 'Ada' }],
    publisher: 'Quay',
    issued: { 'date-parts': [[year]] },
  };
  return { id, citekey: id, csl };
}
const WORKS = [
  work('doe-b', 'Doe', 2019, 'Berths'),
  work('doe-a', 'Doe', 2019, 'Anchors'),
  work('lind', 'Lind', 2020, 'Cranes'),
];

function texts(style: string, ...citations: readonly Citation[]): string[] {
  return printCitations(citer, citations, WORKS, { style }).map(({ text }) => text);
}
const one = (work: CitedWork, more: Partial<Citation> = {}): Citation => ({ works: [work], ...more });

describe('citations in the text', () => {
  it('have the letters of the whole bibliography, though the other work is not cited', () => {
    expect(texts('apa', one({ id: 'doe-b' }))).toEqual(['(Doe, 2019b)']);
    expect(texts('apa', one({ id: 'doe-a' }))).toEqual(['(Doe, 2019a)']);
  });

  it.each<[string, Citation, string]>([
    ['a place', one({ id: 'lind', locator: '4' }), '(Lind, 2020, p. 4)'],
    ['places', one({ id: 'lind', locator: '4-6', label: 'chapter' }), '(Lind, 2020, Chapters 4–6)'],
    ['words before', one({ id: 'lind', prefix: 'see' }), '(see Lind, 2020)'],
    ['words behind', one({ id: 'lind', suffix: 'and others' }), '(Lind, 2020 and others)'],
    ['no author', one({ id: 'lind', suppressAuthor: true }), '(2020)'],
    ['the author in the sentence', one({ id: 'lind' }, { isNarrative: true }), 'Lind (2020)'],
    ['two works', { works: [{ id: 'doe-a' }, { id: 'lind' }] }, '(Doe, 2019a; Lind, 2020)'],
  ])('APA: %s', (_, citation, expected) => {
    expect(texts('apa', citation)).toEqual([expected]);
  });

  it('MLA: names the page, and the work where the author has two', () => {
    expect(
      texts('modern-language-association', one({ id: 'lind', locator: '4' }), one({ id: 'doe-a' })),
    ).toEqual(['(Lind 4)', '(Doe, Anchors)']);
  });

  it('IEEE: has the numbers of the bibliography of all the works', () => {
    expect(texts('ieee', one({ id: 'doe-b' }), one({ id: 'lind' }), one({ id: 'doe-b' }))).toEqual([
      '[1]',
      '[3]',
      '[1]',
    ]);
  });

  it('Chicago’s notes: full at first, ibid. after itself, short later', () => {
    const notes = texts(
      'chicago-note-bibliography-with-ibid',
      one({ id: 'lind', locator: '4' }),
      one({ id: 'lind', locator: '5' }),
      one({ id: 'doe-a' }),
      one({ id: 'lind' }),
    );
    expect(notes[1]).toBe('Ibid., 5.');
    expect(notes[3]).toContain('Lind, Cranes');
    expect(notes[3]?.length).toBeLessThan(notes[0]?.length ?? 0);
  });

  it.each(['ieee', 'vancouver', 'chicago-fullnote-bibliography'])(
    '%s: what would name the author in the sentence is an ordinary citation',
    (style) => {
      expect(texts(style, one({ id: 'lind' }, { isNarrative: true }))).toEqual(
        texts(style, one({ id: 'lind' })),
      );
    },
  );

  it('are the same whatever was cited before', () => {
    const cite = () => texts('chicago-note-bibliography-with-ibid', one({ id: 'lind' }));
    expect(cite()).toEqual(cite());
  });

  it('keep markup of the person’s own as text', () => {
    const [printed] = printCitations(citer, [one({ id: 'lind', prefix: '<b onclick=x>see</b>' })], WORKS, {
      style: 'apa',
    });
    expect(printed?.html).not.toMatch(/<b onclick/u);
  });

  it('say which work is not among the entries', () => {
    expect(() => texts('apa', one({ id: 'nobody' }))).toThrow(
      says('“nobody” is not among the works to cite.'),
    );
  });
});
