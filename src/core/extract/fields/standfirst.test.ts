import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { standfirstCandidates, withoutExcerpts } from './standfirst.ts';

const summaries = (html: string) =>
  standfirstCandidates(pageFacts(parseHtml(html), undefined)).map(({ value }) => value);
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const LONG = 'The dockers went on strike again on Monday, and the port of the old town stays closed.';

describe('standfirstCandidates', () => {
  it('takes a paper’s abstract first, however long', () => {
    const abstract = `${LONG} `.repeat(20).trim();
    expect(summaries(meta('description', LONG) + meta('citation_abstract', abstract))[0]).toBe(abstract);
  });

  it('takes the whole for what breaks off', () => {
    const html =
      meta('description', 'The dockers went on strike again on Monday…') +
      `<p class="standfirst">${LONG}</p>`;
    expect(summaries(html)[0]).toBe(LONG);
  });

  it('does not take the title, a word or a whole text for one', () => {
    expect(summaries(`<title>${LONG}</title>${meta('description', LONG)}`)).toEqual([]);
    expect(summaries(meta('description', 'Ports'))).toEqual([]);
    expect(summaries(meta('description', LONG.repeat(20)))).toEqual([]);
  });

  it('finds one that the page shows, but not in its margins', () => {
    expect(summaries(`<div class="article-subtitle">${LONG}</div>`)).toEqual([LONG]);
    expect(summaries(`<aside><div class="summary">${LONG}</div></aside>`)).toEqual([]);
  });
});

describe('withoutExcerpts', () => {
  const left = (content: string) =>
    withoutExcerpts(standfirstCandidates(pageFacts(parseHtml(meta('description', content)), undefined)), [
      'By the quay',
      `${LONG} Nobody knows for how long.`,
    ]).length;

  it('leaves out a beginning of the text that breaks off', () => {
    expect(left('The dockers went on strike again on Monday, and the po…')).toBe(0);
    expect(left('The dockers went on strike again on Monday [...]')).toBe(0);
  });

  it('keeps a whole sentence, and what is not in the text', () => {
    expect(left(LONG)).toBe(1);
    expect(left('What the dockers want, and why the old town will not give it …')).toBe(1);
  });
});
