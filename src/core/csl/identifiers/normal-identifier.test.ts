import { describe, expect, it } from 'vitest';
import { isIsbn, isIssn } from './check-digit.ts';
import {
  bareDoi,
  doiOf,
  type IdentifierVariable,
  isHarmlessAddress,
  normalIdentifier,
  standardNumberKind,
} from './normal-identifier.ts';

describe('normalIdentifier', () => {
  it.each<[IdentifierVariable, string, string]>([
    ['DOI', '10.1000/AB', '10.1000/AB'],
    ['DOI', 'doi: 10.1000/ab', '10.1000/ab'],
    ['DOI', 'DOI:https://doi.org/10.1000/ab', '10.1000/ab'],
    ['DOI', 'http://dx.doi.org/10.1000%2Fab', '10.1000/ab'],
    ['DOI', 'info:doi/10.1000/ab(1)', '10.1000/ab(1)'],
    ['DOI', 'see the printed page', 'see the printed page'],
    ['ISBN', 'ISBN: 978-3-16-148410-0', '978-3-16-148410-0'],
    ['ISBN', '9783161484100 (pbk.)', '9783161484100'],
    ['ISBN', '316148410X', '316148410X'],
    ['ISSN', '12345679', '1234-5679'],
    ['ISSN', 'eISSN 1234-5679', '1234-5679'],
    ['ISSN', '1234–567x', '1234-567X'],
    ['ISSN', '12345678', '12345678'],
    ['PMID', 'PMID: 31452104', '31452104'],
    ['PMID', '31452104[pmid]', '31452104'],
    ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/31452104/', '31452104'],
    ['PMCID', '1234567', 'PMC1234567'],
    ['PMCID', 'PMCID: pmc1234567', 'PMC1234567'],
    ['PMCID', 'none', 'none'],
  ])('gives the %s %j one form', (variable, text, normal) => {
    expect(normalIdentifier(variable, text)).toBe(normal);
    expect(normalIdentifier(variable, normal)).toBe(normal);
  });

  it('leaves endless text alone', () => {
    const text = 'doi:'.repeat(1_000_000);
    expect(normalIdentifier('DOI', text)).toBe(text);
    expect(bareDoi(text)).toBe(text);
  });
});

describe('doiOf', () => {
  it.each([
    ['10.1000/ab', '10.1000/ab'],
    ['https://doi.org/10.1000/ab', '10.1000/ab'],
    ['Report 10.1000/ab', undefined],
    ['10.1000/', undefined],
  ])('tells whether %j is nothing but a DOI', (text, doi) => {
    expect(doiOf(text)).toBe(doi);
  });
});

describe('standardNumberKind', () => {
  it.each([
    ['1234-5679', 'ISSN'],
    ['ISSN 1234-567X', 'ISSN'],
    ['978-3-16-148410-0 (hbk.)', 'ISBN'],
    ['3-16-148410-X', 'ISBN'],
    ['TR-2019-4', undefined],
  ])('tells what %j is', (text, kind) => {
    expect(standardNumberKind(text)).toBe(kind);
  });
});

describe('check digits', () => {
  it.each([
    ['978-3-16-148410-0', true],
    ['3-16-148410-X', true],
    ['978-3-16-148410-1', false],
  ])('of the ISBN %s', (isbn, isRight) => {
    expect(isIsbn(isbn)).toBe(isRight);
  });

  it.each([
    ['1234-5679', true],
    ['1234-5678', false],
  ])('of the ISSN %s', (issn, isRight) => {
    expect(isIssn(issn)).toBe(isRight);
  });
});

describe('isHarmlessAddress', () => {
  it('lets no script pass', () => {
    expect(
      ['https://a.example', 'a.example/x', 'JavaScript:alert(1)', 'data:text/html,x'].map(isHarmlessAddress),
    ).toEqual([true, true, false, false]);
  });
});
