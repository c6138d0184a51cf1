import { hoistSpaces } from './hoist-spaces.ts';
import { lineWriter, type Tag } from './line-writer.ts';
import type { BibliographyDocument, TextMark } from './rich-text.ts';
import type { Block, Frame } from './run.ts';
import { nestRuns, separationBefore, withIsolateCharacters } from './runs.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

const TAGS: Record<TextMark, Tag> = {
  italic: { open: '<em>', close: '</em>' },
  bold: { open: '<strong>', close: '</strong>' },
  underline: { open: '<u>', close: '</u>' },
  'small-caps': { open: '<span class="small-caps">', close: '</span>' },
  superscript: { open: '<sup>', close: '</sup>' },
  subscript: { open: '<sub>', close: '</sub>' },
};
const STARS: Partial<Record<TextMark, string>> = { italic: '*', bold: '**' };
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * CommonMark: each entry a paragraph on one line. Emphasis is stars where CommonMark is sure to read them so, else
 * tags; raised and lowered type are tags. Text is escaped: none becomes markup, HTML or a link of its own.
 *
 * @see https://spec.commonmark.org/0.31.2/
 */
export function markdownDocument(document: BibliographyDocument): string {
  return textDocument(markdownWriter, document);
}

/** The same, entry by entry. */
export function markdownWriter(head: BibliographyHead): TextDocumentWriter {
  return lineWriter({ heading: '# ', escape: escapeMarkdown, escapeStart, writeBlock }, head);
}

function writeBlock(block: Block, before: Block | undefined): string {
  const { newLine, tab } = separationBefore(block, before);
  return `${newLine ? '<br>' : ''}${tab ? '&emsp;' : ''}${writeRuns(block)}`;
}

/** Writes every piece first, so that each mark can see what stands around it. */
function writeRuns({ runs }: Block): string {
  const pieces: { text: string; frame?: Frame; opener?: number }[] = [];
  const open: number[] = [];
  nestRuns(hoistSpaces(withIsolateCharacters(runs)), {
    open: (frame) => {
      open.push(pieces.push({ text: '', frame }) - 1);
      return '';
    },
    close: (frame) => {
      pieces.push({ text: '', frame, opener: open.pop() ?? 0 });
      return '';
    },
    text: (text) => {
      pieces.push({ text: escapeMarkdown(text) });
      return '';
    },
  });
  const tags = new Map<number, Tag>();
  for (const [at, { frame, opener }] of pieces.entries()) {
    if (frame === undefined || opener === undefined) continue;
    tags.set(opener, tagOf(frame, pieces[opener - 1], pieces[at + 1]));
  }
  return pieces
    .map(({ text, frame, opener }, at) => {
      if (!frame) return text;
      return opener === undefined ? tags.get(at)?.open : tags.get(opener)?.close;
    })
    .join('');
}

function tagOf(
  frame: Frame,
  before: { text: string; frame?: Frame } | undefined,
  after: { text: string; frame?: Frame } | undefined,
): Tag {
  if (frame.kind === 'isolate') return { open: '', close: '' };
  if (frame.kind === 'link') return { open: '[', close: `](${frame.href.replaceAll('&', '&amp;')})` };
  const stars = STARS[frame.mark];
  const isApart = !before?.frame && !after?.frame && !isWord(before?.text.at(-1)) && !isWord(after?.text[0]);
  return stars && isApart ? { open: stars, close: stars } : TAGS[frame.mark];
}

/** Anything that a star could cling to; half a pair is taken for a letter. */
function isWord(unit: string | undefined): boolean {
  return unit !== undefined && (WORD.test(unit) || /\p{Cs}/u.test(unit));
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#&~|!^$@]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(?<=\bwww)\./giu, '\\.');
}

/** What would make a list, a heading or a rule of the line. */
function escapeStart(line: string): string {
  return line.replace(/^(?=[-+=])/u, '\\').replace(/^(\d+)([.)])/u, '$1\\$2');
}
