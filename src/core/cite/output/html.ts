import { anchorOf } from './anchors.ts';
import { type Direction, directionOf } from './bidi.ts';
import { escapeText } from './escape-html.ts';
import { hoistSpaces } from './hoist-spaces.ts';
import { languageTag } from './language-tag.ts';
import { lines } from './lines.ts';
import { printableText } from './printable-text.ts';
import type {
  BibliographyDocument,
  BibliographyEntry,
  BibliographyLayout,
  RichText,
  TextMark,
} from './rich-text.ts';
import type { Block, Frame, Run, Surroundings } from './run.ts';
import { blocksOf, nestRuns } from './runs.ts';
import { surroundingsOf } from './surroundings.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

const TAGS: Record<TextMark, { readonly open: string; readonly close: string }> = {
  italic: { open: '<i>', close: '</i>' },
  bold: { open: '<b>', close: '</b>' },
  underline: { open: '<u>', close: '</u>' },
  'small-caps': { open: '<span class="small-caps">', close: '</span>' },
  superscript: { open: '<sup>', close: '</sup>' },
  subscript: { open: '<sub>', close: '</sub>' },
};

/** A whole HTML page. Runs and fetches nothing; every text is escaped, and only addresses of the web are links. */
export function htmlDocument(document: BibliographyDocument): string {
  return textDocument(htmlWriter, document);
}

/** The bibliography alone, as one `div`, to be pasted into a page. */
export function htmlFragment(document: BibliographyDocument): string {
  return textDocument(htmlFragmentWriter, document);
}

/** A whole HTML page, entry by entry. */
export function htmlWriter(head: BibliographyHead): TextDocumentWriter {
  const body = htmlFragmentWriter(head);
  const title = escapeText(printableText(head.title));
  const language = languageTag(head.layout.locale) ?? 'en';
  return {
    begin: () => `<!doctype html>
<html lang="${language}" dir="${directionOf(head.layout.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${styleSheet(head.layout, head.longestLabel ?? '')}</style>
</head>
<body>
${title === '' ? '' : `<h1 dir="auto">${title}</h1>\n`}${body.begin()}`,
    entry: body.entry,
    end: () => `${body.end()}</body>\n</html>\n`,
  };
}

/** The bibliography alone, entry by entry. */
export function htmlFragmentWriter(head: BibliographyHead): TextDocumentWriter {
  const { layout } = head;
  const base = directionOf(layout.locale);
  return {
    begin: () => `<div class="csl-bib-body" lang="${languageTag(layout.locale) ?? 'en'}" dir="${base}">\n`,
    entry: (entry) => {
      const around = surroundingsOf(entry, head);
      const turned = around.base === base ? '' : ` dir="${around.base}"`;
      const id = escapeText(anchorOf(entry));
      return `  <div class="csl-entry" id="${id}"${turned}>${htmlBlocks(entry.content, around)}</div>\n`;
    },
    end: () => '</div>\n',
  };
}

/** What one entry says, as HTML that may stand inside any block. */
export function htmlEntry(
  { content, language }: Pick<BibliographyEntry, 'content' | 'language'>,
  base: Direction,
): string {
  return htmlBlocks(content, { base, language });
}

function htmlBlocks(content: RichText, around: Surroundings): string {
  return blocksOf(content, around).map(writeBlock).join('');
}

function writeBlock({ display, runs }: Block): string {
  const html = writeRuns(hoistSpaces(runs));
  return display === undefined ? html : `<div class="csl-${display}">${html}</div>`;
}

function writeRuns(runs: readonly Run[]): string {
  return nestRuns(runs, { open: openFrame, close: closeFrame, text: writeText });
}

function writeText(text: string, { language }: Run): string {
  const escaped = escapeText(text);
  return language === undefined ? escaped : `<span lang="${escapeText(language)}">${escaped}</span>`;
}

function openFrame(frame: Frame): string {
  if (frame.kind === 'mark') return TAGS[frame.mark].open;
  if (frame.kind === 'link') return `<a href="${escapeText(frame.href)}">`;
  return frame.isPlain ? '<bdi>' : `<bdi dir="${frame.direction}">`;
}

function closeFrame(frame: Frame): string {
  if (frame.kind === 'mark') return TAGS[frame.mark].close;
  return frame.kind === 'link' ? '</a>' : '</bdi>';
}

function styleSheet(
  { hangingIndent, lineSpacing, entrySpacing }: BibliographyLayout,
  longestLabel: string,
): string {
  const label = decimal(Math.max(2, [...longestLabel].length * 0.55 + 0.5));
  const hanging = hangingIndent ? ' padding-inline-start: 2em; text-indent: -2em;' : '';
  return `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, "Noto Serif", serif; }
  .csl-bib-body { line-height: ${decimal(1.6 * lines(lineSpacing, { least: 1 }))}; }
  .csl-entry { margin-block-end: ${decimal(lines(entrySpacing, { least: 0 }) + 0.25)}em;${hanging} overflow-wrap: anywhere; }
  .csl-entry::after { content: ""; display: block; clear: both; }
  .csl-left-margin { float: inline-start; text-indent: 0; }
  .csl-right-inline { margin-inline-start: ${label}em; text-indent: 0; }
  .csl-indent { margin-inline-start: 2em; text-indent: 0; }
  .small-caps { font-variant: small-caps; }
`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
