import { describe, expect, it } from 'vitest';
import { parseHtml } from './html-tree.ts';
import { listOf, textOf } from './json-ld.ts';
import { pageFacts } from './page-facts.ts';

const script = (value: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (html: string, url?: string) => pageFacts(parseHtml(html), url).jsonLd;
const headline = (html: string, url?: string) => read(html, url).article?.headline;

describe('the article of a page, in its JSON-LD', () => {
  it('is found in a graph, in a list, and as the main entity of the page', () => {
    const article = { '@type': 'NewsArticle', headline: 'Ports closed' };
    expect(headline(script({ '@graph': [{ '@type': 'WebSite', name: 'Ría' }, article] }))).toBe(
      'Ports closed',
    );
    expect(headline(script([[article]]))).toBe('Ports closed');
    expect(headline(script({ '@type': 'WebPage', mainEntity: article }))).toBe('Ports closed');
  });

  it('is read from a script whose type has a charset, and whose JSON is broken', () => {
    const broken = '{"@type":"https://schema.org/NewsArticle","headline":"Ports\nclosed",}';
    expect(headline(script(broken, 'application/ld+json; charset=utf-8'))).toBe('Ports closed');
  });

  it('is the one whose name is the page’s, not the first teaser', () => {
    const teaser = {
      '@type': 'NewsArticle',
      headline: 'Quite another story',
      author: 'X',
      datePublished: '2020',
    };
    const own = { '@type': 'Article', headline: 'Ports closed for a third week' };
    const html = `<title>Ports closed for a third week | Ría</title>${script(teaser)}${script(own)}`;
    expect(headline(html)).toBe('Ports closed for a third week');
  });

  it('is the one at the page’s address where names do not tell', () => {
    const at = (url: string, name: string) => ({
      '@type': 'Article',
      headline: name,
      mainEntityOfPage: { '@id': url },
    });
    const html = script([at('https://r.example/b', 'Bee'), at('https://www.r.example/a/', 'Ay')]);
    expect(headline(html, 'https://r.example/a?x=1')).toBe('Ay');
  });

  it('is none of a list of other stories', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'Other news today' } },
      ],
    };
    expect(headline(`<title>Ports closed again</title>${script(list)}`)).toBeUndefined();
  });

  it('is not a comment, nor a check of facts, nor the work that one is about', () => {
    const check = {
      '@type': 'ClaimReview',
      author: { name: 'Checkers' },
      itemReviewed: { '@type': 'NewsArticle', author: { name: 'Claimant' }, headline: 'Ports closed' },
      comment: { '@type': 'Article', headline: 'Ports closed' },
    };
    expect(read(`<title>Ports closed</title>${script(check)}`).article).toBeUndefined();
  });

  it('is no article that the page’s title and address contradict', () => {
    const other = { '@type': 'NewsArticle', headline: 'Quite another story', url: 'https://r.example/b' };
    const html = `<title>Ports closed again</title>${script(other)}`;
    expect(headline(html, 'https://r.example/a')).toBeUndefined();
  });

  it('takes from a second object of the same page what the first leaves out', () => {
    const name = 'Ports closed for a third week';
    const html = `<title>${name}</title>${script({ '@type': 'NewsArticle', headline: name, author: 'A B' })}${script(
      {
        '@type': 'WebPage',
        name,
        inLanguage: 'en',
      },
    )}`;
    expect(read(html).article).toMatchObject({ '@type': 'NewsArticle', author: 'A B', inLanguage: 'en' });
  });

  it('follows references to the fullest object with that id', () => {
    const html = script({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Ana Ruiz' },
      ],
    });
    const { article, resolve } = read(html);
    expect(resolve(article?.author)?.name).toBe('Ana Ruiz');
    expect(resolve('#p')?.name).toBe('Ana Ruiz');
    expect(resolve('#q')).toBeUndefined();
  });

  it('survives hostile JSON without touching prototypes', () => {
    const html = script(
      '{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(read(html).article).toBeDefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read(script(`${'['.repeat(50_000)}`)).nodes).toEqual([]);
    expect(read(script(`${'{"a":'.repeat(50_000)}`)).nodes).toEqual([]);
  });
});

describe('textOf and listOf', () => {
  it('read values as JSON-LD writes them', () => {
    expect(textOf({ '@value': ' Ports  closed ', '@language': 'en' })).toBe('Ports closed');
    expect(textOf([{ name: 'no text' }])).toBeUndefined();
    expect(listOf({ '@list': [1, 2] })).toEqual([1, 2]);
    expect(listOf(null)).toEqual([]);
  });
});
