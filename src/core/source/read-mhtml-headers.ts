import type { SavedPage } from '../model/saved-page.ts';
import { decodeText, encodingNamed } from './decode-text.ts';
import { valueAfter } from './value-after.ts';
import { webUrl } from './web-url.ts';

/** What the head of an MHTML file says of the page in it. */
export type MhtmlHeaders = SavedPage & { readonly title?: string | undefined };

const HEAD_BYTES = 65_536;
const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]*)\?=/giu;

/**
 * Reads the headers that browsers write before a page with what belongs to it.
 *
 * @see RFC 2557, RFC 5322 (folding) and RFC 2047 (encoded words); `Snapshot-Content-Location` is Chromium's own
 */
export function readMhtmlHeaders(bytes: Uint8Array): MhtmlHeaders {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES), 'utf-8').replace(/^\s+/u, '');
  const block = (head.split(/\r?\n\r?\n/u)[0] ?? '').replace(/\r?\n[\t ]+/gu, ' ');
  const headers = block.split(/\r?\n/u);
  const value = (name: string) => valueAfter(`${name}:`, headers);
  const subject = value('subject');
  return {
    title: subject && decodedWords(subject),
    url: webUrl(value('snapshot-content-location') ?? value('content-location')),
    savedAt: value('date'),
    by: 'mhtml-headers',
  };
}

/** White space between two encoded words is none of the text's. */
function decodedWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/gu, '$1')
    .replace(ENCODED_WORD, (word, charset: string, kind: string, content: string) => {
      const encoding = encodingNamed(charset);
      const bytes = kind.toLowerCase() === 'b' ? fromBase64(content) : fromQuoted(content);
      return encoding === undefined || bytes === undefined ? word : decodeText(bytes, encoding);
    })
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** @see RFC 2047, 4.2 */
function fromQuoted(text: string): Uint8Array {
  const characters = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0) & 0xff);
}
