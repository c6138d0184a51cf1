import { describe, expect, it } from 'vitest';
import { decodeText, encodingNamed } from './decode-text.ts';

describe('encodingNamed', () => {
  it.each([
    ['ISO-8859-1', 'windows-1252'],
    [' latin1 ', 'windows-1252'],
    ['iso-8859-8-i', 'iso-8859-8-i'],
    ['x-user-defined', 'x-user-defined'],
    ['ISO-8859-16', 'iso-8859-16'],
    ['utf-16', 'utf-16le'],
    ['x-x-big5', 'big5'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['x-sjis', 'shift_jis'],
    ['hz-gb-2312', 'replacement'],
    ['klingon', undefined],
    ['', undefined],
  ])('knows what %j stands for', (label, encoding) => {
    expect(encodingNamed(label)).toBe(encoding);
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no encoding named %s', (label) => {
    expect(encodingNamed(label)).toBeUndefined();
  });
});

/** By the tables of the Encoding Standard. */
describe('decodeText', () => {
  it.each([
    ['windows-1252', [0x93, 0xe9, 0x94, 0x81], '“é”\u0081'],
    ['windows-1256', [0xe3, 0xc7, 0xcf, 0x90, 0x80], 'مادگ€'],
    ['windows-1251', [0xcf, 0xf0], 'Пр'],
    ['iso-8859-8-i', [0xf9, 0xec], 'של'],
    ['iso-8859-16', [0x41, 0xaa, 0xba, 0xde, 0xfe, 0xa4, 0xff], 'AȘșȚț€ÿ'],
    ['x-user-defined', [0x41, 0x80, 0xff], 'A\uf780\uf7ff'],
    ['gb18030', [0xc4, 0xe3, 0x81, 0x30, 0x81, 0x30], '你\u0080'],
    ['big5', [0xa7, 0x41, 0xa6, 0x6e], '你好'],
    ['euc-kr', [0xbe, 0xc8, 0xb3, 0xe7], '안녕'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0xb1], '日本ｱ'],
    ['euc-jp', [0xc6, 0xfc], '日'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], '日'],
    ['utf-16le', [0x41, 0x00], 'A'],
    ['utf-16be', [0x00, 0x41], 'A'],
    ['replacement', [0x1b, 0x24], '\ufffd'],
  ])('reads %s as browsers do', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), encoding)).toBe(text);
  });
});
