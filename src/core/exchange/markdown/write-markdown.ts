import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { displayName } from '../../csl/names/display-name.ts';
import { lowered, raised } from '../../csl/raised-text.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { oneLine } from '../fields/clean-text.ts';

const MOST_NAMES = 3;

/**
 * Writes a list of entries: title as a link, authors, where it appeared, date, citekey. What a person or a page has
 * written is escaped, so that none of it becomes HTML, a link, an image or a heading.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownWriter(): ReferenceWriter {
  return { begin: () => '', entry: lineOf, end: () => '' };
}

function lineOf({ csl, citekey }: ExportEntry): string {
  const title = formatted(csl.title ?? '') || 'Untitled';
  const address = addressOf(csl.URL) ?? (csl.DOI ? addressOf(`https://doi.org/${csl.DOI}`) : undefined);
  const names = (csl.author ?? csl.editor ?? []).map((name) => escaped(displayName(name)));
  const shown =
    names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} et al.` : names.join(', ');
  const container = escaped((csl['container-title'] ?? csl.publisher ?? '').replace(MARKUP, '$3'));
  const parts = [
    address === undefined ? title : `[${title}](<${address}>)`,
    shown,
    container === '' ? '' : `*${container}*`,
    escaped(edtfOrWords(csl.issued)),
    citekey === '' ? '' : escaped(`@${citekey}`),
  ];
  return `- ${parts.filter((part) => part !== '').join('. ')}\n`;
}

const MARKUP = /<(i|b|sup|sub|sc|span)\b([^<>]*)>([^<>]*)<\/\1>/gu;

/** A title with CSL’s markup as Markdown’s, and raised and lowered figures as characters of their own. */
function formatted(title: string): string {
  let written = '';
  let at = 0;
  for (const match of title.matchAll(MARKUP)) {
    const [whole, tag = '', , text = ''] = match;
    written += escaped(title.slice(at, match.index), { isPart: true });
    at = match.index + whole.length;
    written += marked(tag, text);
  }
  return `${written}${escaped(title.slice(at), { isPart: true })}`.trim();
}

const STARS: Readonly<Record<string, string>> = { i: '*', b: '**' };

function marked(tag: string, text: string): string {
  if (tag === 'sup') return escaped(raised(text), { isPart: true });
  if (tag === 'sub') return escaped(lowered(text), { isPart: true });
  const stars = STARS[tag] ?? '';
  return text.trim() === '' ? text : `${stars}${escaped(text)}${stars}`;
}

/** Every sign that Markdown could mean something by stands behind a backslash; `&` and `<` become entities. */
function escaped(text: string, { isPart = false }: { readonly isPart?: boolean } = {}): string {
  return (isPart ? text.replace(/\s+/gu, ' ') : oneLine(text))
    .replace(/[\\`*_{}[\]()#+\-.!|~$^=:"'>@/]/gu, (sign) => (LETTERLIKE.has(sign) ? sign : `\\${sign}`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** Signs that mean something only at places where none of our texts stands. */
const LETTERLIKE = new Set(['.', "'", '"', '-', '+', '(', ')', '/', '!', '=']);

/** An address that stands between `<` and `>` and opens a page; `undefined` for any other. */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\/\S+$/iu.test(text)) return undefined;
  return text.replace(/[<>\\\s"`|[\]*_&]/gu, (sign) =>
    sign === '_' || sign === '&' ? sign : encodeURIComponent(sign),
  );
}
