import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { said } from '../../said/said.ts';
import { cslJsonFormat } from './csl-json-format.ts';
import { cslYamlFormat } from './csl-yaml-format.ts';

const entry = {
  id: '1',
  citekey: 'ali2024',
  csl: { type: 'book' as const, title: 'A: b', issued: { 'date-parts': [[2024, 5]] }, volume: '007' },
  tags: ['x', 'y'],
  collections: [['A', 'B']],
};

describe('readCslJson', () => {
  it('reads what it can of every entry and names the rest', () => {
    const { entries, problems } = readAll(
      cslJsonFormat,
      '[{"id":7,"type":"book","title":"A","issued":"2020-05","volume":3,"foo":1},{"type":"tweet","title":"B","author":"x"},5]',
    );
    expect(entries.map(({ csl }) => csl)).toEqual([
      { type: 'book', title: 'A', issued: { 'date-parts': [[2020, 5]] }, volume: '3', custom: { foo: 1 } },
      { type: 'document', title: 'B' },
    ]);
    expect(problems.map(({ index }) => index)).toEqual([1, 1, 2]);
  });

  it.each(['', 'x', '3', '"text"', 'null'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(cslJsonFormat, text)).toThrow('format.no-csl-json');
  });

  it('takes keywords as tags, and collections from where we write them', () => {
    const [first] = readAll(
      cslJsonFormat,
      '[{"id":"k1","type":"book","keyword":"a, b","custom":{"collections":[["C"]]}}]',
    ).entries;
    expect(first).toEqual({
      id: 'k1',
      citekey: 'k1',
      csl: { type: 'book' },
      tags: ['a', 'b'],
      collections: [['C']],
    });
  });

  it('is not harmed by __proto__', () => {
    const { entries, problems } = readAll(
      cslJsonFormat,
      '[{"id":"k","type":"book","__proto__":{"x":1},"custom":{"__proto__":{"y":1}}}]',
    );
    expect(entries[0]?.csl).not.toHaveProperty('x');
    expect(entries[0]?.csl.custom ?? {}).not.toHaveProperty('y');
    expect(problems[0]?.message).toEqual(said('entry.impossible-name', { name: '__proto__' }));
  });

  it.each(['', 'x', '3', '[{"id":"a"},]'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(cslJsonFormat, text)).toThrow('format.no-csl-json');
  });
});

describe('cslJsonWriter', () => {
  it('gives every item an id of its own', () => {
    const file = writeAll(cslJsonFormat, [entry, entry, { ...entry, citekey: '' }]);
    expect(JSON.parse(file)).toMatchObject([
      { id: 'ali2024', keyword: 'x; y', custom: { collections: [['A', 'B']] } },
      { id: 'ali2024-2' },
      { id: 'item' },
    ]);
    expect(JSON.parse(writeAll(cslJsonFormat, []))).toEqual([]);
  });
});

describe.each([cslJsonFormat, cslYamlFormat])('$label', (format) => {
  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const unique = entries.map((each, index) => ({ ...each, citekey: `${each.citekey}_${index}` }));
        expect(comparable(readAll(format, writeAll(format, unique)).entries)).toEqual(comparable(unique));
      }),
    );
  });
});

describe.each([cslJsonFormat, cslYamlFormat])('$label', (format) => {
  it('carries notes and relations', () => {
    const notes = [{ html: '<p>a <em>b</em></p>', tags: ['t'] }, { html: '<p>c</p>' }];
    const csl = { type: 'book' as const, annote: 'a b\n\nc' };
    const entries = [
      { id: 'i', citekey: 'same', csl, tags: [], collections: [], notes, related: ['j', 'not written'] },
      { id: 'j', citekey: 'same', csl: { type: 'book' as const }, tags: [], collections: [], related: ['i'] },
    ];
    expect(readAll(format, writeAll(format, entries)).entries).toMatchObject([
      { id: 'same', csl, notes, related: ['same-2'] },
      { id: 'same-2', csl: { type: 'book' }, related: ['same'] },
    ]);
  });

  it('makes notes safe again, whoever wrote them', () => {
    const text =
      '[{"id":"k","type":"book","custom":{"notes":[{"html":"<p onclick=x>a<script>1</script></p>"}],"related":5}}]';
    const [entry] = readAll(cslJsonFormat, text).entries;
    expect(entry).toMatchObject({
      notes: [{ html: '<p>a</p>' }],
      csl: { annote: 'a', custom: { related: 5 } },
    });
  });
});

describe('readCslYaml', () => {
  it.each([
    ['- id: a\n  type: book\n  issued: 2024-05\n', { 'date-parts': [[2024, 5]] }],
    [
      '---\nreferences:\n- id: a\n  type: book\n  issued:\n    year: 2024\n    month: 5\n...\n',
      { 'date-parts': [[2024, 5]] },
    ],
    [
      'title: Doc\nreferences:\n  # mine\n  - id: a\n    type: book\n    issued:\n      - year: 2024\n      - year: 2025\nother: 1\n',
      { 'date-parts': [[2024], [2025]] },
    ],
    ['references: [{id: a, type: book, issued: {date-parts: [[2024]]}}]', { 'date-parts': [[2024]] }],
    ['references:\n- id: a\n  type: book\n  issued: 2024~\n', { 'date-parts': [[2024]], circa: true }],
    ['references:\n- {id: a, type: book, issued: 2024-21}\n', { 'date-parts': [[2024]], season: 1 }],
  ])('reads %j', (text, issued) => {
    expect(readAll(cslYamlFormat, text).entries).toMatchObject([
      { citekey: 'a', csl: { type: 'book', issued } },
    ]);
  });

  it('keeps numbers as they were written, and one name as a list', () => {
    const text =
      'references:\n- id: a\n  type: book\n  volume: 007\n  version: 1.10\n  author:\n    family: X\n    given: Y\n';
    expect(readAll(cslYamlFormat, text).entries[0]?.csl).toEqual({
      type: 'book',
      volume: '007',
      version: '1.10',
      author: [{ family: 'X', given: 'Y' }],
    });
  });

  it('loses one entry that is not YAML, not the rest', () => {
    const { entries, problems } = readAll(
      cslYamlFormat,
      'references:\n- id: a\n  type: book\n- id: "b\n  type: {\n- id: c\n  type: book\n',
    );
    expect(entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([{ index: 1, line: 4, isLost: true }]);
  });

  it('refuses a bomb of aliases in a sentence', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(',')}]`,
    );
    const text = `a0: &a0 [x]\n${levels.join('\n')}\nreferences:\n- id: a\n  custom: *a12\n`;
    expect(() => readAll(cslYamlFormat, text)).toThrow('format.yaml-too-many-aliases');
  });

  it.each(['', 'x: 1', 'just words', '[1, 2]'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(cslYamlFormat, text)).toThrow('format.no-csl-yaml');
  });
});

const corpus = new URL('../../../../../shared/data/corpora/csljson-own/', import.meta.url);

describe.skipIf(!existsSync(corpus))('readCslJson on the corpus (skipped if absent)', () => {
  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('reads %s, or says why not', (name) => {
    const text = new TextDecoder().decode(readFileSync(new URL(name, corpus)));
    try {
      const { entries, problems } = readAll(cslJsonFormat, text);
      expect(entries.length + problems.length).toBeGreaterThan(0);
    } catch (thrown) {
      expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
    }
  });
});
