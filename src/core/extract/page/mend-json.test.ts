import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from './mend-json.ts';

describe('mendJson', () => {
  it.each([
    ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['comments', '/* x */ {"a": 1, // two\n "b": 2}', { a: 1, b: 2 }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['HTML comments', '<!-- {"a":1} -->', { a: 1 }],
    ['raw line ends and tabs in strings', '{"a":"one\ntwo\tthree"}', { a: 'one two three' }],
    ['unknown escapes', String.raw`{"a":"it\'s \x here\n"}`, { a: "it's x here\n" }],
    [
      'quotes in strings',
      '{"a":"she said "no, thanks" twice","b":1}',
      { a: 'she said "no, thanks" twice', b: 1 },
    ],
    ['escaped quotes throughout', '{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
    ['a semicolon at the end', '{"a":1};', { a: 1 }],
    ['missing closing brackets', '{"a":{"b":[1,2', { a: { b: [1, 2] } }],
    ['too many closing brackets', '{"a":1}}]', { a: 1 }],
    ['several objects', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['several objects and a comma', '{"a":1},\n{"b":2}', [{ a: 1 }, { b: 2 }]],
  ])('mends %s', (_, text, value) => {
    expect(JSON.parse(mendJson(text))).toEqual(value);
  });

  it('leaves addresses in strings alone, and what looks like comments there', () => {
    const value = { url: 'https://x.example/*a*/?b=//c', text: '<!-- no -->' };
    expect(JSON.parse(mendJson(JSON.stringify(value)))).toEqual(value);
  });

  it('does not change the meaning of JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3, noUnicodeString: false }), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.parse(mendJson(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('returns for any string', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof mendJson(text) === 'string'));
  });
});
