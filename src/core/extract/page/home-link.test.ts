import { describe, expect, it } from 'vitest';
import { leadsHome } from './home-link.ts';
import { parseHtml } from './html-tree.ts';

const PAGE = 'https://quay.example/film/2013/stand-up/';
const leads = (html: string, address: string | undefined = PAGE) => {
  const heading = parseHtml(html).querySelector('h1');
  return heading !== null && leadsHome(heading, address);
};
const linked = (href: string, more = '') => `<h1><a href="${href}">The Film Gang</a>${more}</h1>`;

describe('leadsHome', () => {
  it.each([
    ['the site', linked('/')],
    ['the blog the page lies in', linked('https://quay.example/film')],
    ['the same from outside', '<a href="/film/"><h1>The Film Gang</h1></a>'],
    ['a page marked as the first', '<h1><a rel="home" href="https://other.example">The Film Gang</a></h1>'],
  ])('knows a heading that leads to %s', (_, html) => {
    expect(leads(html)).toBe(true);
  });

  it.each([
    ['to the page itself', linked(PAGE)],
    ['to a place in it', linked('#top')],
    ['to another site', linked('https://other.example/')],
    ['home with but a part of it', linked('/', ': Stand Up Guys')],
    ['nowhere', '<h1>The Film Gang</h1>'],
  ])('leaves one that leads %s', (_, html) => {
    expect(leads(html)).toBe(false);
  });

  it('leaves the title of an article’s second page, which leads to its first', () => {
    expect(leads(linked('/film/2013/stand-up'), `${PAGE}2/`)).toBe(false);
    expect(leads(linked('/film/2013/stand-up'), `${PAGE}page/2`)).toBe(false);
  });

  it('needs an address for all but the site’s own front page', () => {
    const heading = (html: string) => parseHtml(html).querySelector('h1');
    const [blog, front] = [heading(linked('/film/')), heading(linked('/'))];
    expect(blog && leadsHome(blog, undefined)).toBe(false);
    expect(front && leadsHome(front, undefined)).toBe(true);
  });
});
