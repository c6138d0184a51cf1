import { afterProlog } from '#core/source/after-prolog.ts';
import { recogniseSource } from '#core/source/recognise-source.ts';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bmp: 'image/bmp',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  otf: 'font/otf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xhtml: 'application/xhtml+xml',
};

const HEAD_BYTES = 500;

/** The media type of a file that a browser saved: browsers drop and invent extensions, so images go by content. */
export function contentTypeOf(path: string, bytes: Uint8Array): string {
  const kind = recogniseSource(bytes);
  if (kind.startsWith('image/')) return kind;
  const extension = /\.([a-z\d]{1,5})$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = BY_EXTENSION[extension];
  if (known !== undefined) return known;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const start = afterProlog(head);
  if (/^<(?:!doctype html|html)\b/iu.test(start)) return 'text/html';
  return /^<svg\b/iu.test(start) ? 'image/svg+xml' : 'application/octet-stream';
}
