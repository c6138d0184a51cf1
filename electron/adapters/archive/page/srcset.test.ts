import { describe, expect, it } from 'vitest';
import { rewriteSrcset } from './srcset.ts';

const marked = (srcset: string) => rewriteSrcset(srcset, (address) => `A:${address}`);

describe('rewriteSrcset', () => {
  it.each([
    ['a.png', 'A:a.png'],
    ['a.png 1x, b.png 2x', 'A:a.png 1x, A:b.png 2x'],
    [' a.png ,b.png 480w 20h , ', 'A:a.png, A:b.png 480w 20h'],
    ['a,b.png 1x', 'A:a,b.png 1x'],
    ['data:image/png;base64,xyz= 1x,b.png', 'A:data:image/png;base64,xyz= 1x, A:b.png'],
    ['a.png f(1,2) 1x, b.png', 'A:a.png f(1,2) 1x, A:b.png'],
    ['a.png f(1, b.png', 'A:a.png f(1, b.png'],
    ['', ''],
    [', ,', ''],
  ])('rewrites %j', (srcset, expected) => {
    expect(marked(srcset)).toBe(expected);
  });

  it('leaves out what there is nothing for', () => {
    expect(rewriteSrcset('a.png 1x, b.png 2x', (address) => (address === 'a.png' ? undefined : 'c'))).toBe(
      'c 2x',
    );
  });
});
