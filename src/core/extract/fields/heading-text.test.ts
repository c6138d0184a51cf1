import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { headingText } from './heading-text.ts';

const textOf = (inner: string) => {
  const heading = parseHtml(`<h1>${inner}</h1>`).querySelector('h1');
  return heading ? headingText(heading) : '';
};

describe('headingText', () => {
  it('parts what stands apart, and nothing inside a word', () => {
    expect(textOf('<span>Harbour</span><span>The pier is closed</span>')).toBe('Harbour The pier is closed');
    expect(textOf('Wasser<i>stoff</i>')).toBe('Wasserstoff');
    expect(textOf('One<br>two')).toBe('One two');
  });

  it('reads no more of an endless one than tells that it is none', () => {
    expect(textOf('<b>So </b>'.repeat(20_000)).length).toBeLessThan(6_000);
  });
});
