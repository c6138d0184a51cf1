import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { writeAll } from '../../../../tests/support/round-trip.ts';
import { markdownFormat } from './markdown-format.ts';

const entry = {
  id: '1',
  citekey: 'ali_2024',
  csl: {
    type: 'article-newspaper' as const,
    title: 'A *bold* [link](javascript:x) <b>&amp;</b>\n# heading',
    author: [{ family: 'Ali', given: 'Sara' }],
    'container-title': 'Kurdistan 24',
    issued: { 'date-parts': [[2024, 5, 17]] },
    URL: 'https://example.org/a_(b)?c=<d>&e',
  },
  tags: [],
  collections: [],
};

describe('markdownWriter', () => {
  it('writes title, authors, container, date and citekey', () => {
    expect(writeAll(markdownFormat, [entry])).toBe(
      '- [A \\*bold\\* \\[link\\](javascript\\:x) **\\&amp;amp;** \\# heading](<https://example.org/a_(b)?c=%3Cd%3E&e>). Sara Ali. *Kurdistan 24*. 2024-05-17. \\@ali\\_2024\n'.replace(
        '\\&amp;amp;',
        '&amp;amp;',
      ),
    );
  });

  it('has the markup of a title as Markdown, and raised figures as characters', () => {
    const title = 'Cells of <i>Larus</i> at 10<sup>6</sup> and CO<sub>2</sub>, 1 < 2 <i>open';
    const text = writeAll(markdownFormat, [{ ...entry, csl: { type: 'book', title } }]);
    expect(text).toContain('Cells of *Larus* at 10⁶ and CO₂, 1 &lt; 2 &lt;i\\>open');
  });

  it('makes no link of an address that opens no page', () => {
    const { URL: _, ...csl } = entry.csl;
    const text = writeAll(markdownFormat, [
      { ...entry, csl: { ...csl, title: 'T', URL: 'javascript:alert(1)' } },
    ]);
    expect(text).toMatch(/^- T\. /u);
  });

  it('writes one line an entry, without HTML, images and links of its own', () => {
    fc.assert(
      fc.property(arbitraryEntry, (each) => {
        const text = writeAll(markdownFormat, [each]).replace(/^- \[(.*?[^\\])\]\(<https?:[^>]*>\)/u, '- $1');
        expect(text.trimEnd()).not.toContain('\n');
        expect(text).not.toMatch(/<|(?<!\\)(?:\\\\)*[[\]`]/u);
      }),
    );
  });
});
