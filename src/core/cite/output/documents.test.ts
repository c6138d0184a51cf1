import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../../../tests/fixtures/hostile-strings.ts';
import {
  arabicBibliography,
  hostileBibliography,
  sampleBibliography,
} from '../../../../tests/fixtures/rich-bibliography.ts';
import { docxDocument } from './docx.ts';
import { odtDocument } from './odt.ts';
import { printableText } from './printable-text.ts';

/** The file's XML parts, each parsed; and the text of the one named. */
function textIn(zipped: Uint8Array, part: string): string {
  let found = '';
  for (const [path, bytes] of Object.entries(unzipSync(zipped))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue;
    const parser = new SaxesParser();
    if (path === part) parser.on('text', (text) => (found += text));
    parser.write(strFromU8(bytes)).close();
  }
  return found;
}

describe.each([
  { name: 'docxDocument', write: docxDocument, part: 'word/document.xml' },
  { name: 'odtDocument', write: odtDocument, part: 'content.xml' },
])('$name', ({ write, part }) => {
  it('holds the words of the entries', async () => {
    const text = textIn(await write(sampleBibliography), part);
    expect(text).toContain('Works cited');
    expect(text).toContain('Smith, J. (2020). On Homo sapiens & H2O. https://doi.org/10.1000/1_2');
  });

  it('carries the look of entries in the named style of the program, and a bookmark each', async () => {
    const files = unzipSync(await write(sampleBibliography));
    const xml = strFromU8(files[part] ?? new Uint8Array());
    const styles = strFromU8(files['word/styles.xml'] ?? files['styles.xml'] ?? new Uint8Array());
    expect(
      xml.match(/<w:pStyle w:val="Bibliography"\/>|<text:p text:style-name="Bibliography_20_1">/gu),
    ).toHaveLength(2);
    expect(xml).not.toMatch(/<w:ind |<w:spacing |fo:margin/u);
    expect(styles).toMatch(
      /<w:name w:val="Bibliography"\/>.*w:line="480".*w:hanging="|style:display-name="Bibliography 1".*fo:text-indent="-.*fo:line-height="200%"/u,
    );
    expect(xml).toMatch(/(?:w:name|text:name)="ref_smith2020"/u);
    expect(styles).toMatch(/w:sz w:val="24"|fo:font-size="12pt"/u);
  });

  it('says when it was made, and nothing where that is not known', async () => {
    const madeAt = Date.UTC(2026, 4, 17, 8, 2, 3);
    const meta = (bytes: Uint8Array) => {
      const files = unzipSync(bytes);
      return strFromU8(files['docProps/core.xml'] ?? files['meta.xml'] ?? new Uint8Array());
    };
    expect(meta(await write({ ...sampleBibliography, madeAt }))).toContain('2026-05-17T08:02:03Z');
    expect(meta(await write(sampleBibliography))).not.toMatch(/\d{4}-\d\d-\d\dT/u);
  });

  it('names the language of the document, and of what is in another', async () => {
    const [entry] = sampleBibliography.entries;
    const content = [{ kind: 'field', variable: 'title', children: [{ kind: 'text', text: 'پل' }] }] as const;
    const entries = entry ? [{ ...entry, content, language: 'fa' }] : [];
    const files = unzipSync(await write({ ...sampleBibliography, entries }));
    const styles = strFromU8(files['word/styles.xml'] ?? files['styles.xml'] ?? new Uint8Array());
    expect(styles).toMatch(/<w:lang w:val="en-US"|fo:language="en" fo:country="US"/u);
    expect(strFromU8(files[part] ?? new Uint8Array())).toMatch(
      /<w:lang w:bidi="fa"\/>|style:language-complex="fa"/u,
    );
  });

  it('turns an entry round that is to follow its own work', async () => {
    const [entry] = arabicBibliography.entries;
    const entries = entry ? [{ ...entry, language: 'en' }] : [];
    const xml = strFromU8(
      unzipSync(await write({ ...arabicBibliography, entries, isByItem: true }))[part] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<w:bidi w:val="0"\/>|<text:p text:style-name="Turned">/u);
  });

  it('is well-formed whatever the text', async () => {
    const text = textIn(await write(hostileBibliography), part).replace(/[\u2066-\u2069]|\s/gu, '');
    for (const hostile of hostileStrings) {
      expect(text).toContain(printableText(hostile).replace(/[\u2066-\u2069]|\s/gu, ''));
    }
  });

  it('is the same file for the same bibliography', async () => {
    expect(await write(sampleBibliography)).toEqual(await write(sampleBibliography));
  });

  it('lays out an Arabic bibliography from the right', async () => {
    const files = unzipSync(await write(arabicBibliography));
    const styles = strFromU8(files['word/styles.xml'] ?? files['styles.xml'] ?? new Uint8Array());
    expect(styles).toMatch(/<w:bidi\/>|style:writing-mode="rl-tb" fo:text-align="right"/u);
  });

  it('marks type, links and the hanging indent', async () => {
    const xml = strFromU8(unzipSync(await write(sampleBibliography))[part] ?? new Uint8Array());
    expect(xml).toMatch(/<w:i\/>|fo:font-style="italic"/u);
    expect(xml).toMatch(/<w:smallCaps\/>|fo:font-variant="small-caps"/u);
    expect(xml).toMatch(/w:vertAlign w:val="superscript"|style:text-position="super/u);
    expect(xml).toMatch(/<w:hyperlink|xlink:href="https:\/\/doi.org/u);
  });
});
