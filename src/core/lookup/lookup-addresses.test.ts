import { describe, expect, it } from 'vitest';
import { lookupAddress } from './lookup-addresses.ts';

describe('lookupAddress', () => {
  it.each([
    ['doi', '10.1000/a<b>#c?d', 'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd'],
    ['arxiv', '2405.01234v2', 'https://doi.org/10.48550/arXiv.2405.01234'],
    ['arxiv', 'hep-th/9901001', 'https://doi.org/10.48550/arXiv.hep-th/9901001'],
    [
      'isbn',
      '9783161484100',
      'https://openlibrary.org/api/books?bibkeys=ISBN%3A9783161484100&format=json&jscmd=data',
    ],
    ['pmid', '31452104', 'https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=31452104'],
  ] as const)('asks for the %s %s at %s', (kind, value, url) => {
    expect(lookupAddress({ kind, value }).url).toBe(url);
  });
});
