import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts names at every depth by code unit and keeps the order of lists', () => {
    expect(canonicalJson({ b: [3, 1, { z: 1, a: 2 }], a: { ö: 1, o: 2 }, B: undefined })).toBe(
      '{"a":{"o":2,"ö":1},"b":[3,1,{"a":2,"z":1}]}',
    );
  });

  it('sorts as RFC 8785, 3.2.3 does: a surrogate pair before the private use area', () => {
    expect(canonicalJson({ '\ufb33': 1, '\ud83d\ude00': 2, '\u20ac': 3 })).toBe('{"€":3,"😀":2,"\ufb33":1}');
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 0.002, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });
});
