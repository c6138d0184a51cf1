import { describe, expect, it } from 'vitest';
import { bodyOf, pageBlocks } from '../../../../tests/support/page-blocks.ts';
import { withoutClosingSections } from './closing-sections.ts';
import { junkName } from './junk-name.ts';
import { withoutLinkLists } from './link-lists.ts';
import { ownText } from './own-text.ts';
import { preClean } from './pre-clean.ts';
import { trimHead } from './trim-head.ts';
import { trimTail } from './trim-tail.ts';
import { withoutRepeats } from './without-repeats.ts';

const SENTENCE = 'The harbour office closed the pier on Monday after a storm had torn two of its planks.';
const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);

describe('junkName', () => {
  it.each([
    ['share-bar', 'share'],
    ['postRelated', 'related'],
    ['post__author-bio', 'post-author'],
    ['is-hidden', 'hidden'],
    ['sr-only', 'hidden'],
  ])('knows “%s”', (names, word) => {
    expect(junkName(names, 'text')).toBe(word);
  });

  it.each([
    ['overflow-hidden', 'text'],
    ['article-body related', 'text'],
    ['tag', 'sentence'],
    ['print', 'paragraph'],
    ['twitter-embed share', 'paragraph'],
    ['shareholders', 'text'],
    ['layout with-sidebar', 'text'],
    ['no-comments', 'text'],
  ] as const)('leaves “%s” as %s', (names, place) => {
    expect(junkName(names, place)).toBeUndefined();
  });
});

describe('preClean', () => {
  const left = (html: string) => {
    const body = bodyOf(html);
    preClean(body);
    return body.textContent ?? '';
  };

  it('takes away what is around an article', () => {
    const html = `<nav>Home News</nav><article><p>${SENTENCE}</p><p>${SENTENCE}</p><figure><figcaption>The pier</figcaption></figure></article><div class="newsletter">Sign up</div><p hidden>Hidden</p><div aria-hidden="true">Icons</div>`;
    const text = left(html);
    expect(text).toContain(SENTENCE);
    for (const junk of ['Home News', 'The pier', 'Sign up', 'Hidden', 'Icons'])
      expect(text).not.toContain(junk);
  });

  it('leaves a misused tag or name that holds the article', () => {
    expect(left(`<form><p>${SENTENCE}</p><p>${SENTENCE}</p></form><p>Short.</p>`)).toContain(SENTENCE);
    expect(left(`<div class="sidebar"><p>${SENTENCE}</p></div><p>Short.</p>`)).toContain(SENTENCE);
  });

  it('counts the likes of an element together', () => {
    const html = `${`<aside><p>${SENTENCE}</p></aside>`.repeat(4)}<p>${SENTENCE}</p>`;
    expect(left(html).split(SENTENCE)).toHaveLength(6);
  });
});

describe('withoutLinkLists', () => {
  it('leaves out lists of links, not lists of words with a link in them', () => {
    const html = `<p>${SENTENCE}</p><ul><li><a href="/a">The pier that would not close</a></li><li><a href="/b">Who pays for the pier?</a></li></ul><ul><li>Two planks, <a href="/c">torn</a> by the storm.</li><li>One ferry, which lies at the quay.</li></ul>`;
    expect(textsOf(withoutLinkLists(pageBlocks(html)))).toEqual([
      SENTENCE,
      'Two planks, torn by the storm.',
      'One ferry, which lies at the quay.',
    ]);
  });

  it('leaves out a line that is but a link to another article, not a short or a spelt-out one', () => {
    const html = `<p>${SENTENCE}</p><p><a href="/a">The pier that would not close, and why</a></p><p><a href="/b">Here</a></p><p><a href="https://port.example/storm">https://port.example/storm</a></p>`;
    expect(textsOf(withoutLinkLists(pageBlocks(html)))).toEqual([
      SENTENCE,
      'Here',
      'https://port.example/storm',
    ]);
  });
});

describe('withoutClosingSections', () => {
  it.each([
    'Related stories',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Комментарии',
    '関連記事',
    'مواضيع ذات صلة',
  ])('ends the article at “%s”', (heading) => {
    const blocks = pageBlocks(
      `<p>${SENTENCE}</p><p>${SENTENCE}</p><h3>${heading}</h3><p>Another pier closes.</p>`,
    );
    expect(textsOf(withoutClosingSections(blocks))).toEqual([SENTENCE, SENTENCE]);
  });

  it('leaves a section of that name in the middle of an article', () => {
    const blocks = pageBlocks(`<p>${SENTENCE}</p><h3>Comments</h3><p>${SENTENCE}</p><p>${SENTENCE}</p>`);
    expect(withoutClosingSections(blocks)).toHaveLength(4);
  });
});

describe('trimHead', () => {
  const title = 'Pier closed after storm';
  it('leaves out title, byline and date above the first paragraph', () => {
    const html = `<h1>${title}</h1><p>By Mara Lindt</p><p>19 November 2019</p><p>${SENTENCE}</p>`;
    expect(textsOf(trimHead(pageBlocks(html), title))).toEqual([SENTENCE]);
  });

  it('leaves a standfirst, a heading and what only looks like a byline further down', () => {
    const html = `<p>Two planks are gone</p><h2>Monday</h2><p>${SENTENCE}</p><p>${SENTENCE}</p><p>By Mara Lindt</p>`;
    expect(trimHead(pageBlocks(html), title)).toHaveLength(5);
  });
});

describe('trimTail', () => {
  it('leaves out headings, links and labels below the last paragraph', () => {
    const html = `<p>${SENTENCE}</p><p><a href="/x">All about piers</a></p><h3>More</h3><p>Topics</p>`;
    expect(textsOf(trimTail(pageBlocks(html)))).toEqual([SENTENCE]);
  });

  it('leaves credits, corrections and a last short sentence', () => {
    const html = `<p>${SENTENCE}</p><p>It is over.</p><p>Editing by Mara Lindt</p>`;
    expect(trimTail(pageBlocks(html))).toHaveLength(3);
    const corrected = `<p>${SENTENCE}</p><p>Correction: it was Tuesday</p>`;
    expect(trimTail(pageBlocks(corrected))).toHaveLength(2);
  });
});

describe('trimTail, after the last sentence', () => {
  it('leaves the items of a list that has no markup, and the rows of a table', () => {
    const html = `<p>${SENTENCE}</p><p>1. Oak planks, 12 crowns</p><p>2) Brass lamps</p>`;
    expect(trimTail(pageBlocks(html))).toHaveLength(3);
    const table = `<p>${SENTENCE}</p><table><tr><td>12 May 2019</td><td>Two planks</td></tr></table>`;
    expect(trimTail(pageBlocks(table))).toHaveLength(2);
  });
});

describe('ownText', () => {
  it('leaves an article that consists of what it recommends', () => {
    const tips = ['oak from the mill', 'lamps of brass', 'ropes of hemp'].map(
      (tip) => `<p><a href="/${tip}">What we bought for the new pier this year: ${tip}</a></p>`,
    );
    expect(ownText(pageBlocks(`<p>${SENTENCE}</p>${tips.join('')}`), {})).toHaveLength(4);
    expect(ownText(pageBlocks(`<p>${SENTENCE}</p><p>${SENTENCE} Again.</p>${tips[0]}`), {})).toHaveLength(2);
  });
});

describe('withoutRepeats', () => {
  it('leaves out a sentence shown twice running, and keeps refrains', () => {
    const html = `<p>${SENTENCE}</p><p>${SENTENCE}</p><p>No!</p><p>No!</p>`;
    expect(textsOf(withoutRepeats(pageBlocks(html)))).toEqual([SENTENCE, 'No!', 'No!']);
  });
});
