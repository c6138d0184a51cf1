import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { Problems } from './problems.ts';
import type { UnpackBudget } from './unpack-budget.ts';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const MOST_BAD_MEMBERS = 1_000;
const HAS = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
const TRAILER_BYTES = 8;

/** Whether the bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(3, bytes.byteLength)).equals(MAGIC);
}

/**
 * Unpacks all members of a gzip file: a WARC has one for each record, or one for all. A member that is damaged is
 * left out, one that is cut off is read as far as it goes; both are said.
 *
 * @see RFC 1952
 */
export function gunzip(packed: Uint8Array, budget: UnpackBudget, problems: Problems): Uint8Array {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const parts: Uint8Array[] = [];
  let bad = 0;
  let at = 0;
  while (at >= 0 && at < bytes.byteLength && bad < MOST_BAD_MEMBERS) {
    const member = memberAt(bytes, at, budget);
    if (member === 'too-large') {
      problems.add('tooLarge');
      break;
    }
    if (member === 'damaged') {
      bad++;
      problems.add('gzip');
      at = bytes.indexOf(MAGIC, at + 1);
    } else {
      budget.spend(member.bytes.byteLength);
      parts.push(member.bytes);
      if (!member.isIntact) problems.add('gzip');
      at = nextMember(bytes, member.end);
    }
  }
  return parts.length === 1 ? (parts[0] ?? bytes) : Buffer.concat(parts);
}

type Member = { readonly bytes: Buffer; readonly end: number; readonly isIntact: boolean };

function memberAt(bytes: Buffer, start: number, budget: UnpackBudget): Member | 'damaged' | 'too-large' {
  const from = dataStart(bytes, start);
  if (from === undefined) return 'damaged';
  const packed = bytes.subarray(from);
  try {
    const { buffer, engine } = inflateWithInfo(packed, budget.allowed(packed.byteLength));
    const end = from + engine.bytesWritten;
    const isWhole = end + TRAILER_BYTES <= bytes.byteLength;
    const isIntact = isWhole && bytes.readUInt32LE(end) === crc32(buffer);
    return { bytes: buffer, end: isWhole ? end + TRAILER_BYTES : bytes.byteLength, isIntact };
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged';
  }
}

/** With `info`, Node says how many bytes it took; its types do not know. */
function inflateWithInfo(packed: Buffer, maxOutputLength: number) {
  const options = { info: true, maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  return inflateRawSync(packed, options) as unknown as {
    readonly buffer: Buffer;
    readonly engine: { readonly bytesWritten: number };
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function dataStart(bytes: Buffer, start: number): number | undefined {
  if (!isGzip(bytes.subarray(start)) || start + 10 > bytes.byteLength) return undefined;
  const flags = bytes[start + 3] ?? 0;
  let at = start + 10;
  if (flags & HAS.extra) {
    if (at + 2 > bytes.byteLength) return undefined;
    at += 2 + bytes.readUInt16LE(at);
  }
  for (const flag of [HAS.name, HAS.comment]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & HAS.headerChecksum) at += 2;
  return at < bytes.byteLength ? at : undefined;
}

/** Files are padded with zeros at times; what is no member ends the file. */
function nextMember(bytes: Buffer, end: number): number {
  let at = end;
  while (bytes[at] === 0) at++;
  return isGzip(bytes.subarray(at)) ? at : -1;
}
