import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslItemSchema } from '../model/csl-item.ts';
import { cslOfCsl } from './csl-of-csl.ts';

describe('cslOfCsl', () => {
  it('reads an answer in Crossref’s habit', () => {
    const answer = {
      type: 'journal-article',
      title: 'Ships &amp; <i>Homo naledi</i> in <jats:italic>ports</jats:italic>',
      'container-title': ['Journal of Ports', 'J. Ports'],
      author: [
        { given: 'Ann', family: 'van der Berg', sequence: 'first', affiliation: [] },
        { name: 'Port Authority', sequence: 'additional' },
      ],
      issued: { 'date-parts': [[2024, 5]] },
      ISSN: ['1234-5679', '9876-5432'],
      volume: 12,
      page: '1-9',
      DOI: '10.1000/ports.1',
      URL: 'http://dx.doi.org/10.1000/ports.1',
      abstract: '<jats:title>Abstract</jats:title><jats:p>Ships  stay.</jats:p>',
      license: [{ URL: 'x' }],
      'reference-count': 3,
      source: 'Crossref',
      custom: { x: 1 },
    };
    expect(cslOfCsl(answer)).toEqual({
      type: 'article-journal',
      title: 'Ships & <i>Homo naledi</i> in ports',
      'container-title': 'Journal of Ports',
      author: [
        { given: 'Ann', 'non-dropping-particle': 'van der', family: 'Berg' },
        { literal: 'Port Authority' },
      ],
      issued: { 'date-parts': [[2024, 5]] },
      ISSN: '1234-5679',
      volume: '12',
      page: '1-9',
      DOI: '10.1000/ports.1',
      abstract: 'Abstract Ships stay.',
    });
  });

  it.each([
    [{ literal: 'World Health Organization' }, { literal: 'World Health Organization' }],
    [{ literal: 'Catarina Barata' }, { family: 'Barata', given: 'Catarina' }],
    [{ name: 'Quay Collective' }, { literal: 'Quay Collective' }],
    [{ family: 'Smith &amp;amp; Wesson' }, { literal: 'Smith & Wesson' }],
    [
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
    ],
    [
      { family: 'Zor', given: 'Ali', 'non-dropping-particle': 'al-' },
      { family: 'Zor', given: 'Ali', 'non-dropping-particle': 'al-' },
    ],
  ])('reads the name %j', (author, name) => {
    expect(cslOfCsl({ title: 'T', author: [author] })?.author).toEqual([name]);
  });

  it('leaves out a date that is not known, and values of the wrong kind', () => {
    const answer = { type: 7, title: ['T'], issued: { 'date-parts': [[null]] }, author: 'x', volume: {} };
    expect(cslOfCsl(answer)).toEqual({ type: 'document', title: 'T' });
  });

  it.each([[null], ['text'], [[]], [{ type: 'book' }], [{ title: ' <x> ' }]])(
    'finds no work in %j',
    (answer) => {
      expect(cslOfCsl(answer)).toBeUndefined();
    },
  );

  it('gives nothing that is not CSL, whatever comes', () => {
    const keys = fc.constantFrom('title', 'type', 'author', 'issued', 'volume', '__proto__', 'constructor');
    const hostile = fc.dictionary(keys, fc.anything()).map((rest) => ({ ...rest, title: rest.title ?? 'T' }));
    fc.assert(
      fc.property(hostile, (answer) => {
        const csl = cslOfCsl(answer);
        if (csl !== undefined) expect(cslItemSchema.strict().parse(csl)).toEqual(csl);
      }),
    );
  });
});
