import { describe, expect, it } from 'vitest';
import type { ExchangeFormatId } from '../format-facts.ts';
import { exchangeFormat } from '../formats.ts';
import { foldedEntry } from './fold-entry.ts';

const FILES: readonly (readonly [ExchangeFormatId, string])[] = [
  ['bibtex', '@book{k, title = {Toward\t\t a\n  robust  quay}, publisher = {Pier\t& Co}}'],
  ['ris', 'TY  - BOOK\nTI  - Toward\t\t a robust  quay\nPB  - Pier\t& Co\nER  - \n'],
  ['enw', '%0 Book\n%T Toward\t\t a robust  quay\n%I Pier\t& Co\n'],
  [
    'csl-json',
    '[{"id":"k","type":"book","title":"Toward\\t\\t a\\nrobust  quay","publisher":" Pier\\t& Co"}]',
  ],
  ['csv', 'type,title,publisher\nbook,"Toward\t\t a\nrobust  quay","Pier\t& Co"\n'],
  [
    'mods',
    '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Toward\t\t a\nrobust  quay</title></titleInfo><originInfo><publisher>Pier\t&amp; Co</publisher><issuance>monographic</issuance></originInfo></mods>',
  ],
];

describe('withSpaceFolded', () => {
  it.each(FILES)('folds what %s leaves in its fields', (format, text) => {
    const [piece] = exchangeFormat(format).read?.(text) ?? [];
    expect(piece?.entry?.csl).toMatchObject({ title: 'Toward a robust quay', publisher: 'Pier & Co' });
  });
});

describe('foldedEntry', () => {
  it('folds names, tags and dates, keeps paragraphs, typography and notes', () => {
    const entry = foldedEntry({
      id: 'k',
      citekey: 'k',
      csl: {
        type: 'book',
        title: 'Titre\u00a0: un\u00a0 quai',
        abstract: 'One\t line.\r\n\n\n  Two.',
        note: 'a\n   b\tc',
        author: [{ family: 'de  la\tTour', given: 'J.\u00a0R.' }, { literal: ' The\nQuay ' }],
        issued: { literal: 'spring\n of 1900' },
        accessed: { 'date-parts': [[2020]] },
      },
      tags: ['a\tb', 'a b', 'c'],
    });
    expect(entry).toEqual({
      id: 'k',
      citekey: 'k',
      csl: {
        type: 'book',
        title: 'Titre\u00a0: un quai',
        abstract: 'One line.\n\nTwo.',
        note: 'a\n   b\tc',
        author: [{ family: 'de la Tour', given: 'J. R.' }, { literal: 'The Quay' }],
        issued: { literal: 'spring of 1900' },
        accessed: { 'date-parts': [[2020]] },
      },
      tags: ['a b', 'c'],
    });
  });

  it('gives back the very entry where there is nothing to fold', () => {
    const entry = { id: 'k', citekey: 'k', csl: { type: 'book' as const, title: 'A quay' }, tags: ['a'] };
    expect(foldedEntry(entry)).toBe(entry);
  });
});
