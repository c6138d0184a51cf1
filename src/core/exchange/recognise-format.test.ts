import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../tests/support/round-trip.ts';
import { cffFormat } from './cff/cff-format.ts';
import { cslJsonFormat } from './csl/csl-json-format.ts';
import { cslYamlFormat } from './csl/csl-yaml-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { enwFormat } from './enw/enw-format.ts';
import { nbibFormat } from './nbib/nbib-format.ts';
import { recogniseFormat } from './recognise-format.ts';
import { risFormat } from './ris/ris-format.ts';

const FORMATS = [risFormat, nbibFormat, enwFormat, cslJsonFormat, cslYamlFormat, cffFormat, csvFormat];

const entry = {
  id: '1',
  citekey: 'k1',
  csl: {
    type: 'book' as const,
    title: 'TY  - JOUR, %0 Book',
    note: 'PMID- 1',
    author: [{ family: 'A', given: 'B' }],
  },
  tags: [],
  collections: [],
};

describe('recogniseFormat', () => {
  it.each(FORMATS.map((format) => [format.label, format] as const))(
    'knows what we write as %s',
    (_, format) => {
      const text = writeAll(format, [entry, entry]);
      expect(FORMATS.filter((each) => each.recognises(text))).toEqual([format]);
      expect(recogniseFormat(FORMATS, text, 'wrong.bib')).toBe(format);
    },
  );

  it.each(['', 'just words\nand more', '<!doctype html><title>x</title>', '@book{a, title = {B}}'])(
    'knows nothing of %j',
    (text) => {
      expect(recogniseFormat(FORMATS, text, 'x.ris')).toBeUndefined();
    },
  );
});
