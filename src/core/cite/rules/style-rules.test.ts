import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../model/csl-item.ts';
import { isSameName, withoutOwnAbbreviation } from './same-name.ts';
import { type StyleFamily, styleFamily } from './style-family.ts';
import { applyStyleRules } from './style-rules.ts';

const FAMILIES: readonly StyleFamily[] = [
  'apa',
  'mla',
  'chicago',
  'chicago-18',
  'harvard',
  'ieee',
  'vancouver',
  'other',
];

describe('styleFamily', () => {
  it.each([
    ['apa', 'apa'],
    ['apa-6th-edition', 'apa'],
    ['apa-cv', 'apa'],
    ['http://www.zotero.org/styles/apa', 'apa'],
    ['modern-language-association', 'mla'],
    ['modern-language-association-8th-edition', 'mla'],
    ['chicago-author-date', 'chicago'],
    ['chicago-fullnote-bibliography', 'chicago'],
    ['turabian-author-date', 'chicago'],
    ['chicago-18-fullnote-bibliography', 'chicago-18'],
    ['harvard-cite-them-right', 'harvard'],
    ['harvard-cite-them-right-10th-edition', 'harvard'],
    ['ieee', 'ieee'],
    ['vancouver', 'vancouver'],
    ['springer-vancouver-brackets', 'vancouver'],
    ['ieeex', 'other'],
    ['harvard-university-of-quay', 'other'],
    ['apartment-studies', 'other'],
    ['mlang', 'other'],
  ])('knows %s as %s', (id, family) => {
    expect(styleFamily(id)).toBe(family);
  });
});

describe('isSameName', () => {
  it.each([
    ['The Health Office', 'Health Office'],
    ['HEALTH OFFICE', 'Health Office'],
    ['Seafarers’ Union', 'Seafarers Union'],
    ['Ports & Quays', 'Ports and Quays'],
    ['U.S. Ports', 'US Ports'],
    ['World Harbour Office (WHO)', 'World Harbour Office'],
    ['World Harbour Office (WHO)', 'WHO'],
    ['ڕووداو', 'ڕووداو'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  it.each([
    ['Kurdistan 24', 'Kurdistan 25'],
    ['', ''],
    ['…', '—'],
    [undefined, 'x'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it('takes only a name’s own abbreviation off it', () => {
    expect(withoutOwnAbbreviation('World Harbour Office (WHO)')).toBe('World Harbour Office');
    expect(withoutOwnAbbreviation('Democratic Party (US)')).toBe('Democratic Party (US)');
  });
});

describe('applyStyleRules', () => {
  const plain: CslItem = {
    type: 'book',
    title: 'Ports and people',
    author: [{ family: 'Lind', given: 'Bo' }],
    publisher: 'Quay',
    issued: { 'date-parts': [[2020]] },
  };

  it.each(FAMILIES)('leaves a plain book as it is: %s', (family) => {
    expect(applyStyleRules(family, plain)).toEqual(plain);
  });

  it.each(FAMILIES)('changes nothing in the item it was given: %s', (family) => {
    const csl: CslItem = { ...plain, DOI: 'https://doi.org/10.5555/x', number: '18-2059', type: 'report' };
    const before = structuredClone(csl);
    applyStyleRules(family, csl);
    expect(csl).toEqual(before);
  });

  it.each(FAMILIES)('prints a DOI without its address and no news desk: %s', (family) => {
    const csl: CslItem = {
      ...plain,
      type: 'article-newspaper',
      editor: [{ literal: 'Desk' }],
      DOI: 'doi: 10.5555/x',
    };
    const seen = applyStyleRules(family, csl);
    expect([seen.DOI, seen.editor]).toEqual(['10.5555/x', undefined]);
  });

  it('keeps the archive of a copy from being named twice, and a real archive in its place', () => {
    const copy = { 'archive-url': 'https://perma.cc/AB12-CD34' };
    const csl: CslItem = { ...plain, archive: 'Perma.cc', custom: copy };
    expect(applyStyleRules('chicago', csl).archive).toBeUndefined();
    const held: CslItem = { ...csl, type: 'manuscript', archive: 'City Archive', archive_location: 'box 3' };
    expect(applyStyleRules('chicago', held)).toMatchObject({
      archive: 'City Archive',
      archive_location: 'box 3',
    });
  });

  it('writes no English into a bibliography in another language', () => {
    const csl: CslItem = { type: 'map', title: 'Bender' };
    expect(applyStyleRules('apa', csl, { locale: 'kmr' })).toEqual(csl);
    expect(applyStyleRules('apa', csl, { locale: 'en-GB' }).title).toContain('[Map]');
  });

  it('cites a published interview as an article in Chicago', () => {
    const csl: CslItem = { ...plain, type: 'interview', 'container-title': 'Baltic Desk' };
    const { publisher: _, ...published } = csl;
    expect(applyStyleRules('chicago', published).type).toBe('article-newspaper');
    expect(applyStyleRules('chicago', csl).type).toBe('interview');
  });
});
