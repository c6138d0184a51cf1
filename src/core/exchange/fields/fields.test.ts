import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../../../tests/support/arbitrary-entry.ts';
import { oneLine } from './clean-text.ts';
import { linesOf } from './lines.ts';

describe('linesOf', () => {
  it('takes LF, CRLF and CR for the end of a line', () => {
    expect(Array.from(linesOf('a\nb\r\nc\r\rd'), ({ text, number }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, ''],
      [5, 'd'],
    ]);
  });
});

describe('oneLine', () => {
  it('leaves no line end in any text', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryText),
        fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\v'),
        (texts, end) => {
          expect(oneLine(texts.join(end)).split(/[\n\r\u2028\u2029\u0085\v\f]/u)).toHaveLength(1);
        },
      ),
    );
  });
});
