import type { FileLink } from '../../model/reference-entry.ts';
import { readLatex } from './read-latex.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
  url: 'text/html',
  text: 'text/plain',
  txt: 'text/plain',
  epub: 'application/epub+zip',
  mobi: 'application/x-mobipocket-ebook',
  azw3: 'application/vnd.amazon.mobi8-ebook',
  djvu: 'image/vnd.djvu',
  word: 'application/msword',
};

const MEDIA_TYPE = /^(?:application|audio|image|message|model|multipart|text|video)\/[\w.+-]+$/iu;
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//iu;
const WINDOWS_PATH = /^(?:[A-Za-z]:\\|\\\\)/u;
/** How old programs write a backslash or a tilde, since LaTeX would take the sign itself for something else. */
const SIGNS_IN_WORDS =
  /\$\s*\\(backslash|sim)\s*\$|\{\\text(backslash|asciitilde)\}|\\text(backslash|asciitilde)\{\}/gu;
/** calibre parts the files of one field by commas, of which paths are full; its paths begin with a colon. */
const NEXT_OF_CALIBRE = /(:[A-Za-z\d_]{2,12})\s*,\s*(?=:[A-Za-z]\\?:|:[^:;]*[\\/.])/gu;

/**
 * The links of a `file` field as JabRef, Zotero, Mendeley, calibre, Qiqqa and BibDesk write it: `title:path:type;…` with
 * `\` before what is no separator, or plain paths. Programs differ in what they escape, so what looks like a drive, an
 * address or a media type is taken for one.
 *
 * @see https://docs.jabref.org/finding-sorting-and-cleaning-entries/filelinks
 */
export function parseFileLinks(field: string): FileLink[] {
  const text = field
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
    .replace(SIGNS_IN_WORDS, (_, a, b, c) => ((a ?? b ?? c) === 'backslash' ? '\\' : '~'))
    .replace(NEXT_OF_CALIBRE, '$1;');
  if (text === '') return [];
  if (ADDRESS.test(text) && !/[\s;]/u.test(text)) return [{ path: plainPath(text) }];
  const links = splitLinks(text);
  if (links.every(isPlainPath)) {
    const isList = links.length > 1 && links.every((link) => /\.\w{1,5}$/u.test(link));
    return (isList ? links : [text]).map((path) => ({ path: plainPath(path) }));
  }
  return links.map(linkOf).filter(({ path }) => path !== '');
}

/** The links of a field that holds paths or addresses only, such as `localfile` or `pdf`; none if it holds other things. */
export function parsePaths(field: string): FileLink[] {
  const text = field.trim();
  const isPath = /[\\/]/u.test(text) || /\.[A-Za-z]\w{1,4}$/u.test(text);
  return isPath ? parseFileLinks(text) : [];
}

/** Semicolons that end an entity of HTML part nothing. */
function splitLinks(text: string): string[] {
  const links: string[] = [];
  for (const piece of splitEscaped(text, ';')) {
    const before = links.at(-1);
    if (before !== undefined && /&#?\w{1,8}$/u.test(before)) links[links.length - 1] = `${before};${piece}`;
    else links.push(piece);
  }
  return links.map((link) => link.trim()).filter((link) => link !== '');
}

function isPlainPath(link: string): boolean {
  return WINDOWS_PATH.test(link) ? !/:[^\\/:]+$/u.test(link.slice(2)) : partsOf(link).length === 1;
}

function partsOf(link: string): string[] {
  return joined(splitEscaped(link, ':'));
}

function linkOf(text: string): FileLink {
  const parts = partsOf(text);
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length === 1) return { path: plainPath(text) };
  if (parts.length === 2 && isType(last) && isLikePath(parts[0] ?? '')) {
    return { path: plainPath(parts[0] ?? ''), mediaType: TYPES[last.toLowerCase()] ?? last };
  }
  const [first = '', ...others] = parts;
  if (parts.length > 2) others.pop();
  // A title may have colons that nobody escaped.
  const isPathAlone = first.trim() !== '' && others.length > 1 && isLikePath(others.at(-1) ?? '');
  const title = isPathAlone ? [first, ...others.slice(0, -1)].join(':') : first;
  const path = isPathAlone ? (others.at(-1) ?? '') : others.join(':');
  const type = parts.length > 2 ? unescaped(last) : '';
  return {
    path: plainPath(path),
    ...(title.trim() === '' ? {} : { title: withLatexRead(unescaped(title)).trim() }),
    ...(type === '' ? {} : { mediaType: TYPES[type.toLowerCase()] ?? type }),
  };
}

function isType(text: string): boolean {
  return Object.hasOwn(TYPES, text.toLowerCase()) || MEDIA_TYPE.test(text);
}

function isLikePath(text: string): boolean {
  return /[\\/]|\.\w{1,5}\s*$/u.test(text) && !/^\s*(?:application|text|image)\//iu.test(text);
}

/** `C:/a.pdf` and `file:///a.pdf` with their colons not escaped. */
function joined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const isDrive = before !== undefined && /^\s*[A-Za-z]\\?$/u.test(before) && /^[\\/]/u.test(part);
    const isScheme =
      before !== undefined && /^\s*[a-z][a-z\d+.-]{1,20}\\?$/iu.test(before) && part.startsWith('//');
    // The drive in `file:///C:/a.pdf`.
    const isDriveOfAddress = before !== undefined && /:\/\/\/[A-Za-z]$/u.test(before) && part.startsWith('/');
    if (isDrive || isScheme || isDriveOfAddress) whole[whole.length - 1] = `${before}:${part}`;
    else whole.push(part);
  }
  return whole;
}

/** A path without escapes. In one of Windows a `\` parts folders, unless it stands before a sign that must be escaped. */
function plainPath(written: string): string {
  const path = withLatexRead(written.trim());
  if (/^[A-Za-z]\\?:\\(?!\\)|^\\\\(?!\\)\w/u.test(path)) return path.replace(/\\(?=[:;])/gu, '');
  return unescaped(path).trim();
}

/** Letters that stand as commands, always in braces: a `\` without any may part folders. */
function withLatexRead(text: string): string {
  if (!text.includes('{')) return text;
  return text.replace(
    /\{\\(?:[^{}]|\{[^{}]*\})*\}|\\["'`^~=.][A-Za-z]?\{\\?[A-Za-z]\}|\\[a-zA-Z]\{[A-Za-z]\}/gu,
    (latex) => readLatex(latex),
  );
}

/** The links as JabRef reads them. */
export function formatFileLinks(links: readonly FileLink[]): string {
  return links
    .map(({ title = '', path, mediaType = '' }) => [title, path, mediaType].map(escaped).join(':'))
    .join(';');
}

/** The pieces between separators that have no `\` before them; the pieces keep their `\`. */
export function splitEscaped(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** Without the `\` before a character that would separate. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\:;,_%&#${}])/gu, '$1');
}

/** With `\` before each character that would separate. */
export function escaped(text: string): string {
  return text.replace(/[\\:;]/gu, '\\$&').replace(/[\n\r]/gu, ' ');
}
