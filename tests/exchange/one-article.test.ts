import { describe, expect, it } from 'vitest';
import { isMoved, READ_FORMATS } from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import { readAll } from '../support/round-trip.ts';
import { sampleFile } from './sample-files.ts';

const ORGANISATION = { literal: 'Harbour Survey Group' };
const ARTICLE = {
  type: 'article-journal',
  title: 'A study of lanterns on the outer mole',
  volume: '12',
  issue: '3',
  page: '101-109',
  DOI: '10.1000/lamps.1',
  ISSN: '1234-5679',
};

/** The same article as other programs write it, of formats that we write too. */
const FILES: readonly (readonly [id: string, text: string])[] = [
  ...READ_FORMATS.filter((id) => !isMoved(id)).map((id) => [id, sampleFile(id)] as const),
  [
    'ris',
    'TY  - JOUR\nAU  - Lantern, Anna B.\nAU  - van Dorp, Mila\nAU  - Harbour Survey Group\nTI  - A study of lanterns on the outer mole\nT2  - Journal of Lamps\nVL  - 12\nIS  - 3\nSP  - 101\nEP  - 109\nPY  - 2004\nDA  - 2004/03/05\nSN  - 1234-5679\nDO  - https://doi.org/10.1000/lamps.1\nER  - \n',
  ],
  [
    'enw',
    '%0 Journal Article\n%A Lantern, Anna B.\n%A van Dorp, Mila\n%A Harbour Survey Group\n%T A study of lanterns on the outer mole\n%J Journal of Lamps\n%V 12\n%N 3\n%P 101-109\n%D 2004\n%8 March 5\n%@ 1234-5679\n%R 10.1000/lamps.1\n',
  ],
  [
    'nbib',
    'PMID- 1\nFAU - Lantern, Anna B.\nAU  - Lantern AB\nFAU - van Dorp, Mila\nCN  - Harbour Survey Group\nTI  - A study of lanterns on the outer mole\nJT  - Journal of Lamps\nVI  - 12\nIP  - 3\nPG  - 101-109\nDP  - 2004 Mar 5\nIS  - 1234-5679 (Print)\nLID - 10.1000/lamps.1 [doi]\nPT  - Journal Article\n',
  ],
  [
    'cff',
    'cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: n}]\npreferred-citation:\n  type: article\n  title: A study of lanterns on the outer mole\n  authors:\n  - {family-names: Lantern, given-names: Anna B.}\n  - {family-names: Dorp, name-particle: van, given-names: Mila}\n  - {name: Harbour Survey Group}\n  journal: Journal of Lamps\n  volume: 12\n  issue: 3\n  start: 101\n  end: 109\n  date-published: 2004-03-05\n  issn: 1234-5679\n  doi: 10.1000/lamps.1\n',
  ],
];

describe.each(FILES)('one article that comes by %s', (id, text) => {
  const [entry] = readAll(exchangeFormat(id), text).entries;

  it('is the same work with the same numbers', () => {
    expect(entry?.csl).toMatchObject(ARTICLE);
    expect(entry?.csl['container-title']?.toLowerCase()).toBe('journal of lamps');
  });

  it('has the same people', () => {
    const { author = [], editor = [] } = entry?.csl ?? {};
    // Word lists people or one organisation, never both.
    expect([...author, ...editor]).toEqual([
      { family: 'Lantern', given: 'Anna B.' },
      { family: 'Dorp', given: 'Mila', 'non-dropping-particle': 'van' },
      ORGANISATION,
    ]);
  });

  it('has the same date, as far as its format has one', () => {
    const written = id === 'redif' ? [2004, 3] : [2004, 3, 5];
    expect(entry?.csl.issued).toEqual({ 'date-parts': [written] });
  });
});
