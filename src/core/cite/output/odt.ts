import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { OdtDocument, type ParagraphBuilder, type ParagraphOptions, type TextFormatting } from 'odf-kit';
import { directionOf } from './bidi.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, TextMark } from './rich-text.ts';
import type { Block, Run } from './run.ts';
import { blocksOf, separationBefore, withIsolateCharacters } from './runs.ts';

const FIXED_DATE = '2000-01-01T00:00:00Z';
const LINE_CM = 0.42;
const MARKS: Record<TextMark, TextFormatting> = {
  italic: { italic: true },
  bold: { bold: true },
  underline: { underline: true },
  'small-caps': { smallCaps: true },
  superscript: { superscript: true },
  subscript: { subscript: true },
};

/**
 * A LibreOffice document: the title as a heading, each entry a paragraph with real type, links and a hanging indent,
 * laid out from the right where the language is. The same bibliography gives the same bytes.
 */
export async function odtDocument({ title, layout, entries }: BibliographyDocument): Promise<Uint8Array> {
  const direction = directionOf(layout.locale);
  const heading = printableText(title).trim();
  const writingMode = direction === 'rtl' ? 'rl-tb' : 'lr-tb';
  const document = new OdtDocument();
  document.setMetadata({ title: heading, creator: 'Pressmark', creationDate: new Date(FIXED_DATE) });
  if (heading !== '') document.addHeading(heading, 1, { writingMode, align: 'start' });
  for (const { content } of entries) {
    const blocks = blocksOf(content, { base: direction });
    const isHanging = layout.hangingIndent || blocks.some(({ display }) => display === 'left-margin');
    const options: ParagraphOptions = {
      writingMode,
      align: 'start',
      lineHeight: lines(layout.lineSpacing, { least: 1 }),
      spaceAfter: `${(lines(layout.entrySpacing, { least: 0 }) * LINE_CM).toFixed(2)}cm`,
      ...(isHanging ? { indentLeft: '1.27cm', indentFirst: '-1.27cm' } : {}),
    };
    document.addParagraph((paragraph) => addBlocks(paragraph, blocks), options);
  }
  return tidied(await document.save());
}

function addBlocks(paragraph: ParagraphBuilder, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const { newLine, tab } = separationBefore(block, blocks[index - 1]);
    if (newLine) paragraph.addLineBreak();
    if (tab) paragraph.addTab();
    for (const run of withIsolateCharacters(block.runs)) addRun(paragraph, run);
  }
}

function addRun(paragraph: ParagraphBuilder, { text, frames }: Run): void {
  const formatting: TextFormatting = Object.assign(
    {},
    ...frames.map((frame) => (frame.kind === 'mark' ? MARKS[frame.mark] : {})),
  );
  const link = frames.find((frame) => frame.kind === 'link');
  if (link) paragraph.addLink(text, link.href, formatting);
  else paragraph.addText(text, formatting);
}

/**
 * Packs the file again without the hour it was packed at; its type stays first and unpacked, as ODF asks.
 *
 * `odf-kit` puts every run of a paragraph on a line of its own, which readers show as a space: “H 2 O”. No text here
 * has line ends, so taking all of them out undoes it.
 */
function tidied(zipped: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(zipped))) {
    const content = path === 'content.xml' ? strToU8(strFromU8(bytes).replaceAll('\n', '')) : bytes;
    files[path] = [content, { level: path === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(files, { mtime: FIXED_DATE });
}
