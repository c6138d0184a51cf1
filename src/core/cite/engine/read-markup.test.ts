import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichNode, RichText } from '../output/rich-text.ts';
import { escapeMarkup, readMarkup } from './read-markup.ts';

function nodesOf(content: RichText): RichNode[] {
  return content.flatMap((node) => (node.kind === 'text' ? [node] : [node, ...nodesOf(node.children)]));
}
const lettersOf = (content: RichText) =>
  nodesOf(content)
    .map((node) => (node.kind === 'text' ? node.text : ''))
    .join('');

describe('readMarkup', () => {
  it('reads marks within marks', () => {
    expect(readMarkup('a <i>b <noi>c</noi></i>')).toEqual([
      { kind: 'text', text: 'a ' },
      {
        kind: 'mark',
        mark: 'italic',
        children: [
          { kind: 'text', text: 'b ' },
          { kind: 'plain', mark: 'italic', children: [{ kind: 'text', text: 'c' }] },
        ],
      },
    ]);
  });

  it('closes what is left open or crossed over', () => {
    expect(readMarkup('<i>a<b>b</i>c')).toEqual([
      {
        kind: 'mark',
        mark: 'italic',
        children: [
          { kind: 'text', text: 'a' },
          { kind: 'mark', mark: 'bold', children: [{ kind: 'text', text: 'b' }] },
        ],
      },
      { kind: 'text', text: 'c' },
    ]);
  });

  it('gives back any text that was escaped, letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lettersOf(readMarkup(escapeMarkup(text)))).toBe(text);
      }),
    );
  });

  it('makes a tree of anything, and links to addresses of the web only', () => {
    const pieces = [
      '<i>',
      '</i>',
      '<url>',
      '</url>',
      '<b>',
      '</b>',
      '<left>',
      '</left>',
      '<script>',
      '&#60;',
    ];
    const texts = ['https://a.example/x', 'javascript:alert(1)', '10.1234/x"y', 'data:text/html,x', ' ', '<'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...texts)), (markup) => {
        for (const node of nodesOf(readMarkup(markup.join('')))) {
          if (node.kind === 'link') expect(node.href).toMatch(/^https?:\/\/[^\s<>"]+$/u);
          if (node.kind !== 'text') expect(node.children.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['https://a.example/?a=1&#38;b=2', 'https://a.example/?a=1&b=2'],
    ['10.1000/182', 'https://doi.org/10.1000/182'],
  ])('links %s to %s', (text, href) => {
    expect(readMarkup(`<url>${text}</url>`)).toMatchObject([{ kind: 'link', href }]);
  });
});
