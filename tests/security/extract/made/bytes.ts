import { oneOf, type Random, wholeBelow } from '../../../benchmarks/corpus/random.ts';
import { passage } from './words.ts';

const CHARSETS =
  'utf-8 utf-16 utf-16le utf-16be utf-7 utf-32 iso-8859-1 iso-8859-6 iso-8859-8-i windows-1252 windows-1256 koi8-r gb18030 gbk big5 euc-jp shift_jis iso-2022-jp euc-kr iso-2022-kr macintosh x-user-defined replacement ibm866 __proto__ nonsense'.split(
    ' ',
  );
const HEADS = [
  '',
  '\ufeff',
  '%PDF-1.7\n',
  '\x89PNG\r\n\x1a\n',
  'GIF89a',
  'PK\x03\x04',
  'From: x\r\n',
  '\x1f\x8b',
];

/** Bytes under the name of a charset that they may not be of. */
export function oddCharset(random: Random): Uint8Array {
  const charset = oneOf(random, CHARSETS);
  const head = `<html><head><meta charset="${charset}"><title>${charset}</title></head><body><p>`;
  const body = random() < 0.5 ? Buffer.from(passage(random), 'utf8') : randomBytes(random, 2_000);
  const whole = Buffer.concat([Buffer.from(head), body]);
  return random() < 0.2 ? Buffer.from(whole.toString('utf8'), 'utf16le') : whole;
}

/** Bytes at random behind the first ones of a known kind of file. */
export function noise(random: Random): Uint8Array {
  return Buffer.concat([Buffer.from(oneOf(random, HEADS), 'latin1'), randomBytes(random, 3_000)]);
}

/** A page saved as MHTML, cut, its boundary lost, its lengths and encodings wrong. */
export function brokenMhtml(random: Random): Uint8Array {
  const boundary = oneOf(random, ['----b', '', 'a"b', ' ', '-'.repeat(80)]);
  const encoding = oneOf(random, ['quoted-printable', 'base64', '7bit', 'x-unknown']);
  const part = () =>
    `--${boundary}\r\nContent-Type: ${oneOf(random, ['text/html', 'text/html; charset=gbk', 'image/png', 'multipart/related'])}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${oneOf(random, ['https://example.org/', 'cid:a', 'file:///etc/passwd', ''])}\r\n\r\n<p>${passage(random)}=\r\n=E2=80=ZZ</p>\r\n`;
  const text = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: =?utf-8?Q?${oneOf(random, ['T=C3=A9st', '=', '=ZZ'])}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\r\n\r\n${Array.from({ length: 1 + wholeBelow(random, 4) }, part).join('')}--${boundary}--\r\n`;
  const whole = Buffer.from(text, 'utf8');
  return random() < 0.3 ? whole.subarray(0, wholeBelow(random, whole.length)) : whole;
}

function randomBytes(random: Random, longest: number): Uint8Array {
  return Uint8Array.from({ length: wholeBelow(random, longest) }, () => wholeBelow(random, 256));
}
