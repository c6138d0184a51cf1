import { describe, expect, it } from 'vitest';
import { lineOf, parseHtml } from './html-tree.ts';

describe('parseHtml', () => {
  it('makes one text of what linkedom reads in pieces', () => {
    const [paragraph] = parseHtml('<p>Fish &amp; chips &lt;3&nbsp;crowns</p>').querySelectorAll('p');
    expect([...(paragraph?.childNodes ?? [])]).toHaveLength(1);
    expect(lineOf(paragraph)).toBe('Fish & chips <3 crowns');
  });

  it('refuses more nodes than can be held twice, and signs that would become such', () => {
    expect(() => parseHtml('<b>x</b>'.repeat(110_000))).toThrow(RangeError);
    expect(() => parseHtml(`<p>${'a &amp; b '.repeat(60_000)}`)).toThrow(RangeError);
    expect(() => parseHtml(`<p>${'a &nbsp; b '.repeat(60_000)}`)).not.toThrow();
  });
});
