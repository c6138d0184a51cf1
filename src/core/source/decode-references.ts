import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Told } from '../said/said.ts';
import { said } from '../said/said.ts';
import { binaryKind } from './binary-kind.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type DecodedReferences = {
  /** Without a byte order mark and without control characters, but for tabs and line ends. */
  readonly text: string;
  /** A label of the WHATWG Encoding Standard, lower case. */
  readonly charset: string;
  /** What had to be guessed or left out, as sentences. */
  readonly notes: readonly Told[];
};

/** As ranges, for a class of Unicode with exceptions takes four times as long over a large file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const SAMPLE_BYTES = 65_536;

/**
 * Turns the bytes of a file of references into text. It never gives up on an encoding: what is neither UTF-8 nor
 * UTF-16 is read in the encoding that its header names, or else as Windows-1252, and a note says so.
 *
 * @throws PressmarkError `unreadable` if the bytes are empty, or are no text
 */
export function decodeReferences(bytes: Uint8Array): DecodedReferences {
  const charset = unicodeOf(bytes);
  if (charset === undefined || charset === 'utf-8') refuseBinary(bytes);
  const {
    text: decoded,
    charset: used,
    notes,
  } = charset ? { ...decodeAs(charset, bytes), notes: [] } : decodeText(bytes);
  const text = decoded.replace(CONTROLS, '');
  if (text.trim() === '') {
    throw new PressmarkError('unreadable', said('source.no-references', {}));
  }
  const removed = decoded.length - text.length;
  const told = [...notes];
  if (removed > 0) told.push(said('source.control-characters', { removed }));
  if (charset !== undefined && text.includes('\ufffd')) {
    told.push(said('source.no-characters', {}));
  }
  return { text, charset: used, notes: told };
}

/** The kind of Unicode that a byte order mark, or the zero bytes of UTF-16, give away. */
function unicodeOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const enough = sample.byteLength / 5;
  const [even, odd] = zeros;
  if (sample.byteLength < 4 || Math.max(even, odd) < enough || Math.min(even, odd) > enough / 20)
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A few stray control characters are no sign of a binary file; many are. */
function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const kind = binaryKind(sample);
  if (kind === undefined) return;
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).byteLength;
  if (kind.key === 'source.kind-binary' && controls <= Math.max(8, sample.byteLength / 50)) return;
  throw new PressmarkError('unreadable', said('source.not-references', { kind }));
}

function decodeAs(charset: string, bytes: Uint8Array): { readonly text: string; readonly charset: string } {
  const text = charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
  return { text, charset };
}

function decodeText(bytes: Uint8Array): DecodedReferences {
  const declared = declaredIn(bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) {
    const isOther = declared !== undefined && declared !== 'utf-8' && bytes.some((byte) => byte > 127);
    const notes = isOther ? [said('source.is-utf-8', { declared })] : [];
    return { text: utf8, charset: 'utf-8', notes };
  }
  const named = declared === undefined || declared === 'utf-8' ? undefined : strictly(declared, bytes);
  if (declared !== undefined && named !== undefined) return { text: named, charset: declared, notes: [] };
  return {
    ...decodeAs('windows-1252', bytes),
    notes: [said('source.read-as-1252', {})],
  };
}

const HEADERS = [
  /(?:^|[\r\n])[^\S\r\n]{0,9}%[^\S\r\n]{0,9}!?encoding\s{0,3}[:=]\s{0,3}([\w.-]{2,40})/iu,
  /^\s{0,99}<\?xml[^>]{0,200}?encoding=["']([\w.-]{2,40})["']/iu,
];

/** The encoding that a `.bib` file or an XML file says it is in, if it is one we know. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048));
  const label = HEADERS.map((header) => header.exec(head)?.[1]).find((each) => each !== undefined);
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.replaceAll('_', '-').replace(/^utf8$/iu, 'utf-8')).encoding;
  } catch {
    // A name that nobody knows says nothing.
    return undefined;
  }
}

function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return charset === 'windows-1252'
      ? decodeWindows1252(bytes)
      : new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
