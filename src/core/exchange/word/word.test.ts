import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { says } from '../../../../tests/support/says.ts';
import { said } from '../../said/said.ts';
import { wordFormat } from './word-format.ts';

const sources = (inside: string) =>
  `<?xml version="1.0"?><b:Sources SelectedStyle="" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">${inside}</b:Sources>`;
const source = (type: string, inside: string) =>
  sources(`<b:Source><b:SourceType>${type}</b:SourceType>${inside}</b:Source>`);

describe('wordFormat', () => {
  it('reads people, organisations, places and dates', () => {
    const text = source(
      'BookSection',
      `<b:Tag>Lan04</b:Tag><b:Guid>{1}</b:Guid><b:LCID>en-GB</b:LCID>
      <b:Author>
        <b:Author><b:NameList><b:Person><b:Last>van Lantern</b:Last><b:First>Anna</b:First><b:Middle>B.</b:Middle></b:Person></b:NameList></b:Author>
        <b:BookAuthor><b:NameList><b:Person><b:Last>Bell</b:Last></b:Person></b:NameList></b:BookAuthor>
        <b:Editor><b:Corporate>Harbour Office</b:Corporate></b:Editor>
        <b:Stuntman><b:Corporate>Falls</b:Corporate></b:Stuntman>
      </b:Author>
      <b:Title>A chapter</b:Title><b:BookTitle>The Book</b:BookTitle><b:Pages>11-20</b:Pages>
      <b:Year>2004</b:Year><b:City>Ghent</b:City><b:CountryRegion>Belgium</b:CountryRegion>
      <b:YearAccessed>2020</b:YearAccessed><b:MonthAccessed>March</b:MonthAccessed><b:DayAccessed>5</b:DayAccessed>
      <b:StandardNumber>ISBN 978-3-16-148410-0</b:StandardNumber><b:Mood>odd</b:Mood>`,
    );
    expect(wordFormat.recognises(text)).toBe(true);
    expect(readAll(wordFormat, text)).toEqual({
      problems: [],
      entries: [
        {
          id: 'Lan04',
          citekey: 'Lan04',
          csl: {
            type: 'chapter',
            language: 'en-GB',
            title: 'A chapter',
            'container-title': 'The Book',
            page: '11-20',
            'publisher-place': 'Ghent, Belgium',
            ISBN: '978-3-16-148410-0',
            author: [{ family: 'Lantern', 'non-dropping-particle': 'van', given: 'Anna B.' }],
            'container-author': [{ literal: 'Bell' }],
            editor: [{ literal: 'Harbour Office' }],
            issued: { 'date-parts': [[2004]] },
            accessed: { 'date-parts': [[2020, 3, 5]] },
            custom: { 'word.Stuntman': 'Falls', 'word.Mood': 'odd' },
          },
        },
      ],
    });
  });

  it.each([
    ['JournalArticle', 'article-journal'],
    ['Film', 'motion_picture'],
    ['Case', 'legal_case'],
    ['InternetSite', 'webpage'],
  ])('reads %s as %s', (name, type) => {
    expect(readAll(wordFormat, source(name, '<b:Title>x</b:Title>')).entries[0]?.csl.type).toBe(type);
  });

  it('reads a report with a kind of thesis as a thesis, and names a type it does not know', () => {
    expect(
      readAll(wordFormat, source('Report', '<b:ThesisType>PhD</b:ThesisType>')).entries[0]?.csl,
    ).toMatchObject({
      type: 'thesis',
      genre: 'PhD',
    });
    const { entries, problems } = readAll(wordFormat, source('Tweet', '<b:Title>x</b:Title>'));
    expect(entries).toHaveLength(1);
    expect(problems[0]?.message).toEqual(said('entry.unknown-type', { type: 'Tweet', format: 'Word' }));
  });

  it('refuses other XML in a sentence', () => {
    expect(() => readAll(wordFormat, '<xml><records/></xml>')).toThrow(
      says('This is not in the format “Word sources”'),
    );
  });
});
