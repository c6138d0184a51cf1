import { declaredCharset } from '#core/source/declared-charset.ts';
import { decodeText, encodingNamed } from '#core/source/decode-text.ts';

/** The text of an HTML document, as a browser would read its bytes. @see https://html.spec.whatwg.org/#determining-the-character-encoding */
export function decodedHtml(bytes: Uint8Array, contentType: string): string {
  return decoded(bytes, declaredCharset(bytes, contentType));
}

/** The text of a stylesheet. @see https://www.w3.org/TR/css-syntax-3/#input-byte-stream */
export function decodedCss(bytes: Uint8Array, contentType: string): string {
  const inHeader = /charset\s*=\s*"?([^\s";]+)/iu.exec(contentType)?.[1];
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  return decoded(bytes, inHeader ?? /^@charset "([^"]+)";/iu.exec(head)?.[1]);
}

/** What is in an encoding that nobody knows is found out as if none had been named. */
function decoded(bytes: Uint8Array, charset: string | undefined): string {
  const encoding = byteOrderMark(bytes) ?? encodingNamed(charset ?? '');
  if (encoding !== undefined) return decodeText(bytes, encoding);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeText(bytes, 'windows-1252');
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
