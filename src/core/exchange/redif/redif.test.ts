import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { said } from '../../said/said.ts';
import { redifFormat } from './redif-format.ts';

const FILE = `Template-Type: ReDIF-Article 1.0
Author-Name: Anna Lantern
Author-Name-First: Anna
Author-Name-Last: Lantern
Author-Workplace-Name: Ghent
Author-Name: Bell, Carl
Title: A study of
 lanterns
Abstract: First line.
Results: they shine.
Journal: Journal of Lamps
Pages: 101-109
Volume: 12
Issue: 3
Year: 2004
Month: March
DOI: 10.1000/lamps
Keywords: lanterns, outer mole
Classification-JEL: D1
File-URL: https://port.example/lamps.pdf
File-Format: application/pdf
Handle: RePEc:abc:lamps:v:12

template-type: redif-paper 1.0
title: A paper
series: Working papers
number: 77
creation-date: 200903
length: 32 pages
publication-status: forthcoming
handle: RePEc:abc:wpaper:77

Template-Type: ReDIF-Series 1.0
Name: Working papers
`;

describe('redifFormat', () => {
  it('reads articles and papers, and names templates that are no works', () => {
    const { entries, problems } = readAll(redifFormat, FILE);
    expect(entries).toEqual([
      {
        id: 'RePEc:abc:lamps:v:12',
        citekey: undefined,
        csl: {
          type: 'article-journal',
          title: 'A study of lanterns',
          abstract: 'First line.\nResults: they shine.',
          'container-title': 'Journal of Lamps',
          page: '101-109',
          volume: '12',
          issue: '3',
          DOI: '10.1000/lamps',
          URL: 'https://port.example/lamps.pdf',
          author: [
            { family: 'Lantern', given: 'Anna' },
            { family: 'Bell', given: 'Carl' },
          ],
          issued: { 'date-parts': [[2004, 3]] },
          custom: {
            'redif.author-workplace-name': 'Ghent',
            'redif.classification-jel': 'D1',
            'redif.file-format': 'application/pdf',
            'redif.handle': 'RePEc:abc:lamps:v:12',
          },
        },
        tags: ['lanterns', 'outer mole'],
      },
      {
        id: 'RePEc:abc:wpaper:77',
        citekey: undefined,
        csl: {
          type: 'report',
          title: 'A paper',
          'collection-title': 'Working papers',
          number: '77',
          issued: { 'date-parts': [[2009, 3]] },
          'number-of-pages': '32',
          status: 'forthcoming',
          custom: { 'redif.handle': 'RePEc:abc:wpaper:77' },
        },
      },
    ]);
    expect(problems).toMatchObject([
      { message: said('entry.no-work', { template: 'ReDIF-Series 1.0' }), line: 33 },
    ]);
  });

  it('refuses other text in a sentence', () => {
    expect(() => readAll(redifFormat, 'words')).toThrow('format.no-redif');
  });
});
