import { anchorOf } from './anchors.ts';
import type { Direction } from './bidi.ts';
import { type PageLook, pageLook } from './page-look.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, TextMark } from './rich-text.ts';
import type { Frame, Run } from './run.ts';
import { blocksOf, isolateStart, nestRuns, runDirection, separationBefore } from './runs.ts';
import { asianFont, scriptKindOf } from './script-of.ts';
import { surroundingsOf } from './surroundings.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';
import { windowsLanguage } from './windows-language.ts';

const TWIPS = 20;
const LINE = 240;
/** Each for letters of the West and, by the words that begin with `a`, for those of scripts from the right. */
const MARKS: Record<TextMark, string> = {
  italic: '\\i\\ai',
  bold: '\\b\\ab',
  underline: '\\ul\\aul',
  'small-caps': '\\scaps',
  superscript: '\\super',
  subscript: '\\sub',
};

/**
 * Rich Text Format 1.9, in ASCII: everything else is written as `\uN?`, half by half where a character has two. Each
 * entry is a paragraph of the style `Bibliography` with a bookmark.
 *
 * @see https://interoperability.blob.core.windows.net/files/Archive_References/[MSFT-RTF].pdf
 */
export function rtfDocument(document: BibliographyDocument): string {
  return textDocument(rtfWriter, document);
}

/** The same, entry by entry. */
export function rtfWriter(head: BibliographyHead): TextDocumentWriter {
  const look = pageLook(head.layout, head.longestLabel);
  const { direction, textSize, headingSize } = look;
  const heading = escapeRtf(printableText(head.title).trim());
  const headingStyle = `\\s1\\outlinelevel0\\keepn${paragraphDirection(direction)}\\sa${textSize * TWIPS}\\f0\\af0\\b\\ab\\fs${headingSize * 2}\\afs${headingSize * 2}`;
  return {
    begin: () =>
      `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\adeff0${languageWords(look.language)}${direction === 'rtl' ? '\\rtldoc' : '\\ltrdoc'}
{\\fonttbl{\\f0\\froman\\fcharset0 ${look.font};}{\\f1\\froman\\fcharset134 ${asianFont(look.language)};}}
{\\colortbl;\\red5\\green99\\blue193;}
{\\stylesheet{\\s0 Normal;}{${headingStyle} heading 1;}{${entryStyle(look, direction)} Bibliography;}}
{\\info{\\title ${heading}}${madeAt(head.madeAt)}}
${paper(look)}
${heading === '' ? '' : `{\\pard\\plain${headingStyle} ${heading}\\par}\n`}`,
    entry: (entry) => {
      const { base } = surroundingsOf(entry, head);
      const name = escapeRtf(anchorOf(entry));
      return `{\\pard\\plain${entryStyle(look, base)} {\\*\\bkmkstart ${name}}${body(entry, base)}{\\*\\bkmkend ${name}}\\par}\n`;
    },
    end: () => '}\n',
  };
}

/** RTF repeats the properties of a style at each paragraph that has it. */
function entryStyle(
  { hanging, lineSpacing, spaceAfter, textSize, language }: PageLook,
  direction: Direction,
): string {
  const side = direction === 'rtl' ? 'ri' : 'li';
  const indent = hanging * TWIPS;
  const indents = hanging > 0 ? `\\fi-${indent}\\${side}${indent}\\lin${indent}\\tx${indent}` : '';
  return `\\s2${paragraphDirection(direction)}${indents}\\sl${Math.round(lineSpacing * LINE)}\\slmult1\\sa${spaceAfter * TWIPS}\\f0\\af0\\fs${textSize * 2}\\afs${textSize * 2}${languageOf(language)}`;
}

function paragraphDirection(direction: Direction): string {
  return direction === 'rtl' ? '\\rtlpar\\qr' : '\\ltrpar\\ql';
}

function paper({ paper: { width, height, margin }, direction }: PageLook): string {
  const [w, h, m] = [width, height, margin].map((points) => Math.round(points * TWIPS));
  return `\\paperw${w}\\paperh${h}\\margl${m}\\margr${m}\\margt${m}\\margb${m}${direction === 'rtl' ? '\\rtlsect' : ''}`;
}

function madeAt(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const words = `\\yr${date.getUTCFullYear()}\\mo${date.getUTCMonth() + 1}\\dy${date.getUTCDate()}\\hr${date.getUTCHours()}\\min${date.getUTCMinutes()}`;
  return `{\\creatim${words}}{\\revtim${words}}`;
}

function languageWords(tag: string): string {
  const number = windowsLanguage(tag);
  const kind = scriptKindOf(tag);
  if (kind === 'western') return `\\deflang${number}`;
  return kind === 'asian' ? `\\deflangfe${number}` : `\\adeflang${number}`;
}

/** The language of text, for the sort of script that it is in. */
function languageOf(tag: string): string {
  const number = windowsLanguage(tag);
  const kind = scriptKindOf(tag);
  if (kind === 'western') return `\\lang${number}`;
  return kind === 'asian' ? `\\langfe${number}` : `\\alang${number}`;
}

function body({ content, language }: BibliographyEntry, base: Direction): string {
  const blocks = blocksOf(content, { base, language });
  return blocks
    .map((block, at) => {
      const { newLine, tab } = separationBefore(block, blocks[at - 1]);
      const text = nestRuns(block.runs, {
        open: (frame) => openFrame(frame),
        close: closeFrame,
        text: (part, run) => writeText(part, run, base),
      });
      return `${newLine ? '\\line ' : ''}${tab ? '\\tab ' : ''}${text}`;
    })
    .join('');
}

function writeText(text: string, run: Run, base: Direction): string {
  const direction = runDirection(run, base) === 'rtl' ? '\\rtlch' : '\\ltrch';
  const language = run.language === undefined ? '' : languageOf(run.language);
  const words = `${runDirection(run, base) === base && base === 'ltr' ? '' : direction}${language}`;
  return words === '' ? escapeRtf(text) : `{${words} ${escapeRtf(text)}}`;
}

function openFrame(frame: Frame): string {
  if (frame.kind === 'mark') return `{${MARKS[frame.mark]} `;
  if (frame.kind === 'isolate') return `{${escapeRtf(isolateStart(frame))}`;
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
