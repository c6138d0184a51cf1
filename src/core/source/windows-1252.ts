/** What the bytes 80 to 9F are in Windows-1252; a space stands where it has no character. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Reads bytes as Windows-1252. `TextDecoder` of Node 20 reads them as Latin-1 instead, which turns quotation marks
 * and dashes into control characters. Bytes without a character become control characters, as the standard asks.
 *
 * @see https://encoding.spec.whatwg.org/#index-windows-1252
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (character) => {
    const mapped = UPPER[character.charCodeAt(0) - 0x80];
    return mapped === undefined || mapped === ' ' ? character : mapped;
  });
}
