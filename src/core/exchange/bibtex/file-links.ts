import type { FileLink } from '../../model/reference-entry.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
  url: 'text/html',
  text: 'text/plain',
  txt: 'text/plain',
  epub: 'application/epub+zip',
  word: 'application/msword',
};

/**
 * The links of a `file` field as JabRef, Zotero, Mendeley and BibDesk write it: `title:path:type;…` with `\` before
 * what is no separator, or plain paths.
 *
 * @see https://docs.jabref.org/finding-sorting-and-cleaning-entries/filelinks
 */
export function parseFileLinks(field: string): FileLink[] {
  const text = field.trim().replaceAll('$\\backslash$', '\\');
  if (text === '') return [];
  if (/^[a-z][a-z\d+.-]+:\/\/\S*$/iu.test(text)) return [{ path: text }];
  const links = splitEscaped(text, ';').filter((link) => link.trim() !== '');
  if (!links.some((link) => splitEscaped(link, ':').length > 1)) {
    const isList = links.length > 1 && links.every((link) => /\.\w{1,5}\s*$/u.test(link));
    return (isList ? links : [text]).map((path) => ({ path: path.trim() }));
  }
  return links.map(linkOf).filter(({ path }) => path !== '');
}

function linkOf(text: string): FileLink {
  const parts = joinDrive(splitEscaped(text, ':')).map((part) => unescaped(part).trim());
  const [first = '', ...others] = parts;
  const last = parts.length > 2 ? (others.pop() ?? '') : '';
  if (others.length === 0) return { path: text.trim() };
  return {
    path: others.join(':'),
    ...(first === '' ? {} : { title: first }),
    ...(last === '' ? {} : { mediaType: TYPES[last.toLowerCase()] ?? last }),
  };
}

/** `C:/a.pdf` with its colon not escaped. */
function joinDrive(parts: readonly string[]): string[] {
  const drive = parts.findIndex(
    (part, at) => /^[A-Za-z]$/u.test(part) && /^[\\/]/u.test(parts[at + 1] ?? ''),
  );
  if (drive === -1) return [...parts];
  const joined = `${parts[drive]}:${parts[drive + 1]}`;
  const path = [...parts.slice(0, drive), joined, ...parts.slice(drive + 2)];
  return path.length === 1 ? ['', ...path] : path;
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
