import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../tests/support/page-blocks.ts';
import { keepOwnArticle } from './own-article.ts';

const TEXT = `<p>${'The harbour office closed the pier after a storm had torn two planks out. '.repeat(5)}</p>`;
const article = (heading: string) => `<article>${heading}${TEXT}</article>`;
const left = (html: string, title?: string) => {
  const body = bodyOf(html);
  keepOwnArticle(body, title);
  return [...body.querySelectorAll('article')].map((each) => each.querySelector('h1, h2')?.textContent);
};

describe('keepOwnArticle', () => {
  it('leaves the article that has the page’s title, and no other', () => {
    const page = `${article('<h1>The ferry waits</h1>')}${article('<h1>The pier is closed</h1>')}`;
    expect(left(page, 'The pier is closed.')).toEqual(['The pier is closed']);
  });

  it('leaves the parts of an article, whose headings are of a lower rank', () => {
    const page = `${article('<h1>The pier is closed</h1>')}${article('<h2>Planks</h2>')}${article('')}`;
    expect(left(page, 'The pier is closed')).toHaveLength(3);
  });

  it.each([
    ['none', 'The mayor resigns'],
    ['no title', undefined],
  ])('leaves all where %s has the title', (_, title) => {
    const page = `${article('<h1>The ferry waits</h1>')}${article('<h1>The pier is closed</h1>')}`;
    expect(left(page, title)).toHaveLength(2);
  });

  it('is not misled by a teaser of the page itself', () => {
    const teaser = '<article><h1>The pier is closed</h1><p>Read on.</p></article>';
    expect(left(`${teaser}${article('<h1>The ferry waits</h1>')}`, 'The pier is closed')).toHaveLength(2);
  });
});
