import { describe, expect, it } from 'vitest';
import { arxivIn, doiIn, isbnIn, issnIn, pmcidIn, pmidIn } from './identifiers-in-text.ts';

describe('doiIn', () => {
  it.each([
    ['10.1234/ab.c-1', '10.1234/ab.c-1'],
    ['doi: 10.1234/AbC.', '10.1234/AbC'],
    ['https://doi.org/10.1234/abc?via=mail#top', '10.1234/abc'],
    ['(see 10.1234/abc).', '10.1234/abc'],
    ['(see 10.1016/0140-6736(92)91234-5).', '10.1016/0140-6736(92)91234-5'],
    ['[10.1234/abc],', '10.1234/abc'],
    ['<a href="https://dx.doi.org/10.1234/abc">10.1234/abc</a>', '10.1234/abc'],
    ['10.1234/abc</p>', '10.1234/abc'],
    [
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
    ],
    ['https://doi.org/10.1002%2F%28ABC%291', '10.1002/(ABC)1'],
    ['https://press.example/doi/10.1234/abc/full', '10.1234/abc'],
    ['https://press.example/10.1234/journal.x.0012.pdf', '10.1234/journal.x.0012'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full', '10.1101/2020.01.02.123456'],
    ['10.1000.10/sub', '10.1000.10/sub'],
    ['论文10.1234/abc。下一句', '10.1234/abc'],
    ['first 10.1234/a, then 10.1234/b', '10.1234/a'],
  ])('finds the DOI in %j', (text, doi) => {
    expect(doiIn(text)).toBe(doi);
  });

  it.each(['', 'version 10.12/3', '210.1234/abc', '1.10.1234/5', '10.1234/', '10.1234/)', '10.1234'])(
    'finds none in %j',
    (text) => {
      expect(doiIn(text)).toBeUndefined();
    },
  );
});

describe('isbnIn', () => {
  it.each([
    ['978-3-16-148410-0', '9783161484100'],
    ['ISBN-13: 978 3 16 148410 0 (paper)', '9783161484100'],
    ['ISBN 3-16-148410-X', '9783161484100'],
    ['ISBN-10: 316148410X', '9783161484100'],
    ['ISBN (print): 3–16–148410–X', '9783161484100'],
    ['3-16-148410-x', '9783161484100'],
    ['ISBN 978-3-16-148410-1; ISBN 979-10-90636-07-1', '9791090636071'],
  ])('finds the ISBN in %j', (text, isbn) => {
    expect(isbnIn(text)).toBe(isbn);
  });

  it.each([
    ['a wrong check digit', '978-3-16-148410-1'],
    ['ten digits that nothing calls an ISBN', 'Call 316148410X or 0306406152 now'],
    ['digits of a longer number', '97831614841001'],
    ['an ISSN', 'ISSN 0378-5955'],
  ])('does not take %s for one', (_, text) => {
    expect(isbnIn(text)).toBeUndefined();
  });
});

describe('issnIn', () => {
  it.each([
    ['0378-5955', '0378-5955'],
    ['03785955', '0378-5955'],
    ['ISSN (online): 2434–561x', '2434-561X'],
    ['Print ISSN 0378-5956, ISSN-L 2049-3630, ISSN 0378-5955', '2049-3630'],
  ])('reads %j', (text, issn) => {
    expect(issnIn(text)).toBe(issn);
  });

  it.each(['the years 0378-5955', '0378-5950', 'ISSN 0378-59551'])('finds none in %j', (text) => {
    expect(issnIn(text)).toBeUndefined();
  });
});

describe('arxivIn', () => {
  it.each([
    ['arXiv:2301.01234v2 [cs.CL] 3 Jan 2023', '2301.01234v2'],
    ['https://arxiv.org/pdf/2301.01234.pdf', '2301.01234'],
    ['10.48550/arXiv.2301.01234', '2301.01234'],
    ['arXiv:hep-th/9901001', 'hep-th/9901001'],
    ['math.GT/0309136', 'math.GT/0309136'],
    ['0704.0001', '0704.0001'],
  ])('reads %j', (text, id) => {
    expect(arxivIn(text)).toBe(id);
  });

  it.each(['2313.01234', 'it cost 2301.0123 francs', 'see a/0309136 there', 'arXiv:2301.0123456'])(
    'finds none in %j',
    (text) => {
      expect(arxivIn(text)).toBeUndefined();
    },
  );
});

describe('pmidIn and pmcidIn', () => {
  it.each([
    ['PMID: 123456', '123456'],
    [' 123456 ', '123456'],
    ['https://pubmed.ncbi.nlm.nih.gov/123456/', '123456'],
    ['12 papers, PMID 99', '99'],
  ])('reads the PMID of %j', (text, id) => {
    expect(pmidIn(text)).toBe(id);
  });

  it.each(['12 papers', 'PMID 0', '123456789', 'PMC1234567'])('finds no PMID in %j', (text) => {
    expect(pmidIn(text)).toBeUndefined();
  });

  it('reads a PMCID in a text or an address, and no other number', () => {
    expect(pmcidIn('https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/')).toBe('PMC1234567');
    expect(pmcidIn('PMID 1234567')).toBeUndefined();
    expect(pmcidIn('XPMC1234567')).toBeUndefined();
  });
});
