import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { madeFont } from './made-font.ts';
import { madeImage } from './made-image.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
};
/** A lossy WebP of one colour, stretched by the page. */
const WEBP = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=';
const SHAPE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>';

export type PageServer = { readonly port: number; readonly names: readonly string[]; close(): Promise<void> };

/**
 * Serves a folder of pages on 127.0.0.1, and images and fonts that are made for their names:
 * `img/NAME-WxH.png`, `font/NAME.ttf`. `name.CHARSET.html` is sent in that charset, which only the page itself
 * tells; `name.html.gz` as `name.html`.
 */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    try {
      answer(folder, request, response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const names = readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .map((name) => name.replace(/\.gz$/, ''));
  return { port: portOf(server), names, close: () => closed(server) };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (type: string, body: Buffer | string) =>
    response
      .writeHead(200, {
        'content-type': type,
        ...(type.startsWith('font') && { 'access-control-allow-origin': '*' }),
      })
      .end(body);
  const image = /\/img\/([^/]+)-(\d+)x(\d+)\.png$/.exec(decodeURIComponent(pathname));
  if (image) return void send('image/png', madeImage(image[1] ?? '', Number(image[2]), Number(image[3])));
  if (pathname.endsWith('/img/leaf.webp')) return void send('image/webp', Buffer.from(WEBP, 'base64'));
  if (pathname.endsWith('/img/shape.svg')) return void send('image/svg+xml', SHAPE);
  const font = /\/font\/([^/]+)\.ttf$/.exec(pathname);
  if (font) return void send('font/ttf', madeFont((font[1] ?? '').length % 4));
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder)) throw new Error('outside');
  const gz = `${file}.gz`;
  const bytes = statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file)
    : gunzipSync(readFileSync(gz));
  const charset = /\.([\w-]+)\.html$/.exec(pathname)?.[1];
  send(
    TYPES[path.extname(pathname)] ?? 'application/octet-stream',
    charset ? encoded(bytes.toString('utf8'), charset) : bytes,
  );
}

/** Node can only read the old charsets: what one byte or two stand for is turned round. */
function encoded(text: string, charset: string): Buffer {
  if (charset === 'utf-16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  const known = LETTERS.get(charset) ?? lettersOf(charset);
  LETTERS.set(charset, known);
  return Buffer.concat([...text].map((letter) => known.get(letter) ?? Buffer.from('?')));
}

const LETTERS = new Map<string, ReadonlyMap<string, Uint8Array>>();

function lettersOf(charset: string): ReadonlyMap<string, Uint8Array> {
  const decoder = new TextDecoder(charset);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const pairs = all.slice(0x80).flatMap((first) => all.slice(0x30).map((second) => [first, second]));
  const letters = new Map<string, Uint8Array>();
  for (const bytes of [...all.map((byte) => [byte]), ...pairs].map((each) => Uint8Array.from(each))) {
    const letter = decoder.decode(bytes);
    if ([...letter].length === 1 && letter !== '\uFFFD' && !letters.has(letter)) letters.set(letter, bytes);
  }
  return letters;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
