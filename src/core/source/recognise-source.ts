import type { SnapshotMediaType } from '../model/snapshot.ts';

/** What the bytes of a source are. What is none of the others is a text, or nothing that can be read. */
export type SourceKind = 'pdf' | ImageType | 'web-archive' | 'mhtml' | 'text';
export type ImageType = Extract<SnapshotMediaType, `image/${string}`>;

const HEAD_BYTES = 4_096;
const ZIP_INDEX_BYTES = 200_000;
const MOST_BEFORE_PDF = 1_024;

/**
 * Tells what bytes are by what is in them, whatever they are called. A gzip file counts as a web archive, because
 * only unpacking it can tell.
 */
export function recogniseSource(bytes: Uint8Array): SourceKind {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const image = imageType(head);
  if (image) return image;
  if (isPdf(head)) return 'pdf';
  if (isWebArchive(bytes, head)) return 'web-archive';
  return isMhtml(head) ? 'mhtml' : 'text';
}

function imageType(head: string): ImageType | undefined {
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  return head.startsWith('RIFF') && head.startsWith('WEBP', 8) ? 'image/webp' : undefined;
}

/** Programs accept a PDF after up to a kilobyte of something else; a text that speaks of one is none. */
function isPdf(head: string): boolean {
  return head.startsWith('%PDF-') || /^[\s\0\u00ef\u00bb\u00bf]*%PDF-\d/.test(head.slice(0, MOST_BEFORE_PDF));
}

function isWebArchive(bytes: Uint8Array, head: string): boolean {
  if (/^WARC\/\d/.test(head) || head.startsWith('filedesc://') || head.startsWith('\u001f\u008b'))
    return true;
  if (!head.startsWith('PK\u0003\u0004')) return false;
  return latin1(bytes.subarray(-ZIP_INDEX_BYTES)).includes('datapackage.json');
}

/** A mail-like head that says it is a page with what belongs to it. @see RFC 2557 */
function isMhtml(head: string): boolean {
  const headers = /^\s*((?:[\w-]+:.*(?:\r?\n[\t ].*)*(?:\r?\n|$))+)/u.exec(head)?.[1] ?? '';
  if (/^snapshot-content-location:/imu.test(headers)) return true;
  return (
    /^mime-version:/imu.test(headers) && /^content-type:\s*(?:multipart\/related|text\/html)/imu.test(headers)
  );
}

/** Not `TextDecoder`: it reads some bytes as Windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.byteLength; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}
