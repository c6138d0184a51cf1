import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import { LARGEST_BYTES } from '../model/largest-source.ts';
import { decodeSource } from './decode-source.ts';
import { parsePageUrl } from './parse-page-url.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeSource', () => {
  it('reads UTF-8, and UTF-16 by its mark', () => {
    expect(decodeSource(bytes('Grüße, ئێستا'), { name: 'a.txt' })).toEqual({
      text: 'Grüße, ئێستا',
      charset: 'utf-8',
      mediaType: 'text/plain',
    });
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0);
    expect(decodeSource(utf16, { name: 'a.txt' })).toMatchObject({ text: 'AB', charset: 'utf-16le' });
  });

  it('knows a page by its content, whatever it is called', () => {
    expect(decodeSource(bytes('<!-- saved -->\n<!doctype html><p>x'), { name: 'a.txt' }).mediaType).toBe(
      'text/html',
    );
    expect(decodeSource(bytes('He wrote <p> and left.'), { name: 'a.txt' }).mediaType).toBe('text/plain');
  });

  it('reads a page in the encoding it says it is in', () => {
    const page = latin('<html><meta charset="windows-1251"><body>\xcf\xf0\xe8\xe2\xe5\xf2');
    expect(decodeSource(page, { name: 'a.html' }).text).toContain('Привет');
    expect(decodeSource(latin('<html><body>caf\xe9'), { name: 'a.html' }).text).toContain('café');
  });

  it('reads quotation marks and dashes of Windows-1252 as browsers do', () => {
    const page = latin('<html><meta charset="iso-8859-1"><body>\x93caf\xe9\x94 \x96 5 \x80');
    expect(decodeSource(page, { name: 'a.html' })).toMatchObject({
      text: expect.stringContaining('“café” – 5 €'),
      charset: 'windows-1252',
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['white space', bytes(' \n\t '), 'is empty'],
    ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'is a PNG image'],
    ['a PDF', bytes('%PDF-1.7 …'), 'is a PDF'],
    ['zeros', new Uint8Array(100), 'is a binary file'],
    [
      'a drawing',
      bytes('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'SVG drawing',
    ],
    ['an encoding nobody named', latin('caf\xe9 au lait'), 'is not UTF-8 or UTF-16 text'],
    ['an encoding nobody knows', latin('<html><meta charset="klingon"><p>x'), '“klingon”'],
  ])('refuses %s in a sentence that names the file', (_, content, sentence) => {
    expect(() => decodeSource(content, { name: 'report.txt' })).toThrow(says(sentence));
    expect(() => decodeSource(content, { name: 'report.txt' })).toThrow(says('report.txt'));
  });

  it('refuses a text that is too large', () => {
    expect(() => decodeSource(new Uint8Array(LARGEST_BYTES.text + 1).fill(97), { name: 'big.txt' })).toThrow(
      says('20 MB'),
    );
  });

  it('throws nothing but sentences', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        try {
          decodeSource(content, { name: 'x' });
        } catch (error) {
          expect(error).toBeInstanceOf(PressmarkError);
        }
      }),
    );
  });
});

describe('parsePageUrl', () => {
  it('writes an address as browsers do', () => {
    expect(parsePageUrl(' HTTPS://Example.org/a b ')).toBe('https://example.org/a%20b');
  });

  it.each([
    'example',
    'ftp://example.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://me:secret@example.org/',
  ])('refuses %s', (text) => {
    expect(() => parsePageUrl(text)).toThrow(PressmarkError);
  });
});
