import { hoistSpaces } from './hoist-spaces.ts';
import { lineWriter, type Tag } from './line-writer.ts';
import type { BibliographyDocument, TextMark } from './rich-text.ts';
import type { Block, Frame, Run } from './run.ts';
import { nestRuns, separationBefore, withIsolateCharacters } from './runs.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

const TAGS: Record<TextMark, Tag> = {
  italic: { open: '__', close: '__' },
  bold: { open: '**', close: '**' },
  underline: { open: '[.underline]##', close: '##' },
  'small-caps': { open: '[.small-caps]##', close: '##' },
  superscript: { open: '^', close: '^' },
  subscript: { open: '~', close: '~' },
};
/** Marks that share a delimiter cannot lie in each other. */
const HASHED: readonly TextMark[] = ['underline', 'small-caps'];

/**
 * AsciiDoc: each entry a paragraph on one line. What could be markup is a character reference: none becomes a macro,
 * an attribute or a pass-through.
 *
 * @see https://docs.asciidoctor.org/asciidoc/latest/
 */
export function asciidocDocument(document: BibliographyDocument): string {
  return textDocument(asciidocWriter, document);
}

/** The same, entry by entry. */
export function asciidocWriter(head: BibliographyHead): TextDocumentWriter {
  return lineWriter({ heading: '= ', escape: escapeAsciidoc, escapeStart, writeBlock }, head);
}

function writeBlock(block: Block, before: Block | undefined): string {
  const { newLine, tab } = separationBefore(block, before);
  const text = nestRuns(hoistSpaces(withIsolateCharacters(block.runs).map(withoutClash)), {
    open: (frame) => tagOf(frame).open,
    close: (frame) => tagOf(frame).close,
    text: (part, run) => writeText(part, run),
  });
  return `${newLine ? ' +\n' : ''}${tab ? '&#8195;' : ''}${newLine ? escapeStart(text) : text}`;
}

function withoutClash(run: Run): Run {
  const hashed = run.frames.find((frame) => frame.kind === 'mark' && HASHED.includes(frame.mark));
  const frames = run.frames.filter(
    (frame) => frame === hashed || frame.kind !== 'mark' || !HASHED.includes(frame.mark),
  );
  return { ...run, frames };
}

/** Raised and lowered type holds no space. */
function writeText(text: string, { frames }: Run): string {
  const escaped = escapeAsciidoc(text);
  const isSmall = frames.some(
    (frame) => frame.kind === 'mark' && (frame.mark === 'superscript' || frame.mark === 'subscript'),
  );
  return isSmall ? escaped.replace(/\s/gu, '&#32;') : escaped;
}

function tagOf(frame: Frame): Tag {
  if (frame.kind === 'mark') return TAGS[frame.mark];
  if (frame.kind === 'isolate') return { open: '', close: '' };
  return { open: `link:++${frame.href.replace(/\+(?=\+)|\+$/gu, '%2B')}++[`, close: ']' };
}

function escapeAsciidoc(text: string): string {
  return text
    .replace(/[*_`#^~+[\]{}<>&|\\@'"=$%]/gu, reference)
    .replace(
      /:(?! )|\.(?=\.)|(?<=\.)\.|-(?=-)|(?<=-)-|\/(?=\/)|;(?=;)|\((?=(?:C|R|TM)\))/gu,
      (character, at: number, all: string) =>
        character === ';' && /&#\d+$/u.test(all.slice(Math.max(0, at - 6), at))
          ? character
          : reference(character),
    );
}

/** What would make a list, a title, a comment or a note of the line. */
function escapeStart(line: string): string {
  return line
    .replace(/^[-./,;!?]/u, reference)
    .replace(/^(\w+)([.):])(?= )/u, (_, word: string, mark: string) => `${word}${reference(mark)}`);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
