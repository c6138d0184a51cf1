import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteCss } from './css-references.ts';

const marked = (css: string) =>
  rewriteCss(css, { asset: (address) => `A:${address}`, sheet: (address) => `S:${address}` });

describe('rewriteCss', () => {
  it.each([
    ['a{background:url(x.png)}', 'a{background:url("A:x.png")}'],
    [`a{background:url( 'x y.png' )}`, 'a{background:url("A:x y.png")}'],
    ['a{--hero:url(x.png)}', 'a{--hero:url("A:x.png")}'],
    [String.raw`a{background:\75 rl(x.png)}`, 'a{background:url("A:x.png")}'],
    [String.raw`a{background:URL("x\2e png")}`, 'a{background:url("A:x.png")}'],
    ['@import "b.css" screen;', '@import "S:b.css" screen;'],
    ['@import url(b.css) layer(x);', '@import url("S:b.css") layer(x);'],
    [
      'a{background:image-set("x.png" 1x, url(y.png) 2x)}',
      'a{background:image-set("A:x.png" 1x, url("A:y.png") 2x)}',
    ],
    [
      '@font-face{src:local("F"),url(f.woff2) format("woff2")}',
      '@font-face{src:local("F"),url("A:f.woff2") format("woff2")}',
    ],
    ['a{background:url(x.png', 'a{background:url("A:x.png")'],
  ])('rewrites %s', (css, expected) => {
    expect(marked(css)).toBe(expected);
  });

  it.each([
    'a::before{content:"url(x.png)"}',
    '/* url(x.png) */a{color:red}',
    '@namespace svg url(http://www.w3.org/2000/svg);',
    '@charset "utf-8";a{content:"b.css"}',
    'a[href="x"]{color:red}',
  ])('leaves %s alone', (css) => {
    expect(marked(css)).toBe(css);
  });

  it('reads a name of many escapes in one way', () => {
    const css = String.raw`\aaaaaa`.repeat(1_000);
    expect(marked(`${css};url(x.png)`)).toBe(`${css};url("A:x.png")`);
    expect(marked(String.raw`a{background:\000075rl(x.png)}`)).toBe('a{background:url("A:x.png")}');
  });

  it('cannot be made to write more than one address where there was one', () => {
    const hostile = rewriteCss('a{background:url(x)}', {
      asset: () => 'b"),url(http://evil/',
      sheet: () => '',
    });
    expect(hostile).toBe('a{background:url("b\\22 ),url(http://evil/")}');
  });

  it('gives the same again for what it has written, whatever it is given', () => {
    const pieces = fc.constantFrom(
      'url(',
      ')',
      '"',
      "'",
      '\\',
      'a',
      '{',
      '}',
      '@import ',
      ';',
      '/*',
      '*/',
      'x.png',
      ' ',
      '\n',
      'image-set(',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const sealed = (css: string) => rewriteCss(css, { asset: () => 'data:,', sheet: () => 'data:,' });
        const once = sealed(parts.join(''));
        expect(sealed(once)).toBe(once);
      }),
    );
  });
});
