import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUrlList, urlsOfList } from './parse-url-list.ts';

describe('parseUrlList', () => {
  it('reads addresses one a line, each once, in their order', () => {
    const text =
      '\ufeff# to read\r\nhttps://b.example/x y\n\nhttps://b.example/2\r\n  HTTPS://A.example  \nhttps://a.example/';
    expect(parseUrlList(text.replace('x y', 'x%20y'))).toEqual({
      urls: ['https://b.example/x%20y', 'https://b.example/2', 'https://a.example/'],
      rejected: [],
    });
  });

  it('takes addresses out of angle brackets', () => {
    expect(parseUrlList('<https://a.example/>').urls).toEqual(['https://a.example/']);
  });

  it('names the lines that are no addresses', () => {
    expect(
      parseUrlList('https://a.example/\nftp://b.example/\n\nRead this: https://c.example/').rejected,
    ).toEqual([
      { line: 2, text: 'ftp://b.example/' },
      { line: 4, text: 'Read this: https://c.example/' },
    ]);
    expect(parseUrlList('x'.repeat(1_000)).rejected[0]?.text).toHaveLength(81);
  });

  it('gives addresses only, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const url of parseUrlList(text).urls) expect(url).toMatch(/^https?:\/\//u);
      }),
    );
  });
});

describe('urlsOfList', () => {
  it('knows a text that is nothing but addresses', () => {
    expect(urlsOfList('https://a.example/\n# later\nhttp://b.example/')).toHaveLength(2);
  });

  it.each([
    '',
    'https://a.example/',
    'https://a.example/\nhttps://a.example/',
    'https://a.example/\nand more',
  ])('leaves %j to be read as a text or a single address', (text) => {
    expect(urlsOfList(text)).toBeUndefined();
  });
});
