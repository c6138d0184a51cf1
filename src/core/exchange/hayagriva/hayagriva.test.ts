import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { cslYamlFormat } from '../csl/csl-yaml-format.ts';
import { hayagrivaFormat } from './hayagriva-format.ts';

const FILE = `# works
lantern:
  type: Article
  title: { value: "A study of lanterns", short: "A study" }
  author: ["Lantern, Anna B.", { name: Groot, given-name: Piet, prefix: de, suffix: Jr. }]
  date: 2004-03-05
  page-range: 101-109
  serial-number: { doi: "10.1000/lamps", serial: "007" }
  url: { value: "https://port.example/lamps", date: 2020-01-02 }
  parent:
    type: Periodical
    title: Journal of lamps
    issue: 3
    volume: 12
    serial-number: { issn: 1234-5679 }

bell:
  type: chapter
  title: A chapter
  author: Bell, C.
  time-range: 00:01-00:02
  parent:
    type: anthology
    title: The Book
    editor: { name: Harbour Office }
    publisher: { name: Press, location: Ghent }
    date: 2010
    parent:
      type: book
      title: Series of Lamps
      volume: 9
paper:
  type: article
  title: A paper
  parent:
    - type: proceedings
      title: Proceedings
    - type: conference
      title: Third Meeting
      location: Ghent
      date: 2009-05
`;

describe('hayagrivaFormat', () => {
  it('reads works and what they are in', () => {
    const { entries, problems } = readAll(hayagrivaFormat, FILE);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'lantern',
        citekey: 'lantern',
        csl: {
          type: 'article-journal',
          title: 'A study of lanterns',
          'title-short': 'A study',
          author: [
            { family: 'Lantern', given: 'Anna B.' },
            { family: 'Groot', given: 'Piet', 'non-dropping-particle': 'de', suffix: 'Jr.' },
          ],
          issued: { 'date-parts': [[2004, 3, 5]] },
          page: '101-109',
          DOI: '10.1000/lamps',
          number: '007',
          URL: 'https://port.example/lamps',
          accessed: { 'date-parts': [[2020, 1, 2]] },
          'container-title': 'Journal of lamps',
          issue: '3',
          volume: '12',
          ISSN: '1234-5679',
        },
      },
      {
        id: 'bell',
        citekey: 'bell',
        csl: {
          type: 'chapter',
          title: 'A chapter',
          author: [{ family: 'Bell', given: 'C.' }],
          'container-title': 'The Book',
          editor: [{ literal: 'Harbour Office' }],
          publisher: 'Press',
          'publisher-place': 'Ghent',
          issued: { 'date-parts': [[2010]] },
          'collection-title': 'Series of Lamps',
          'collection-number': '9',
          custom: { 'hayagriva.time-range': '00:01-00:02' },
        },
      },
      {
        id: 'paper',
        citekey: 'paper',
        csl: {
          type: 'paper-conference',
          title: 'A paper',
          'container-title': 'Proceedings',
          'event-title': 'Third Meeting',
          'event-place': 'Ghent',
          'event-date': { 'date-parts': [[2009, 5]] },
        },
      },
    ]);
  });

  it('is told apart from CSL-YAML', () => {
    expect(hayagrivaFormat.recognises(FILE)).toBe(true);
    expect(cslYamlFormat.recognises(FILE)).toBe(false);
    expect(hayagrivaFormat.recognises('references:\n  - id: a\n    type: book\n')).toBe(false);
    expect(hayagrivaFormat.recognises('a:\n  type: dog\n')).toBe(false);
  });

  it('keeps the rest where one entry is not YAML, or no map', () => {
    const { entries, problems } = readAll(
      hayagrivaFormat,
      'a:\n  type: [book\nb:\n  type: book\n  title: B\nc: 3\n',
    );
    expect(entries.map(({ csl }) => csl.title)).toEqual(['B']);
    expect(problems.map(({ isLost }) => isLost)).toEqual([true, true]);
  });

  it('refuses what grows without measure, and what is no map', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${'*a, '.repeat(9)}*a]`).join('\n')}`;
    expect(() =>
      readAll(
        hayagrivaFormat,
        bomb.replace(/\*a/gu, (_, at) => `*${at < 200 ? 'a' : 'b0'}`),
      ),
    ).toThrow(/format\.(?:yaml-too-many-aliases|no-hayagriva)/u);
    expect(() => readAll(hayagrivaFormat, '- a\n- b\n')).toThrow('format.no-hayagriva');
  });
});
