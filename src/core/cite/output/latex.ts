import { type Direction, directionOf } from './bidi.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, BibliographyLayout, TextMark } from './rich-text.ts';
import type { Block, Frame, Run } from './run.ts';
import { blocksOf, nestRuns, separationBefore } from './runs.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

const MARKS: Record<TextMark, string> = {
  italic: '\\textit{',
  bold: '\\textbf{',
  underline: '\\underline{',
  'small-caps': '\\textsc{',
  superscript: '\\textsuperscript{',
  subscript: '\\textsubscript{',
};
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
};
/** Invisible characters that fonts of TeX lack; direction is written as commands instead. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const PREAMBLE = `% For XeLaTeX or LuaLaTeX; pdfLaTeX does for Latin letters.
\\documentclass{article}
\\usepackage{iftex}
\\ifPDFTeX
  \\usepackage[utf8]{inputenc}
  \\usepackage[T1]{fontenc}
  \\usepackage{textcomp}
\\else
  \\usepackage{fontspec}
\\fi
\\usepackage[hidelinks]{hyperref}
\\begin{document}
`;
const COMMANDS = `\\ifdefined\\TeXXeTstate\\TeXXeTstate=1\\fi
\\ifdefined\\directlua
  \\providecommand{\\pressmarkrtl}[1]{{\\textdir TRT #1}}
  \\providecommand{\\pressmarkltr}[1]{{\\textdir TLT #1}}
\\else\\ifdefined\\TeXXeTstate
  \\providecommand{\\pressmarkrtl}[1]{\\beginR #1\\endR{}}
  \\providecommand{\\pressmarkltr}[1]{\\beginL #1\\endL{}}
\\else
  \\providecommand{\\pressmarkrtl}[1]{#1}
  \\providecommand{\\pressmarkltr}[1]{#1}
\\fi\\fi
`;

/** A LaTeX document that compiles as it is. Every text is escaped: none becomes a command. */
export function latexDocument(document: BibliographyDocument): string {
  return textDocument(latexWriter, document);
}

/** The entries alone, to be put into a document that loads `hyperref`. */
export function latexFragment(document: BibliographyDocument): string {
  return textDocument(latexFragmentWriter, document);
}

/** A LaTeX document, entry by entry. */
export function latexWriter(head: BibliographyHead): TextDocumentWriter {
  const title = escapeLatex(printableText(head.title).trim());
  const body = latexFragmentWriter(head);
  return {
    begin: () => `${PREAMBLE}${title === '' ? '' : `\\section*{${title}}\n`}${body.begin()}`,
    entry: body.entry,
    end: () => `${body.end()}\\end{document}\n`,
  };
}

/** The entries alone, entry by entry. */
export function latexFragmentWriter({ layout }: BibliographyHead): TextDocumentWriter {
  const direction = directionOf(layout.locale);
  const stretch = lines(layout.lineSpacing, { least: 1 });
  const isRtl = direction === 'rtl';
  return {
    begin: () =>
      `\\begingroup\n${COMMANDS}\\linespread{${stretch}}\\selectfont\\sloppy\n${isRtl ? '\\ifdefined\\directlua\\pardir TRT\\textdir TRT\\fi\n' : ''}\n`,
    entry: (entry) => writeEntry(entry, layout, direction),
    end: () => '\\endgroup\n',
  };
}

function writeEntry(entry: BibliographyEntry, layout: BibliographyLayout, direction: Direction): string {
  const blocks = blocksOf(entry.content, { base: direction });
  const hasMargin = blocks.some(({ display }) => display === 'left-margin');
  const hanging = layout.hangingIndent || hasMargin ? '\\hangindent=2em\\hangafter=1 ' : '';
  const skip = lines(layout.entrySpacing, { least: 0 });
  const text = blocks.map((block, at) => writeBlock(block, blocks[at - 1])).join('');
  const body = direction === 'rtl' ? `\\pressmarkrtl{${text}}` : text;
  return `\\noindent${hanging === '' ? ' ' : hanging}${body}\\par${skip > 0 ? `\\vspace{${skip}\\baselineskip}` : ''}\n\n`;
}

function writeBlock(block: Block, before: Block | undefined): string {
  const { newLine, tab } = separationBefore(block, before);
  const text = nestRuns(block.runs, {
    open: openFrame,
    close: () => '}',
    text: (part, run) => writeText(part, run),
  });
  if (block.display === 'left-margin') return `\\makebox[2em][l]{${text}}`;
  const indent = tab && block.display === 'indent' ? '\\hspace*{2em}' : '';
  return `${newLine ? '\\newline{}' : ''}${indent}${text}`;
}

/** Addresses may break over lines after a slash. */
function writeText(text: string, { frames }: Run): string {
  const escaped = escapeLatex(text);
  return frames.some(({ kind }) => kind === 'link') ? escaped.replaceAll('/', '/\\allowbreak{}') : escaped;
}

function openFrame(frame: Frame): string {
  if (frame.kind === 'mark') return MARKS[frame.mark];
  if (frame.kind === 'isolate') return frame.direction === 'ltr' ? '\\pressmarkltr{' : '\\pressmarkrtl{';
  return `\\href{${frame.href
    .replaceAll('~', '%7E')
    .replaceAll('$', '%24')
    .replace(/[%#&_]/gu, '\\$&')}}{`;
}

/** Text that TeX sets as it stands: no commands, and none of its ligatures of punctuation. */
function escapeLatex(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(/[\\{}$&#%_~^<>|"`]/gu, (character) => ESCAPES[character] ?? '')
    .replace(/([-',])(?=\1)/gu, '$1{}');
}
