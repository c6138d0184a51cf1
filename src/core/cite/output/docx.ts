import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Direction, directionOf } from './bidi.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, BibliographyLayout, TextMark } from './rich-text.ts';
import type { Block, Run } from './run.ts';
import { blocksOf, runDirection, separationBefore, withIsolateCharacters } from './runs.ts';

const TWIPS_PER_INCH = 1440;
const SINGLE_LINE = 240;
const FIXED_DATE = '2000-01-01T00:00:00Z';
const MARKS: Record<TextMark, Partial<IRunOptions>> = {
  italic: { italics: true, italicsComplexScript: true },
  bold: { bold: true, boldComplexScript: true },
  underline: { underline: {} },
  'small-caps': { smallCaps: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
};

/**
 * A Word document: the title as a heading, each entry a paragraph with real type, links and a hanging indent, laid
 * out from the right where the language is. The same bibliography gives the same bytes.
 */
export async function docxDocument({ title, layout, entries }: BibliographyDocument): Promise<Uint8Array> {
  const direction = directionOf(layout.locale);
  const heading = printableText(title).trim();
  const document = new Document({
    creator: 'Pressmark',
    lastModifiedBy: 'Pressmark',
    title: heading,
    sections: [
      {
        children: [
          ...(heading === '' ? [] : [headingOf(heading, direction)]),
          ...entries.map((entry) => paragraphOf(entry, layout, direction)),
        ],
      },
    ],
  });
  return withoutChance(await Packer.pack(document, 'uint8array'));
}

function headingOf(text: string, direction: Direction): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: [new TextRun({ text, ...(direction === 'rtl' ? { rightToLeft: true } : {}) })],
  });
}

function paragraphOf(
  { content }: BibliographyEntry,
  layout: BibliographyLayout,
  direction: Direction,
): Paragraph {
  const blocks = blocksOf(content, { base: direction });
  const hasMargin = blocks.some(({ display }) => display === 'left-margin');
  const hanging = layout.hangingIndent || hasMargin ? TWIPS_PER_INCH / 2 : 0;
  return new Paragraph({
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    ...(hanging > 0 ? { indent: { left: hanging, hanging } } : {}),
    spacing: {
      line: Math.round(lines(layout.lineSpacing, { least: 1 }) * SINGLE_LINE),
      after: Math.round(lines(layout.entrySpacing, { least: 0 }) * SINGLE_LINE),
    },
    children: blocks.flatMap((block, index) => [
      ...separation(block, blocks[index - 1]),
      ...childrenOf(block.runs, direction),
    ]),
  });
}

function separation(block: Block, before: Block | undefined): readonly ParagraphChild[] {
  const { newLine, tab } = separationBefore(block, before);
  return [
    ...(newLine ? [new TextRun({ break: 1 })] : []),
    ...(tab ? [new TextRun({ children: [new Tab()] })] : []),
  ];
}

function childrenOf(runs: readonly Run[], direction: Direction): readonly ParagraphChild[] {
  const written = withIsolateCharacters(runs);
  return runs.map((run, at) => {
    const isRtl = runDirection(run, direction) === 'rtl';
    const link = run.frames.find((frame) => frame.kind === 'link');
    const marks = run.frames.map((frame) => (frame.kind === 'mark' ? MARKS[frame.mark] : {}));
    const options: IRunOptions = Object.assign(
      { text: written[at]?.text ?? '' },
      isRtl ? { rightToLeft: true } : {},
      ...marks,
      link ? { style: 'Hyperlink' } : {},
    );
    const text = new TextRun(options);
    return link ? new ExternalHyperlink({ link: link.href, children: [text] }) : text;
  });
}

/** Replaces the clock and the random names that `docx` puts into a file. */
function withoutChance(zipped: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const steady = (id: string) => {
    const name = names.get(id) ?? `link${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const files = Object.entries(unzipSync(zipped)).map(([path, bytes]) => {
    if (!/(?:^docProps\/core\.xml|^word\/document\.xml|^word\/_rels\/document\.xml\.rels)$/u.test(path)) {
      return [path, bytes] as const;
    }
    const xml = strFromU8(bytes)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${FIXED_DATE}`)
      .replace(/(?<=<w:hyperlink [^>]*r:id="|<Relationship Id=")(rId[\w-]{10,})(?=")/gu, steady);
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: FIXED_DATE });
}
