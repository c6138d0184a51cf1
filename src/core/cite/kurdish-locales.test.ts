import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../tests/support/print-entry.ts';
import type { CslItem } from '../model/csl-item.ts';
import { Citer } from './citer.ts';
import { childrenNamed, styleNodeSchema } from './styles/style-node.ts';

const read = (tag: string) =>
  readFileSync(new URL(`../../../resources/locales/locales-${tag}.xml`, import.meta.url), 'utf8');

/** Each term of en-US as `name form`. Which have a plural differs between languages. */
function termsOfEnglish(): string[] {
  const locale = styleNodeSchema.parse(JSON.parse(builtStyles.locale('en-US') ?? ''));
  const terms = locale.children
    .filter((node) => typeof node !== 'string')
    .find(({ name }) => name === 'terms');
  return (terms?.children ?? []).flatMap((term) => {
    if (typeof term === 'string') return [];
    return [`${term.attrs.name} ${term.attrs.form ?? 'long'}`];
  });
}

/** Roles that are told by their place alone, and such. */
function emptyInEnglish(): string[] {
  const locale = styleNodeSchema.parse(JSON.parse(builtStyles.locale('en-US') ?? ''));
  return childrenNamed(childrenNamed(locale, 'terms')[0], 'term').flatMap(({ attrs, children }) =>
    children.every((child) => child === '') ? [`${attrs.name} ${attrs.form ?? 'long'}`] : [],
  );
}

function termsOf(xml: string): Map<string, string> {
  const terms = xml.matchAll(/<term name="([^"]+)"(?: form="([^"]+)")?>([\s\S]*?)<\/term>/gu);
  return new Map(
    Array.from(terms, ([, name, form = 'long', content = '']) => [
      `${name} ${form}`,
      content.replace(/<[^>]*>|\s+/gu, ' ').trim(),
    ]),
  );
}

const citer = new Citer(builtStyles);

function cite(locale: string, csl: CslItem): string {
  return printEntry(citer, csl, { style: 'apa', locale }).text.replace(/[\u2068\u2069]/gu, '');
}

const news: CslItem = {
  type: 'article-newspaper',
  title: 'گەڕانەوەی دەریاوانان',
  author: [{ family: 'ئەمین', given: 'سارا' }],
  'container-title': 'ڕووداو',
  issued: { 'date-parts': [[2021, 5, 3]] },
};
const chapter: CslItem = {
  type: 'chapter',
  title: 'Li ser pêlan',
  author: [{ family: 'Amin', given: 'Sara' }],
  editor: [
    { family: 'Moss', given: 'Ida' },
    { family: 'Ek', given: 'Per' },
  ],
  'container-title': 'Berhevok',
  page: '3-9',
  volume: '2',
  publisher: 'Quay',
};

describe.each(['ckb', 'kmr'])('the locale %s', (tag) => {
  const terms = termsOf(read(tag));

  it('has every term and form of en-US, and no other', () => {
    expect([...terms.keys()].toSorted()).toEqual(termsOfEnglish().toSorted());
  });

  it('leaves none empty', () => {
    const empty = [...terms].filter(([, text]) => text === '').map(([name]) => name);
    expect(empty.toSorted()).toEqual(emptyInEnglish().toSorted());
  });

  it('names twelve months and four seasons apart', () => {
    for (const form of ['month', 'season']) {
      const named = [...terms].filter(([name]) => name.startsWith(form) && name.endsWith('long'));
      expect(new Set(named.map(([, text]) => text)).size).toBe(form === 'month' ? 12 : 4);
    }
  });

  it('is free to use and says so', () => {
    expect(read(tag)).toContain('license="https://creativecommons.org/publicdomain/zero/1.0/"');
  });
});

describe('an entry', () => {
  it.each<[string, CslItem, string]>([
    ['ckb', news, 'ئەمین, س. (2021, ئایار 3). گەڕانەوەی دەریاوانان. ڕووداو.'],
    [
      'ckb',
      chapter,
      'Amin, S. (ب. ب.). Li ser pêlan. لە I. Moss & P. Ek (سەرن.), Berhevok (بگ. 2, لل. 3–9). Quay.',
    ],
    ['kmr', news, 'ئەمین, س. (2021, Gulan 3). گەڕانەوەی دەریاوانان. ڕووداو.'],
    [
      'kmr',
      chapter,
      'Amin, S. (b.d.). Li ser pêlan. Di nav I. Moss & P. Ek (Ed.), Berhevok (C. 2, rr. 3–9). Quay.',
    ],
  ])('in %s', (locale, csl, expected) => {
    expect(cite(locale, csl)).toBe(expected);
  });

  it.each([
    ['ckb', 'Bender. (ب. ب.). [نەخشە]. وەرگیراوە 3ی ئایاری 2024, لە https://m.example'],
    ['kmr', 'Bender. (b.d.). [Nexşe]. Hatiye wergirtin 3ê Gulana 2024, ji https://m.example'],
  ])('writes the date it was read in %s', (locale, expected) => {
    const csl: CslItem = {
      type: 'map',
      title: 'Bender',
      URL: 'https://m.example',
      accessed: { 'date-parts': [[2024, 5, 3]] },
    };
    expect(cite(locale, csl)).toBe(expected);
  });
});
