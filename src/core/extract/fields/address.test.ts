import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { addressCandidates } from './address.ts';

const addresses = (html: string, url?: string) =>
  addressCandidates(pageFacts(parseHtml(html), url)).map(({ value }) => value);
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

describe('addressCandidates', () => {
  it('takes the canonical address, then where the page came from', () => {
    expect(addresses(canonical('/a'), 'https://quay.example/a?page=2')).toEqual([
      'https://quay.example/a',
      'https://quay.example/a?page=2',
    ]);
  });

  it.each([
    ['another host', 'https://other.example/a'],
    ['the front page', 'https://quay.example/'],
    ['no address of the web', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('does not take %s for the page’s address', (_, href) => {
    expect(addresses(canonical(href), 'https://quay.example/a')).toEqual(['https://quay.example/a']);
  });

  it('takes the site’s own address for that of its page for phones', () => {
    expect(addresses(canonical('https://www.quaypost.com/a'), 'https://m.quaypost.com/a')[0]).toBe(
      'https://www.quaypost.com/a',
    );
    expect(addresses(canonical('https://quaypost.com/b'), 'https://shop.quaypost.com/a')[0]).toBe(
      'https://shop.quaypost.com/a',
    );
  });

  it('leaves out what only follows readers, and keeps the rest letter for letter', () => {
    expect(addresses('', 'https://quay.example/a?id=7&utm_source=x&q=Ä%20b&fbclid=1#part')).toEqual([
      'https://quay.example/a?id=7&q=Ä%20b#part',
      'https://quay.example/a?id=7&utm_source=x&q=Ä%20b&fbclid=1#part',
    ]);
    expect(addresses('', 'https://quay.example/a?gclid=1')[0]).toBe('https://quay.example/a');
  });

  it('mends an address without its scheme', () => {
    expect(
      addresses('<meta property="og:url" content="quay.example/b">', 'https://www.quay.example/a')[0],
    ).toBe('https://quay.example/b');
  });

  it('believes a page of unknown origin, but not that it is a front page', () => {
    expect(addresses(canonical('https://quay.example/a'))).toEqual(['https://quay.example/a']);
    expect(addresses(canonical('https://quay.example/'))).toEqual([]);
  });
});
