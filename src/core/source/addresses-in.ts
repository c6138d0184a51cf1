import { afterProlog } from './after-prolog.ts';
import { decodeText } from './decode-text.ts';
import { urlsOfList } from './parse-url-list.ts';
import { webUrl } from './web-url.ts';

const LARGEST_LIST = 5_000_000;
const LARGEST_LINK = 20_000;

/**
 * The web addresses that bytes consist of: a list of at least two, or a file that a browser or desktop makes for a
 * link (`.url`, `.desktop`, `.webloc`).
 *
 * @returns `undefined` if they are anything else
 */
export function addressesIn(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes.byteLength > LARGEST_LIST) return undefined;
  const link = bytes.byteLength <= LARGEST_LINK ? linkIn(bytes) : undefined;
  return link === undefined ? urlsOfList(textOf(bytes)) : [link];
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return decodeText(bytes, isUtf16 ? 'utf-16le' : 'utf-8');
}

const SHORTCUT = /^\[(?:InternetShortcut|Desktop Entry)[^\]]*\]/iu;

function linkIn(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes);
  if (text.startsWith('bplist00')) return webUrl(urlOfBinaryList(bytes));
  if (text.split(/[\r\n]/u).some((line) => SHORTCUT.test(line.trimStart()))) {
    return webUrl(/^URL(?:\[\$e\])?=(.*)$/imu.exec(text)?.[1]);
  }
  if (!isPropertyList(text)) return undefined;
  const address = /<key>\s*URL\s*<\/key>\s*<string>([^<]*)<\/string>/iu.exec(text)?.[1];
  return webUrl(address?.replaceAll('&amp;', '&').trim());
}

function isPropertyList(text: string): boolean {
  const root = afterProlog(text).replace(/^<!DOCTYPE plist[^>]*>/iu, '');
  return text.trimStart().startsWith('<?xml') && /^<plist\b/iu.test(afterProlog(root));
}

const KEY = [0x53, 0x55, 0x52, 0x4c];

/**
 * The text that follows the key `URL` in a binary property list: a marker `5n` and n characters, or `5F`, `1m`, the
 * length as a number of 2 to the power of m bytes, and the characters.
 *
 * @see https://opensource.apple.com/source/CF/CF-635/CFBinaryPList.c
 */
function urlOfBinaryList(bytes: Uint8Array): string | undefined {
  const key = bytes.findIndex((_, at) => KEY.every((byte, offset) => bytes[at + offset] === byte));
  const marker = bytes[key + KEY.length] ?? 0;
  if (key < 0 || marker >> 4 !== 5) return undefined;
  const start = key + KEY.length + 1;
  if (marker !== 0x5f) return decodeText(bytes.subarray(start, start + (marker & 0xf)), 'utf-8');
  const digits = 2 ** Math.min((bytes[start] ?? 0) & 0xf, 3);
  const text = start + 1 + digits;
  const length = bytes.subarray(start + 1, text).reduce((sum, byte) => sum * 256 + byte, 0);
  return decodeText(bytes.subarray(text, text + length), 'utf-8');
}
