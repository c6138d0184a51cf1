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
    const xml = strFromU8(unzipSync(await write(arabicBibliography))[part] ?? new Uint8Array());
    expect(xml).toMatch(/<w:bidi\/>|style:writing-mode="rl-tb"/u);
  });

  it('marks type, links and the hanging indent', async () => {
    const xml = strFromU8(unzipSync(await write(sampleBibliography))[part] ?? new Uint8Array());
    expect(xml).toMatch(/<w:i\/>|fo:font-style="italic"/u);
    expect(xml).toMatch(/<w:smallCaps\/>|fo:font-variant="small-caps"/u);
    expect(xml).toMatch(/w:vertAlign w:val="superscript"|style:text-position="super/u);
    expect(xml).toMatch(/w:hanging="720"|fo:text-indent="-1.27cm"/u);
    expect(xml).toMatch(/<w:hyperlink|xlink:href="https:\/\/doi.org/u);
  });
});
