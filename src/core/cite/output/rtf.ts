import { type Direction, directionOf } from './bidi.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, BibliographyLayout, TextMark } from './rich-text.ts';
import type { Frame } from './run.ts';
import { blocksOf, nestRuns, separationBefore } from './runs.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

const TWIPS_INDENT = 720;
const TWIPS_LINE = 240;
const MARKS: Record<TextMark, string> = {
  italic: '\\i',
  bold: '\\b',
  underline: '\\ul',
  'small-caps': '\\scaps',
  superscript: '\\super',
  subscript: '\\sub',
};

/**
 * Rich Text Format 1.9, in ASCII: everything else is written as `\uN?`, half by half where a character has two.
 *
 * @see https://interoperability.blob.core.windows.net/files/Archive_References/[MSFT-RTF].pdf
 */
export function rtfDocument(document: BibliographyDocument): string {
  return textDocument(rtfWriter, document);
}

/** The same, entry by entry. */
export function rtfWriter({ title, layout }: BibliographyHead): TextDocumentWriter {
  const direction = directionOf(layout.locale);
  const heading = escapeRtf(printableText(title).trim());
  const paragraph = direction === 'rtl' ? '\\rtlpar\\qr' : '\\ltrpar\\ql';
  return {
    begin: () =>
      `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0${direction === 'rtl' ? '\\rtldoc' : '\\ltrdoc'}
{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}
{\\colortbl;\\red5\\green99\\blue193;}
{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b\\fs32 heading 1;}}
{\\info{\\title ${heading}}}
${heading === '' ? '' : `{\\pard\\plain\\s1\\outlinelevel0${paragraph}\\sa240\\b\\fs32 ${heading}\\par}\n`}`,
    entry: (entry) =>
      `{\\pard\\plain\\f0\\fs24${paragraph}${spacing(entry, layout, direction)} ${body(entry, direction)}\\par}\n`,
    end: () => '}\n',
  };
}

function spacing({ content }: BibliographyEntry, layout: BibliographyLayout, direction: Direction): string {
  const hasMargin = blocksOf(content, { base: direction }).some(({ display }) => display === 'left-margin');
  const side = direction === 'rtl' ? 'ri' : 'li';
  const indent = `\\fi-${TWIPS_INDENT}\\${side}${TWIPS_INDENT}\\lin${TWIPS_INDENT}`;
  const line = Math.round(lines(layout.lineSpacing, { least: 1 }) * TWIPS_LINE);
  const after = Math.round(lines(layout.entrySpacing, { least: 0 }) * TWIPS_LINE);
  return `${layout.hangingIndent || hasMargin ? indent : ''}\\sl${line}\\slmult1\\sa${after}`;
}

function body({ content }: BibliographyEntry, direction: Direction): string {
  const blocks = blocksOf(content, { base: direction });
  return blocks
    .map((block, at) => {
      const { newLine, tab } = separationBefore(block, blocks[at - 1]);
      const text = nestRuns(block.runs, {
        open: openFrame,
        close: closeFrame,
        text: escapeRtf,
      });
      return `${newLine ? '\\line ' : ''}${tab ? '\\tab ' : ''}${text}`;
    })
    .join('');
}

function openFrame(frame: Frame): string {
  if (frame.kind === 'mark') return `{${MARKS[frame.mark]} `;
  if (frame.kind === 'isolate')
    return `{${frame.direction === 'ltr' ? '\\ltrch' : '\\rtlch'} ${escapeRtf('\u2068')}`;
  return `{\\field{\\*\\fldinst{HYPERLINK "${escapeRtf(frame.href)}"}}{\\fldrslt{\\ul\\cf1 `;
}

function closeFrame(frame: Frame): string {
  if (frame.kind === 'mark') return '}';
  return frame.kind === 'isolate' ? `${escapeRtf('\u2069')}}` : '}}}';
}

/** ASCII that RTF reads as the text it is. */
function escapeRtf(text: string): string {
  return text
    .replace(/[\\{}]/gu, '\\$&')
    .replace(/[^\u0020-\u007e]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
}
