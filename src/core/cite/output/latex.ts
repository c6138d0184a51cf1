import { anchorOf } from './anchors.ts';
import { type Direction, directionOf } from './bidi.ts';
import { LATEX_COMMANDS, LATEX_SCRIPTS } from './latex-commands.ts';
import { directedStretches, scriptStretches } from './latex-text.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, TextMark } from './rich-text.ts';
import type { Block, Frame, Run } from './run.ts';
import { blocksOf, nestRuns, runDirection, separationBefore } from './runs.ts';
import { surroundingsOf } from './surroundings.ts';
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
const INVISIBLE =
  /\u00ad|\u061c|\u200b|\u200e|\u200f|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|\p{Variation_Selector}/gu;
/** Brackets that face the other way in lines from the right; no engine of TeX is sure to turn them. */
const MIRRORED = /([()[\]{}<>«»‹›])/u;
const MIRRORS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '\\}',
  '}': '\\{',
  '<': '\\textgreater{}',
  '>': '\\textless{}',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
/** XeTeX sets signs that stand together as a word, from the left. */
const APART = '\\kern0pt ';
const EAST_ASIAN = ['Hans', 'Hant', 'Jpan', 'Kore'];
/** What no line begins with. */
const CLOSING = '、。〃〉》」』】〕〗〙〛！），．：；？］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ';

const PREAMBLE = `% For XeLaTeX or LuaLaTeX; pdfLaTeX does for Latin letters, and stops at others.
\\documentclass[12pt]{article}
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
  const title = printableText(head.title).trim();
  const direction = directionOf(head.layout.locale);
  const heading = directed(title, direction, undefined);
  const body = latexFragmentWriter(head);
  const placed = direction === 'rtl' ? `\\hfill\\pressmarkrtl{${heading}}` : heading;
  return {
    begin: () =>
      `${PREAMBLE}${body.begin()}${title === '' ? '' : `${loads(heading)}{\\noindent\\Large\\bfseries ${placed}\\par}\\bigskip\n\n`}`,
    entry: body.entry,
    end: () => `${body.end()}\\end{document}\n`,
  };
}

/** The entries alone, entry by entry. */
export function latexFragmentWriter(head: BibliographyHead): TextDocumentWriter {
  const { layout, longestLabel = '' } = head;
  const stretch = lines(layout.lineSpacing, { least: 1 });
  const label = directed(longestLabel, 'ltr', undefined);
  const hang =
    longestLabel === ''
      ? '\\pressmarkhang=2em'
      : `\\settowidth{\\pressmarkhang}{${label}}\\advance\\pressmarkhang.6em`;
  return {
    begin: () =>
      `\\begingroup\n${LATEX_COMMANDS}\\linespread{${stretch}}\\selectfont\\sloppy\\parindent=0pt\\parskip=0pt\n${hang}\\relax\n\n`,
    entry: (entry) => writeEntry(entry, head),
    end: () => '\\endgroup\n',
  };
}

/** Has the fonts chosen that a text needs, outside of all groups. */
function loads(written: string): string {
  const scripts = [...written.matchAll(/\\pressmark(?:script|cjk)\{([A-Z][a-z]{3})\}/gu)].map(
    ([, script]) => script,
  );
  return [...new Set(scripts)].map((script) => `\\pressmarkload{${script}}`).join('');
}

/** The entry’s name in ASCII. */
function latexAnchor(entry: BibliographyEntry): string {
  return anchorOf(entry).replace(/[^A-Za-z\d:.-]/gu, (one) => `x${(one.codePointAt(0) ?? 0).toString(16)}`);
}

/** The lines of an entry from the right stand at the right; what is after the first stands in there. */
function writeEntry(entry: BibliographyEntry, head: BibliographyHead): string {
  const { layout } = head;
  const around = surroundingsOf(entry, head);
  const { base } = around;
  const blocks = blocksOf(entry.content, around);
  const hangs = layout.hangingIndent || blocks.some(({ display }) => display === 'left-margin');
  const skip = lines(layout.entrySpacing, { least: 0 });
  const text = blocks.map((block, at) => writeBlock(block, blocks[at - 1], base)).join('');
  const isRtl = base === 'rtl';
  const hanging = hangs ? `\\hangindent=${isRtl ? '-' : ''}\\pressmarkhang\\hangafter=1 ` : '';
  const side = isRtl ? '\\leftskip=0pt plus 1fil\\parfillskip=0pt ' : '';
  const anchor = `\\hypertarget{${latexAnchor(entry)}}{}`;
  return `${loads(text)}{${side}\\noindent${hanging === '' && side === '' ? ' ' : ''}${hanging}${anchor}${isRtl ? `\\pressmarkrtl{${text}}` : text}\\par}${skip > 0 ? `\\vspace{${skip}\\baselineskip}` : ''}\n\n`;
}

function writeBlock(block: Block, before: Block | undefined, base: Direction): string {
  const { newLine, tab } = separationBefore(block, before);
  const text = nestRuns(block.runs, {
    open: openFrame,
    close: () => '}',
    text: (part, run) => writeText(part, run, base),
  });
  if (block.display === 'left-margin') {
    return base === 'rtl'
      ? `\\makebox[\\pressmarkhang][r]{\\pressmarkltr{${text}}\\hfill}`
      : `\\makebox[\\pressmarkhang][l]{${text}}`;
  }
  const indent = tab && block.display === 'indent' ? '\\hspace*{2em}' : '';
  return `${newLine ? '\\newline{}' : ''}${indent}${text}`;
}

/** Addresses may break over lines after a slash. */
function writeText(text: string, run: Run, base: Direction): string {
  const written = directed(text, runDirection(run, base), run.language);
  return run.frames.some(({ kind }) => kind === 'link')
    ? written.replace(/(?<!\/)\/(?!\/)/gu, '/\\allowbreak{}')
    : written;
}

/** Text with the fonts and directions of its stretches. */
function directed(text: string, direction: Direction, language: string | undefined): string {
  return directedStretches(text.replace(INVISIBLE, ''), direction)
    .map((stretch) => {
      const pieces = stretch.direction === 'rtl' ? stretch.text.split(MIRRORED) : [stretch.text];
      const written = pieces
        .map((piece) => MIRRORS[piece] ?? scriptStretches(piece, language).map(inScript).join(''))
        .join(stretch.direction === 'rtl' ? APART : '');
      return stretch.direction === direction ? written : `\\pressmarkltr{${written}}`;
    })
    .join('');
}

function inScript({ text, script }: { readonly text: string; readonly script: string }): string {
  if (script === 'Latn') return escapeLatex(text);
  if (EAST_ASIAN.includes(script)) return `\\pressmarkcjk{${script}}{${breakable(text)}}`;
  if (LATEX_SCRIPTS.includes(script)) return `\\pressmarkscript{${script}}{${escapeLatex(text)}}`;
  return [...text]
    .map(
      (one) =>
        `\\pressmarksign{${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}{${escapeLatex(one)}}`,
    )
    .join('');
}

/** A line may end between East Asian characters, unless the next one closes something. */
function breakable(text: string): string {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.length - 1;
    if (last >= 0 && CLOSING.includes(character)) pieces[last] += escapeLatex(character);
    else pieces.push(character === ' ' ? '\\ ' : escapeLatex(character));
  }
  return pieces.map((piece) => (piece.length === 1 ? piece : `{${piece}}`)).join('');
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
    .replace(INVISIBLE, '')
    .replace(/[\\{}$&#%_~^<>|"`]/gu, (character) => ESCAPES[character] ?? '')
    .replace(/([-',])(?=\1)/gu, '$1{}');
}
