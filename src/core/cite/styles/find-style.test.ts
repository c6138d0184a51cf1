import { describe, expect, it } from 'vitest';
import type { StyleFacts } from '../../model/style-facts.ts';
import { resolveLocale } from './resolve-locale.ts';
import { searchStyles } from './search-styles.ts';
import { styleIdFrom } from './style-aliases.ts';

function facts(id: string, title: string, fields: string[] = []): StyleFacts {
  return { id, title, fields, format: 'author-date', isNote: false, hasBibliography: true };
}
const STYLES = [
  facts('apa-annotated', 'American Psychological Association 7th edition (annotated)', ['psychology']),
  facts('apa', 'American Psychological Association 7th edition', ['psychology']),
  facts('revue-d-etudes', 'Revue d’Études', ['history']),
  facts('modern-language-association', 'Modern Language Association 9th edition'),
  facts('constructor', 'A style with a name that objects have'),
];
const found = (query: string, options: { field?: string; limit?: number } = {}) =>
  searchStyles(STYLES, query, { limit: 10, ...options }).map(({ id }) => id);

describe('searchStyles', () => {
  it.each([
    ['apa', ['apa', 'apa-annotated']],
    ['psychological ameri', ['apa', 'apa-annotated']],
    ['MLA 9', ['modern-language-association']],
    ['etudes revue', ['revue-d-etudes']],
    ['annotated', ['apa-annotated']],
    ['objects', ['constructor']],
    ['function', []],
  ])('finds “%s”, the likeliest first', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('finds all for nothing, the well-known first, no more than asked for', () => {
    expect(found('', { limit: 2 })).toEqual(['apa', 'modern-language-association']);
  });

  it('keeps to a field', () => {
    expect(found('', { field: 'history' })).toEqual(['revue-d-etudes']);
  });
});

describe('styleIdFrom', () => {
  it.each([
    ['MLA', 'modern-language-association'],
    [' chicago-notes ', 'chicago-18-fullnote-bibliography'],
    ['chicago-17', 'chicago-author-date'],
    ['ieee', 'ieee'],
    ['constructor', 'constructor'],
  ])('takes %s for %s', (name, id) => {
    expect(styleIdFrom(name)).toBe(id);
  });
});

describe('resolveLocale', () => {
  const available = [
    'ckb',
    'de-AT',
    'de-DE',
    'en-GB',
    'en-US',
    'kmr',
    'pt-BR',
    'pt-PT',
    'sv-SE',
    'zh-CN',
    'zh-TW',
  ];
  it.each([
    ['en-GB', 'en-GB'],
    ['EN_gb', 'en-GB'],
    ['de', 'de-DE'],
    ['de-CH', 'de-DE'],
    ['pt', 'pt-PT'],
    ['sv', 'sv-SE'],
    ['ku', 'kmr'],
    ['ku-Arab-IQ', 'ckb'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh', 'zh-CN'],
  ])('serves %s by %s', (tag, locale) => {
    expect(resolveLocale(tag, available)).toBe(locale);
  });

  it.each(['xx', '', '__proto__', 'constructor'])('has nothing for “%s”, not English', (tag) => {
    expect(resolveLocale(tag, available)).toBeUndefined();
  });
});
