import { PressmarkError } from '../errors/pressmark-error.ts';
import { said } from '../said/said.ts';
import { afterProlog } from './after-prolog.ts';
import { binaryKind } from './binary-kind.ts';
import { checkSize } from './check-size.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText, encodingNamed } from './decode-text.ts';

/** What is known of bytes before they are read. */
export type DecodeHints = { readonly name?: string | undefined; readonly contentType?: string | undefined };

export type DecodedSource = {
  readonly text: string;
  /** A label of the WHATWG Encoding Standard, lower case. */
  readonly charset: string;
  readonly mediaType: 'text/plain' | 'text/html';
};

const HTML_START = /^<(?:!doctype\s{1,99}html|html|head|body|meta|title|article)\b/iu;
const SVG_DOCTYPE = /^<!doctype\s{1,99}svg[^>[]*>/iu;
const HTML_NAME = /\.x?html?$/i;

/**
 * Turns the bytes of a source into text, by what is in them rather than by what they are called.
 *
 * @throws PressmarkError `invalid-input` if they are empty or too many, `unreadable` if they are not text or in
 *   an encoding that cannot be told. The sentence names the source.
 * @see https://encoding.spec.whatwg.org/ and https://html.spec.whatwg.org/#determining-the-character-encoding
 */
export function decodeSource(bytes: Uint8Array, hints: DecodeHints): DecodedSource {
  const name = hints.name ?? '';
  if (bytes.byteLength === 0) throw isEmpty(name);
  const kind = binaryKind(bytes);
  if (kind !== undefined) {
    throw new PressmarkError('unreadable', said('source.wrong-kind', { name, kind }));
  }
  const mediaType = mediaTypeOf(bytes, hints);
  checkSize(bytes, mediaType === 'text/html' ? 'html' : 'text', name);
  const charset = charsetOf(bytes, { ...hints, mediaType, name });
  const text = decodeText(bytes, charset);
  if (text.trim() === '') throw isEmpty(name);
  if (mediaType === 'text/plain' && isSvg(text.slice(0, 4_096))) {
    throw new PressmarkError('unreadable', said('source.svg', { name }));
  }
  return { text, charset, mediaType };
}

function isSvg(head: string): boolean {
  return /^<svg\b/iu.test(afterProlog(afterProlog(head).replace(SVG_DOCTYPE, '')));
}

function isEmpty(name: string): PressmarkError {
  return new PressmarkError('invalid-input', said('source.empty', { name }));
}

function mediaTypeOf(
  bytes: Uint8Array,
  { name = '', contentType = '' }: DecodeHints,
): DecodedSource['mediaType'] {
  const utf16 = bomOf(bytes);
  const head = new TextDecoder(utf16 ?? 'windows-1252').decode(bytes.subarray(0, 4_096));
  if (HTML_START.test(afterProlog(head))) return 'text/html';
  if (/^text\/html|application\/xhtml/iu.test(contentType)) return 'text/html';
  return HTML_NAME.test(name) && /<[a-z!]/iu.test(head) ? 'text/html' : 'text/plain';
}

function bomOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function charsetOf(
  bytes: Uint8Array,
  hints: DecodeHints & { readonly mediaType: DecodedSource['mediaType']; readonly name: string },
): string {
  const bom = bomOf(bytes);
  if (bom) return bom;
  const declared = hints.mediaType === 'text/html' ? declaredCharset(bytes, hints.contentType) : undefined;
  if (declared !== undefined) return knownCharset(declared, hints.name);
  if (isUtf8(bytes)) return 'utf-8';
  if (hints.mediaType === 'text/html') return 'windows-1252';
  throw new PressmarkError('unreadable', said('source.unknown-encoding', { name: hints.name }));
}

function knownCharset(label: string, name: string): string {
  const encoding = encodingNamed(label);
  if (encoding !== undefined) return encoding;
  throw new PressmarkError('unreadable', said('source.no-such-encoding', { name, encoding: label }));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
