import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in.ts';

const links = (text: string) => linksIn(text).flatMap(({ text: part, href }) => (href ? [part] : []));

describe('linksIn', () => {
  it.each([
    ['Archived at X, https://x.example/a.', 'https://x.example/a'],
    ['(see https://x.example/wiki/Port_(city))', 'https://x.example/wiki/Port_(city)'],
    ['“https://x.example/a?b=c&d”, and', 'https://x.example/a?b=c&d'],
    ['https://x.example/%D9%85 و', 'https://x.example/%D9%85'],
    ['در https://x.example/ميناء، و', 'https://x.example/ميناء'],
  ])('finds the address in %s', (text, address) => {
    expect(links(text)).toEqual([address]);
  });

  it('finds none in other text', () => {
    expect(links('mailto:a@b.example javascript:alert(1) http:// https//x')).toEqual([]);
  });

  it('loses nothing', () => {
    const pieces = fc.array(fc.constantFrom('https://', 'x.example', '(', ')', '.', ' ', 'م', '<', '"', ']'));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(
          linksIn(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
