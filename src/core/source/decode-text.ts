import { decodeWindows1252 } from './windows-1252.ts';

/** The upper half of ISO-8859-16, which not every runtime has. @see https://encoding.spec.whatwg.org/#index-iso-8859-16 */
const ISO_8859_16 =
  '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

/** Decoders for what `TextDecoder` of Node 20 lacks or gets wrong, by the encoding’s name. */
const OWN_DECODERS = new Map<string, (bytes: Uint8Array) => string>([
  ['windows-1252', decodeWindows1252],
  [
    'iso-8859-16',
    (bytes) =>
      eachByte(bytes, (byte) => (byte < 0xa0 ? String.fromCharCode(byte) : (ISO_8859_16[byte - 0xa0] ?? ''))),
  ],
  [
    'x-user-defined',
    (bytes) => eachByte(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)),
  ],
  /** Encodings that could hide a script from a filter are read as nothing. */
  ['replacement', (bytes) => (bytes.byteLength === 0 ? '' : '\ufffd')],
]);

/** By label, as a page writes it: `constructor` is none. */
const OWN_LABELS = new Map([
  ['iso-8859-16', 'iso-8859-16'],
  ['x-user-defined', 'x-user-defined'],
  ['replacement', 'replacement'],
  ['csiso2022kr', 'replacement'],
  ['hz-gb-2312', 'replacement'],
  ['iso-2022-cn', 'replacement'],
  ['iso-2022-cn-ext', 'replacement'],
  ['iso-2022-kr', 'replacement'],
]);

/** The name of the encoding that a label stands for; `undefined` if none has it. @see https://encoding.spec.whatwg.org/#names-and-labels */
export function encodingNamed(label: string): string | undefined {
  const own = OWN_LABELS.get(label.trim().toLowerCase());
  if (own !== undefined) return own;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Reads bytes as text, as browsers do, in the same way in every runtime. @param encoding as `encodingNamed` gives it */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  return OWN_DECODERS.get(encoding)?.(bytes) ?? new TextDecoder(encoding).decode(bytes);
}

function eachByte(bytes: Uint8Array, character: (byte: number) => string): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(character(byte));
  return parts.join('');
}
