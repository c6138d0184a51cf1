import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { cslJsonFormat } from '../csl/csl-json-format.ts';
import { cslYamlFormat } from '../csl/csl-yaml-format.ts';
import { csvFormat } from '../csv/csv-format.ts';
import { zoteroFormat } from '../zotero/zotero-format.ts';
import { withExtraRead } from './extra-lines.ts';

const RDF =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#">';

/** The same note in every format whose programs write Extra into it. */
const DOORS = [
  [
    'CSL-JSON',
    (note: string) => readAll(cslJsonFormat, JSON.stringify([{ id: 'http://z/1', type: 'book', note }])),
  ],
  [
    'CSL-YAML',
    (note: string) =>
      readAll(cslYamlFormat, `- id: http://z/1\n  type: book\n  note: ${JSON.stringify(note)}\n`),
  ],
  ['CSV', (note: string) => readAll(csvFormat, `Item Type,Title,Extra\nbook,,"${note}"\n`)],
  [
    'Zotero RDF',
    (note: string) =>
      readAll(
        zoteroFormat,
        `${RDF}<bib:Book rdf:about="#1"><z:itemType>book</z:itemType><dc:description>${note}</dc:description></bib:Book></rdf:RDF>`,
      ),
  ],
] as const;

describe.each(DOORS)('Extra in %s', (_, read) => {
  it.each(['Citation Key: doe2020', 'citekey: doe2020', 'bibtex: doe2020', 'Citation key:doe2020'])(
    'gives the citekey by %j, and the rest stays a note',
    (line) => {
      const [entry] = read(`${line}\nfoo: my own words`).entries;
      expect(entry).toMatchObject({ citekey: 'doe2020', csl: { type: 'book', note: 'foo: my own words' } });
    },
  );

  it('gives variables that the entry lacks', () => {
    const [entry] = read('Original Date: 1920-05\nPMID: 123\noriginal-author: Doe || Ann\nwords').entries;
    expect(entry?.csl).toMatchObject({
      'original-date': { 'date-parts': [[1920, 5]] },
      PMID: '123',
      'original-author': [{ family: 'Doe', given: 'Ann' }],
      note: 'words',
    });
  });
});

describe('withExtraRead', () => {
  const read = (note: string, csl: Partial<CslItem> = {}) =>
    withExtraRead({ id: 'x', citekey: undefined, csl: { type: 'book', ...csl, note } });

  it.each(['archive-url', 'Archive URL', 'archiveurl', 'Archived-URL'])(
    'takes the address of an archived copy: %s',
    (name) => {
      const custom = { shelf: '3' };
      const note = `${name}: https://perma.cc/AB12-CD34\nArchive Date: 2019-02-14\nwords`;
      expect(read(note, { custom }).csl).toEqual({
        type: 'book',
        note: 'words',
        custom: { 'archive-url': 'https://perma.cc/AB12-CD34', 'archive-date': '2019-02-14', shelf: '3' },
      });
    },
  );

  it('leaves alone what the entry has, and lines that are none', () => {
    const note =
      'DOI: 10.1/other\nhttps://example.org: a link\nNote: words\nauthor\n: x\nCitation Key: two words';
    const entry = read(note, { DOI: '10.1/x' });
    expect(entry).toEqual({ id: 'x', citekey: undefined, csl: { type: 'book', DOI: '10.1/x', note } });
  });

  it('takes a type only for a document', () => {
    expect(read('type: dataset', { type: 'document' }).csl).toEqual({ type: 'dataset' });
    expect(read('type: dataset').csl).toEqual({ type: 'book', note: 'type: dataset' });
  });

  it('reads the older braces', () => {
    expect(read('{:original-title: Old}').csl).toEqual({ type: 'book', 'original-title': 'Old' });
  });

  it('takes no time for a note without end', () => {
    const note = `${'a'.repeat(1_000_000)}\n${'a: b\n'.repeat(100_000)}${'a b '.repeat(100_000)}:`;
    expect(read(note).csl.note).toHaveLength(note.length);
  });
});
