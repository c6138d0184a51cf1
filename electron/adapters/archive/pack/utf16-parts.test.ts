import { parse } from 'mhtml-to-html';
import { describe, expect, it } from 'vitest';
import { pageFromMhtml } from './page-from-mhtml.ts';
import { withoutUtf16 } from './utf16-parts.ts';

const PAGE = 'https://port.example/wide';
const PAGE_TEXT =
  '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-16LE"></head>' +
  '<body><p>Δύο = ψηφία\nЊива 港</p></body></html>';

/** Quoted-printable as Chromium writes it: every byte 10 is a line's end, and lines are short. */
function quoted(bytes: Buffer): string {
  const isPlain = (byte: number) => byte > 0x20 && byte < 0x7f && byte !== 0x3d;
  const marks = Array.from(bytes, (byte) =>
    byte === 10
      ? '\r\n'
      : isPlain(byte)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let length = 0;
  return marks
    .map((mark) => {
      length = mark === '\r\n' ? 0 : length + mark.length;
      if (length <= 73) return mark;
      length = mark.length;
      return `=\r\n${mark}`;
    })
    .join('');
}

function mhtmlOf(body: Buffer): Uint8Array {
  const head = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--"\r\n\r\n\r\n`;
  const part = (type: string, id: string, data: string) =>
    `------b--\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${id}\r\n\r\n${data}\r\n`;
  const page = `------b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${PAGE}\r\n\r\n${quoted(body)}\r\n`;
  return Buffer.from(`${head}${page}${part('image/png', 'base64', 'AAAA')}------b------\r\n`, 'latin1');
}

describe('withoutUtf16', () => {
  it.each([
    ['little-endian', Buffer.from(PAGE_TEXT, 'utf16le')],
    ['big-endian', Buffer.from(PAGE_TEXT, 'utf16le').swap16()],
  ])('keeps every letter of a %s page', async (_, body) => {
    const html = await pageFromMhtml(mhtmlOf(body), { url: PAGE, find: () => undefined });
    expect(html).toContain('Δύο = ψηφία\nЊива 港');
    expect(html).not.toContain('UTF-16LE');
  });

  it('leaves other parts as they are', () => {
    const before = mhtmlOf(Buffer.from(PAGE_TEXT, 'utf16le'));
    const types = Object.values(parse(withoutUtf16(before)).resources).map(({ contentType }) => contentType);
    expect(types).toEqual(['text/html', 'image/png']);
    const narrow = mhtmlOf(Buffer.from('<p>one\0two'));
    expect(withoutUtf16(narrow)).toEqual(narrow);
  });
});
