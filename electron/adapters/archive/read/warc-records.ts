import { type HeaderList, headerOf } from '#core/model/exchange.ts';
import { headEnd, parseHeaders } from './http-message.ts';
import type { Problems } from './problems.ts';

/** A record of a WARC that is there whole. */
export type WarcRecord = {
  readonly type: string;
  readonly headers: HeaderList;
  readonly block: Uint8Array;
};

const MOST_RECORDS = 200_000;
const START = 'WARC/';

/** Whether the bytes begin as a WARC does. */
export function isWarc(bytes: Uint8Array): boolean {
  return /^\s*WARC\//u.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}

/**
 * The whole records of a WARC, in their order. One that is cut off, or whose length is wrong, is left out and said;
 * reading goes on at the next one.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function* warcRecords(source: Uint8Array, problems: Problems): Generator<WarcRecord> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  let at = nextStart(bytes, 0);
  for (let count = 0; at >= 0 && count < MOST_RECORDS; count++) {
    const head = headEnd(bytes, at);
    if (head === undefined) return problems.add('damaged');
    const headers = parseHeaders(bytes.toString('utf8', at, head.end).split(/\r?\n/u).slice(1));
    const end = head.next + lengthOf(headers);
    if (Number.isNaN(end)) {
      problems.add('damaged');
      at = nextStart(bytes, head.next);
    } else if (end > bytes.byteLength || !isFollowed(bytes, end)) {
      problems.add(end > bytes.byteLength ? 'cut' : 'damaged', headerOf(headers, 'warc-target-uri'));
      at = nextStart(bytes, head.next);
    } else {
      yield {
        type: (headerOf(headers, 'warc-type') ?? '').toLowerCase(),
        headers,
        block: bytes.subarray(head.next, end),
      };
      at = nextStart(bytes, end);
    }
  }
}

function lengthOf(headers: HeaderList): number {
  const length = headerOf(headers, 'content-length') ?? '';
  return /^\d{1,15}$/u.test(length) ? Number(length) : Number.NaN;
}

/** A record is followed by empty lines and the next record, or by nothing. */
function isFollowed(bytes: Buffer, end: number): boolean {
  const at = afterEmptyLines(bytes, end);
  return at >= bytes.byteLength || bytes.toString('latin1', at, at + START.length) === START;
}

function afterEmptyLines(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  return at;
}

function nextStart(bytes: Buffer, from: number): number {
  const at = afterEmptyLines(bytes, from);
  if (bytes.toString('latin1', at, at + START.length) === START) return at;
  const next = bytes.indexOf(`\n${START}`, at, 'latin1');
  return next < 0 ? -1 : next + 1;
}
