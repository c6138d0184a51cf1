import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, writeAll } from '../../../tests/support/round-trip.ts';
import { cffFormat } from './cff/cff-format.ts';
import { cslJsonFormat } from './csl/csl-json-format.ts';
import { cslYamlFormat } from './csl/csl-yaml-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { enwFormat } from './enw/enw-format.ts';
import { foldSpace, withoutControls } from './fields/clean-text.ts';
import { nbibFormat } from './nbib/nbib-format.ts';
import { risFormat } from './ris/ris-format.ts';

const FORMATS = [risFormat, nbibFormat, enwFormat, cslJsonFormat, cslYamlFormat, cffFormat, csvFormat];

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    'TY  - JOUR',
    'ER  - ',
    'M2  - csl+json: {"author":[1],"custom":{"__proto__":1}}',
    'AU  - ',
    'PY  - ',
    '%0 ',
    '%D 20',
    '%8 ',
    'PMID- ',
    'GN  - csl+json: {"type":3}',
    'FAU - ',
    'references:',
    '- id: a',
    '  type: book',
    '  issued: ',
    '  author: ',
    'cff-version: 1',
    'authors: [',
    '{',
    ']',
    '"',
    'title,year,type,more',
    ',',
    ';',
    '&a ',
    '*a',
    '[{"id":',
    '"type":"book"',
    '}]',
    'csl+json: {',
  ),
);
const hostileText = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe.each(FORMATS.map((format) => [format.label, format] as const))('%s', (_, format) => {
  it('reads any text, or refuses it in a sentence', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        format.recognises(text);
        try {
          for (const { fraction } of format.read?.(text) ?? []) expect(fraction).toBeLessThanOrEqual(1);
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nested lists', '['.repeat(100_000)],
    ['one long line', `title,year\nTY  - JOUR\n%0 Book\nPMID- 1\nreferences:\n- id: ${'a '.repeat(150_000)}`],
    ['many dashes', `cff-version: ${'- '.repeat(5_000)}`],
    ['an open quote', `title,year\n"${'a,"'.repeat(100_000)}`],
  ])('reads or refuses %s to its end', (__, text) => {
    try {
      format.recognises(text);
      readAll(format, text);
    } catch (thrown) {
      expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
    }
  });

  const naughty = new URL('../../../../shared/data/corpora/naughty-strings/blns.json', import.meta.url);
  it.skipIf(!existsSync(naughty))('brings back every naughty string (skipped if absent)', () => {
    const strings: unknown = JSON.parse(readFileSync(naughty, 'utf8'));
    const texts = (Array.isArray(strings) ? strings : []).map(String).filter((text) => clean(text) !== '');
    const entries = texts.map((text, index) => ({
      id: String(index),
      citekey: `k${index}`,
      csl: { type: 'book' as const, title: text, author: [{ literal: text }], note: text },
      tags: [],
      collections: [],
    }));
    const back = readAll(format, writeAll(format, entries)).entries;
    expect(
      back.map(({ csl }) => [csl.title, csl.author?.[0]?.literal, csl.note].map((text) => clean(text ?? ''))),
    ).toEqual(texts.map((text) => [clean(text), clean(text), clean(text)]));
  });
});

function clean(text: string): string {
  return foldSpace(withoutControls(text));
}
