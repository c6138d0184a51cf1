import { describe, expect, it } from 'vitest';
import { decodeEntities, decodeEscapedEntities } from './decode-entities.ts';

describe('decodeEntities', () => {
  it.each([
    ['Bike &amp; Style', 'Bike & Style'],
    ['doesn&#8217;t &#x201C;run&#x201d;', 'doesn’t “run”'],
    ['Caf&eacute; &Eacute;COLE &szlig;', 'Café ÉCOLE ß'],
    ['&amp;amp;', '&amp;'],
    ['&Zcaron;i&zcaron;ek &scaron; &nbsp;&NBSP; &rarr; &alpha;', 'Žižek š    → α'],
    ['&#55296; &#xdfff; stay', '&#55296; &#xdfff; stay'],
    ['AT&T &unknown; &#0; &#1114112;', 'AT&T &unknown; &#0; &#1114112;'],
  ])('reads %j', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });
});

describe('decodeEscapedEntities', () => {
  it.each([
    ['Smith &amp;amp; Wesson', 'Smith & Wesson'],
    ['Smith &amp; Wesson', 'Smith & Wesson'],
    ['&amp;amp;amp;', '&amp;'],
  ])('reads %j', (text, expected) => {
    expect(decodeEscapedEntities(text)).toBe(expected);
  });
});
