import { describe, expect, it } from 'vitest';
import { said } from '../../said/said.ts';
import { modsFormat } from './mods-format.ts';

const read = (text: string) => [...(modsFormat.read?.(text) ?? [])];

describe('modsFormat', () => {
  it('reads a record of a catalogue', () => {
    const [piece] = read(`<mods:mods xmlns:mods="http://www.loc.gov/mods/v3" ID="x1" version="3.7">
<mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>coast</mods:title><mods:subTitle>a history</mods:subTitle></mods:titleInfo>
<mods:name type="personal"><mods:namePart type="family">de Vries</mods:namePart><mods:namePart type="given">Anna</mods:namePart><mods:role><mods:roleTerm type="code" authority="marcrelator">aut</mods:roleTerm></mods:role></mods:name>
<mods:name type="personal"><mods:namePart>Okoro, Ada</mods:namePart><mods:role><mods:roleTerm type="text">Editor.</mods:roleTerm></mods:role></mods:name>
<mods:name type="corporate"><mods:namePart>Port Authority</mods:namePart><mods:role><mods:roleTerm type="code">fnd</mods:roleTerm></mods:role></mods:name>
<mods:typeOfResource>text</mods:typeOfResource>
<mods:originInfo><mods:place><mods:placeTerm type="code">nl</mods:placeTerm></mods:place><mods:place><mods:placeTerm type="text">Leiden</mods:placeTerm></mods:place><mods:publisher>Brill</mods:publisher><mods:dateIssued encoding="marc" keyDate="yes">2019</mods:dateIssued><mods:issuance>monographic</mods:issuance></mods:originInfo>
<mods:language><mods:languageTerm type="code">eng</mods:languageTerm></mods:language><mods:physicalDescription><mods:extent>345 p.</mods:extent></mods:physicalDescription>
<mods:subject><mods:topic>Harbours</mods:topic><mods:geographic>Netherlands</mods:geographic></mods:subject>
<mods:relatedItem type="series"><mods:titleInfo><mods:title>Sea studies</mods:title><mods:partNumber>4</mods:partNumber></mods:titleInfo></mods:relatedItem>
<mods:relatedItem type="otherFormat"><mods:titleInfo><mods:title>E-book</mods:title></mods:titleInfo></mods:relatedItem>
<mods:identifier type="isbn">9781234567897</mods:identifier><mods:classification authority="lcc">HE551</mods:classification></mods:mods>`);
    expect(piece?.entry).toMatchObject({
      id: 'x1',
      tags: ['Harbours', 'Netherlands'],
      csl: {
        type: 'book',
        title: 'The coast: a history',
        author: [{ 'non-dropping-particle': 'de', family: 'Vries', given: 'Anna' }],
        editor: [{ family: 'Okoro', given: 'Ada' }],
        contributor: [{ literal: 'Port Authority' }],
        publisher: 'Brill',
        'publisher-place': 'Leiden',
        issued: { 'date-parts': [[2019]] },
        language: 'eng',
        'number-of-pages': '345',
        'collection-title': 'Sea studies',
        'collection-number': '4',
        ISBN: '9781234567897',
        custom: { classification: 'HE551', 'relatedItem otherFormat': 'E-book' },
      },
    });
    expect(piece?.problems.map(({ message }) => message)).toEqual([
      said('entry.unknown-role', { roles: ['fnd'] }),
      said('entry.related-item', { kind: 'otherFormat' }),
    ]);
  });

  it('reads an article in its journal', () => {
    const [piece] = read(`<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="smith2020">
<titleInfo><title>An article</title></titleInfo><genre>journal article</genre>
<relatedItem type="host"><titleInfo><title>A journal</title></titleInfo><identifier type="issn">1234-5678</identifier>
<part><detail type="volume"><number>3</number></detail><detail type="number"><number>2</number></detail><extent unit="page"><start>10</start><end>19</end></extent><date>2020-05</date></part></relatedItem>
<identifier type="doi">10.1000/1</identifier></mods></modsCollection>`);
    expect(piece?.entry?.citekey).toBe('smith2020');
    expect(piece?.entry?.csl).toEqual({
      type: 'article-journal',
      title: 'An article',
      'container-title': 'A journal',
      ISSN: '1234-5678',
      volume: '3',
      issue: '2',
      page: '10-19',
      issued: { 'date-parts': [[2020, 5]] },
      DOI: '10.1000/1',
    });
  });

  it('refuses other XML', () => {
    expect(() => read('<rdf/>')).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
