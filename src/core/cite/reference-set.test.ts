import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtStyles } from '../../../tests/fixtures/style-source.ts';
import { printEntry, STYLES } from '../../../tests/support/print-entry.ts';
import { citekeyBase } from '../citekey/citekey-base.ts';
import { writeBibtex } from '../exchange/bibtex/write-bibtex.ts';
import { cslItemSchema } from '../model/csl-item.ts';
import { Citer } from './citer.ts';

const FILE = new URL('../../../../shared/data/citation-reference.json', import.meta.url);
const expectedSchema = z.object({ expected_html: z.string(), accept_also: z.array(z.string()) });
const setSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      csl: cslItemSchema,
      apa: expectedSchema,
      mla: expectedSchema,
      bibtex: z.object({ expected: z.string(), citekey: z.string(), check_citekey: z.boolean() }),
    }),
  ),
});

const items = existsSync(FILE) ? setSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).items : [];
const citer = new Citer(builtStyles);

describe('the reference set', () => {
  it.skipIf(items.length === 0)('lies beside the repository: ../shared/data/citation-reference.json', () => {
    expect(items.length).toBeGreaterThan(0);
  });

  const cases = items.flatMap((item) =>
    (['apa', 'mla'] as const).map((style) => ({ name: `${style} ${item.id}`, style, item })),
  );
  it.each(cases)('$name', ({ style, item }) => {
    const { html } = printEntry(citer, item.csl, { style: STYLES[style] });
    const printed = html.replace(/<\/?a[^>]*>/g, '').replace(/&amp;/g, '&');
    const { expected_html, accept_also } = item[style];
    expect([expected_html, ...accept_also], printed).toContain(printed);
  });

  // The set asks for the type, the key and these fields as they are, and lets a file carry more.
  it.each(items)('bibtex $id', ({ id, csl, bibtex }) => {
    const written = writeBibtex([{ id, citekey: bibtex.citekey, csl }])
      .trim()
      .split('\n');
    const expected = bibtex.expected.split('\n');
    expect(written.filter((line) => expected.includes(line))).toEqual(expected);
    expect(written[0]).toBe(expected[0]);
  });

  it.each(items.filter(({ bibtex }) => bibtex.check_citekey))('citekey $id', ({ csl, bibtex }) => {
    expect(citekeyBase(csl)).toBe(bibtex.citekey);
  });
});
