import { describe, expect, it } from 'vitest';
import { makeReferences } from '../../../../tests/benchmarks/corpus/reference.ts';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { Citer } from '../citer.ts';
import { plainTextOf } from '../output/runs.ts';
import type { StyleSource } from '../ports.ts';
import { subjectOf } from '../rules/rule-subjects.ts';
import type { StyleFamily } from '../rules/style-family.ts';
import { rulesOf } from '../rules/style-rules.ts';
import { parseStyleXml } from './parse-style-xml.ts';
import { savedStyle } from './saved-style.ts';

const AT = Date.UTC(2026, 10, 30);
const FAMILIES: readonly StyleFamily[] = [
  ...(['apa', 'mla', 'chicago', 'chicago-18', 'harvard', 'ieee', 'vancouver', 'other'] as const),
];

describe('savedStyle', () => {
  it.each([
    'apa',
    'modern-language-association',
    'chicago-18-author-date',
    'chicago-fullnote-bibliography',
    'harvard-cite-them-right',
    'ieee',
    'vancouver',
  ])('%s: prints out of its file what it prints here', (id) => {
    const { xml, title } = savedStyle(builtStyles, id, { at: AT });
    const { facts, node } = parseStyleXml(xml, `${id}-saved.csl`);
    expect(facts.title).toBe(`${title} (Pressmark)`);
    // Under an id of the same family, so that the same rules are followed before it.
    const reread = `${id}-saved`;
    const styles: StyleSource = {
      ...builtStyles,
      list: () => [...builtStyles.list(), { ...facts, id: reread }],
      style: (wanted) => (wanted === reread ? JSON.stringify(node) : builtStyles.style(wanted)),
    };
    const reference = makeReferences(5);
    const works = Array.from({ length: 40 }, (_, at) => reference(at));
    const citer = new Citer(styles);
    const printed = (style: string) =>
      citer.bibliography(works, { style }).entries.map(({ content }) => plainTextOf(content, 'ltr'));
    expect(printed(reread)).toEqual(printed(id));
  });

  it('names the style it was made of, its licence, and when', () => {
    const { xml } = savedStyle(builtStyles, 'apa', { at: AT });
    expect(xml).toContain('<link href="http://www.zotero.org/styles/apa" rel="template"/>');
    expect(xml).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/"');
    expect(xml).toContain('<updated>2026-11-30T00:00:00.000Z</updated>');
    expect(xml).toContain('<id>urn:pressmark:style:apa</id>');
  });

  it('names what the rules are about that no style can hold', () => {
    expect(savedStyle(builtStyles, 'apa', { at: AT }).left).toEqual(
      expect.arrayContaining(['copies', 'once', 'titles', 'legal']),
    );
    expect(savedStyle(builtStyles, 'nature', { at: AT }).left).not.toContain('legal');
  });

  it('refuses a style that is not there', () => {
    expect(() => savedStyle(builtStyles, 'no-such-style', { at: AT })).toThrow('styles.unknown');
  });
});

describe('subjectOf', () => {
  it.each(FAMILIES)('knows what every rule of %s is about', (family) => {
    expect(rulesOf(family).filter((rule) => subjectOf(rule) === undefined)).toEqual([]);
  });
});
