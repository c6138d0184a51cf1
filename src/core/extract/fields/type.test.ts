import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { genreCandidates } from './genre.ts';
import { typeCandidates } from './type.ts';

const facts = (html: string, url?: string) => pageFacts(parseHtml(html), url);
const types = (html: string, name = '', url?: string) =>
  typeCandidates(facts(html, url), name === '' ? [] : [name]).map(({ value }) => value);
const meta = (name: string, content = 'x') => `<meta name="${name}" content="${content}">`;
const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const ARTICLE = '<meta property="og:type" content="article">';

describe('typeCandidates', () => {
  it.each([
    ['article-journal', meta('citation_journal_title')],
    ['thesis', meta('citation_dissertation_institution') + meta('citation_journal_title')],
    ['report', meta('citation_technical_report_institution')],
    ['paper-conference', meta('citation_conference_title')],
    ['chapter', meta('citation_inbook_title') + meta('citation_isbn')],
    ['book', meta('citation_isbn')],
    ['article', meta('citation_arxiv_id')],
    ['thesis', meta('eprints.title') + meta('eprints.type', 'thesis')],
    ['article', meta('citation_title') + meta('dc.type', 'Working Paper')],
    ['legislation', '<meta property="eli:id_local" content="2019/1">'],
  ])('sees that it is a %s by %s', (type, html) => {
    expect(types(html)[0]).toBe(type);
  });

  it.each([
    ['article-newspaper', 'ReportageNewsArticle'],
    ['article-journal', 'MedicalScholarlyArticle'],
    ['post-weblog', 'BlogPosting'],
    ['post', 'DiscussionForumPosting'],
    ['report', 'Report'],
    ['dataset', 'Dataset'],
    ['software', 'SoftwareSourceCode'],
    ['broadcast', 'PodcastEpisode'],
    ['chapter', 'Chapter'],
    ['review', 'CriticReview'],
    ['webpage', 'WebPage'],
  ])('takes for a %s what schema.org calls %s', (type, schema) => {
    expect(types(ld({ '@type': schema, name: 'A name' }))[0]).toBe(type);
  });

  it('tells the review of a book from other reviews', () => {
    expect(types(ld({ '@type': 'Review', itemReviewed: { '@type': 'Book' } })).slice(0, 2)).toEqual([
      'review-book',
      'review',
    ]);
  });

  it('does not make a film of a news page that shows one', () => {
    expect(types(ld({ '@type': 'NewsArticle', headline: 'x', video: { '@type': 'VideoObject' } }))[0]).toBe(
      'article-newspaper',
    );
  });

  it.each([
    ['article-newspaper', 'Quay Post', 'https://quay.example/a'],
    ['article-newspaper', 'صحيفة الميناء', 'https://quay.example/a'],
    ['article-magazine', 'Quay Magazine', 'https://quay.example/a'],
    ['article-magazine', 'National Review', 'https://quay.example/a'],
    ['article-newspaper', 'The Spokes-Review', 'https://quay.example/news/a'],
    ['post-weblog', 'Quay', 'https://quay.example/blog/a'],
    ['post-weblog', 'Ana', 'https://ana.substack.com/p/a'],
    ['post', 'Quay', 'https://old.reddit.com/r/quay'],
    ['webpage', 'Quay Inc', 'https://quay.example/a'],
  ])('takes for %s an article of “%s” at %s', (type, name, url) => {
    expect(types(ARTICLE, name, url)[0]).toBe(type);
  });

  it('takes a page of a newspaper for an article only where it has a story’s address', () => {
    expect(types('<p>x', 'Quay Post', 'https://quay.example/world/ports-closed-for-a-week')[0]).toBe(
      'article-newspaper',
    );
    expect(types('<p>x', 'Quay Post', 'https://quay.example/world/')[0]).toBe('webpage');
  });

  it('takes what a magazine calls news for the magazine’s, with the other as runner-up', () => {
    expect(types(ld({ '@type': 'NewsArticle', headline: 'x' }), 'Quay Magazine')).toEqual([
      'article-magazine',
      'article-newspaper',
      'webpage',
    ]);
  });

  it('tells an encyclopedia from other wikis', () => {
    expect(types(meta('generator', 'MediaWiki 1.40'), 'Quaypedia')[0]).toBe('entry-encyclopedia');
    expect(types(meta('generator', 'MediaWiki 1.40'), 'Quay Wiki')[0]).toBe('webpage');
  });

  it('offers an interview behind the outlet’s type', () => {
    const html = `${ARTICLE}<meta property="og:title" content="Interview mit dem Hafenmeister">`;
    expect(types(html, 'Quay Post')).toEqual(['article-newspaper', 'interview', 'webpage']);
    expect(
      types(`${ARTICLE}<meta property="og:title" content="Interviewers of the quay">`, 'Quay Post'),
    ).not.toContain('interview');
  });
});

describe('genreCandidates', () => {
  const genres = (html: string, url?: string) => genreCandidates(facts(html, url)).map(({ value }) => value);

  it('knows opinions and press releases by section, type and address', () => {
    expect(genres('<meta property="article:section" content="Meinung">')).toEqual(['Opinion']);
    expect(genres(ld({ '@type': 'OpinionNewsArticle', headline: 'x' }))).toEqual(['Opinion']);
    expect(genres('<p>x', 'https://quay.example/press-releases/a')).toEqual(['Press release']);
    expect(genres('<meta property="article:section" content="Public opinion research">')).toEqual([]);
  });
});
