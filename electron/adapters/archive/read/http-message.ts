import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type HeaderList, headerOf } from '#core/model/exchange.ts';

/** An HTTP request or response as a record holds it. */
export type HttpMessage = {
  /** `HTTP/1.1 200 OK`, or `GET / HTTP/1.1`. */
  readonly startLine: string;
  readonly headers: HeaderList;
  /** With the encodings that the headers name. */
  readonly body: Uint8Array;
};

const LONGEST_HEAD = 1_000_000;
const MOST_CHUNKS = 100_000;

/** Reads the lines of headers, folded ones too. A line that is none is passed over. */
export function parseHeaders(lines: readonly string[]): HeaderList {
  const headers: [string, string][] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line) && last) last[1] = `${last[1]} ${line.trim()}`;
    const colon = line.indexOf(':');
    if (colon > 0 && !/^\s/u.test(line))
      headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return headers;
}

/** Where the head of a message ends and what follows it begins; `undefined` if it does not end. */
export function headEnd(
  bytes: Buffer,
  from = 0,
): { readonly end: number; readonly next: number } | undefined {
  const within = bytes.subarray(0, from + LONGEST_HEAD);
  const crlf = within.indexOf('\r\n\r\n', from, 'latin1');
  const lf = within.indexOf('\n\n', from, 'latin1');
  if (lf >= 0 && (crlf < 0 || lf < crlf)) return { end: lf, next: lf + 2 };
  return crlf < 0 ? undefined : { end: crlf, next: crlf + 4 };
}

/** @returns `undefined` if the bytes are no such message. */
export function parseHttpMessage(block: Uint8Array): HttpMessage | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const head = headEnd(bytes) ?? { end: bytes.byteLength, next: bytes.byteLength };
  const [startLine = '', ...lines] = bytes
    .toString('utf8', 0, Math.min(head.end, LONGEST_HEAD))
    .split(/\r?\n/u);
  if (!/HTTP\/\d/iu.test(startLine)) return undefined;
  return { startLine, headers: parseHeaders(lines), body: bytes.subarray(head.next) };
}

/** The body free of its transfer and content encodings, as far as they can be undone and it is not too large. */
export function decodedBody(
  { headers, body }: Pick<HttpMessage, 'headers' | 'body'>,
  largest: number,
): Uint8Array {
  const isChunked = /chunked/iu.test(headerOf(headers, 'transfer-encoding') ?? '');
  let decoded = isChunked ? withoutChunks(body) : body;
  const encodings = (headerOf(headers, 'content-encoding') ?? '').toLowerCase().split(',');
  for (const encoding of encodings.toReversed()) decoded = decodedFrom(encoding.trim(), decoded, largest);
  return decoded;
}

/** Archives often hold bodies that are decoded already while the headers still name the encoding. */
function decodedFrom(encoding: string, body: Uint8Array, largest: number): Uint8Array {
  const options = { maxOutputLength: Math.max(1, largest) };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, options);
    if (encoding === 'br') return brotliDecompressSync(body, options);
    if (encoding === 'deflate') {
      return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    }
    return body;
  } catch {
    return body;
  }
}

/** Takes the chunks' lengths out; a body without them comes back as it is. */
export function withoutChunks(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (let count = 0; count < MOST_CHUNKS; count++) {
    const end = bytes.indexOf('\n', at, 'latin1');
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(
      bytes.toString('latin1', at, Math.min(end, at + 200)),
    )?.[1];
    if (end < 0 || size === undefined) break;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return chunks.length === 0 ? body : Buffer.concat(chunks);
}
