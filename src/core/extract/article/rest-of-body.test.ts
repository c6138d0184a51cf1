import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../../../tests/support/page-blocks.ts';
import { placesOf } from './places.ts';
import { withRestOfBody } from './rest-of-body.ts';

const [ONE, TWO, THREE, FOUR] = [
  'The harbour office closed the pier on Monday after a storm had torn two of its planks out of the walkway.',
  'Engineers will look at the rest of it on Tuesday, the office said, and nobody may set foot on it before that.',
  'A ferry that lies at the quay cannot leave, because its passengers have no way to come on board, its owner said.',
  'The planks are of oak, and the mill that sawed them a century ago has long been turned into a hotel for sailors.',
] as const;

/** What is read of a page if those sentences were found in it. */
const read = (html: string, ...found: readonly string[]) => {
  const blocks = pageBlocks(html);
  const article = blocks.filter(({ text }) => found.includes(text));
  return withRestOfBody(article, placesOf(blocks)).map(({ text }) => text);
};

describe('withRestOfBody', () => {
  it('adds a piece of the same classes, or of one more', () => {
    const html = `<h1>Pier</h1><div class="text"><p>${ONE}</p></div><div class="ad">Buy a boat</div><div class="text last"><p>${TWO}</p></div>`;
    expect(read(html, ONE)).toEqual([ONE, TWO]);
    expect(read(html.replace('text last', 'last'), ONE)).toEqual([ONE]);
  });

  it('adds the sentences of the same element, and what stands between them', () => {
    const html = `<section><p>${ONE}</p><h2>Next</h2><ul><li>two planks</li></ul><p>${TWO}</p><p>Share</p></section>`;
    expect(read(html, ONE)).toEqual([ONE, 'Next', 'two planks', TWO]);
  });

  it('does not add key points, which are no sentences of the body', () => {
    const points = `<div class="text"><ul><li>${THREE}</li><li>${FOUR}</li></ul></div>`;
    expect(read(`${points}<div class="text"><p>${ONE}</p><p>${TWO}</p></div>`, ONE, TWO)).toEqual([ONE, TWO]);
  });

  it.each([
    ['comments', `<div class="comment"><div class="text"><p>${TWO}</p></div></div>`],
    ['asides', `<aside><div class="text"><p>${TWO}</p></div></aside>`],
    ['another article', `<article><div class="text"><p>${TWO}</p></div></article>`],
    ['what follows another title', `<h1>Ferry</h1><div class="text"><p>${TWO}</p></div>`],
    ['what follows the heading of comments', `<h3>Comments</h3><div class="text"><p>${TWO}</p></div>`],
  ])('never adds %s', (_, other) => {
    expect(read(`<h1>Pier</h1><div class="text"><p>${ONE}</p></div>${other}`, ONE)).toEqual([ONE]);
  });

  it('takes no name for a sign that the article itself bears', () => {
    const piece = (text: string) => `<div class="widget"><div class="text"><p>${text}</p></div></div>`;
    expect(read(`${piece(ONE)}${piece(TWO)}`, ONE)).toEqual([ONE, TWO]);
  });

  it('adds a beginning that stands elsewhere, but not a standfirst', () => {
    const begins = [ONE, TWO, THREE, FOUR, `${ONE} Again.`].map((text) => `<p>${text}</p>`);
    const page = (begin: string) =>
      `<h1>Pier</h1><div class="opener">${begin}</div><main><p>The mayor came.</p></main>`;
    expect(read(page(begins.join('')), 'The mayor came.')).toHaveLength(6);
    expect(read(page(begins[0] ?? ''), 'The mayor came.')).toEqual(['The mayor came.']);
  });

  it('looks once at each element, however deep it lies', () => {
    const deep = `${'<div>'.repeat(3_000)}<p>${TWO}</p>`;
    expect(read(`<div class="text"><p>${ONE}</p></div>${deep}`, ONE)).toEqual([ONE]);
  });
});
