import { describe, expect, it } from 'vitest';
import { cslOfOpenLibrary } from './csl-of-open-library.ts';

describe('cslOfOpenLibrary', () => {
  it('reads a book', () => {
    const answer = {
      'ISBN:9783161484100': {
        url: 'https://openlibrary.org/books/OL1M/Ports',
        title: 'Ports',
        subtitle: 'A history',
        authors: [{ url: 'x', name: 'Ann  Lee' }, { name: 'Portbund' }],
        publishers: [{ name: 'Quay Press' }],
        publish_places: [{ name: 'Rotterdam' }],
        publish_date: 'March 5, 2009',
        number_of_pages: 312,
        identifiers: { isbn_13: ['9783161484100'], openlibrary: ['OL1M'] },
      },
    };
    expect(cslOfOpenLibrary(answer)).toEqual({
      type: 'book',
      title: 'Ports: A history',
      author: [{ family: 'Lee', given: 'Ann' }, { literal: 'Portbund' }],
      publisher: 'Quay Press',
      'publisher-place': 'Rotterdam',
      issued: { 'date-parts': [[2009, 3, 5]] },
      'number-of-pages': '312',
      ISBN: '9783161484100',
    });
  });

  it.each([
    ['2009', [[2009]]],
    ['Mar 2009', [[2009, 3]]],
    ['5 March 2009', [[2009, 3, 5]]],
    ['2009-03-05', [[2009, 3, 5]]],
    ['c2009', [[2009]]],
    ['Fall 2009', [[2009]]],
  ])('reads the date %s', (publish_date, parts) => {
    expect(cslOfOpenLibrary({ x: { title: 'T', publish_date } })?.issued).toMatchObject({
      'date-parts': parts,
    });
  });

  it.each([
    [{}],
    [{ x: {} }],
    [[]],
    [null],
    [{ x: { title: '' } }],
    [{ x: { title: 'T', publish_date: '?' } }],
  ])('makes nothing up of %j', (answer) => {
    expect(cslOfOpenLibrary(answer)?.issued).toBeUndefined();
  });

  it.each([
    ['World Health Organization', { literal: 'World Health Organization' }],
    ['Mila van Dorp', { given: 'Mila', 'non-dropping-particle': 'van', family: 'Dorp' }],
    ['Barata, Catarina', { given: 'Catarina', family: 'Barata' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Caf&eacute; Society', { literal: 'Café Society' }],
  ])('reads the author %s', (name, author) => {
    expect(cslOfOpenLibrary({ x: { title: 'T', authors: [{ name }] } })?.author).toEqual([author]);
  });

  it('does not know a book that is not there', () => {
    expect(cslOfOpenLibrary({})).toBeUndefined();
  });
});
