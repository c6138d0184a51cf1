import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseSource } from './recognise-source.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('recogniseSource', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\n\n%PDF-1.4', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['WARC/1.1\r\n', 'web-archive'],
    ['\x1f\x8b\x08', 'web-archive'],
    ['PK\x03\x04…PK\x01\x02 datapackage.json', 'web-archive'],
    ['From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a.example/\r\n\r\n', 'mhtml'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x', 'mhtml'],
  ])('knows %j by its content', (head, kind) => {
    expect(recogniseSource(latin(head))).toBe(kind);
  });

  it.each([
    ['a text that speaks of PDFs', 'The file begins with %PDF-1.7, he said.'],
    ['a sound', 'RIFF\x10\x00\x00\x00WAVEfmt '],
    ['another archive', 'PK\x03\x04…word/document.xml'],
    ['a letter', 'From: Ana\nSubject: Ports\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHello'],
    ['a page', '<!doctype html><p>MIME-Version: 1.0'],
  ])('leaves %s to be read as a text', (_, content) => {
    expect(recogniseSource(latin(content))).toBe('text');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (content) => void recogniseSource(content)));
  });
});
