import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STRIKE_PAGE } from '../../../tests/fixtures/strike-page.ts';
import { extractHtml } from './extract-html.ts';

const PAGES = new URL('../../../../shared/data/pages/', import.meta.url);

describe('extractHtml', () => {
  it('reads a news page', () => {
    const { csl, paragraphs } = extractHtml(STRIKE_PAGE, {
      url: 'https://courier.example/news/2024/05/17/strike',
    });
    expect(csl).toMatchObject({
      title: 'Dock strike enters third week',
      author: [{ family: 'Oduya', given: 'Mara' }],
      issued: { 'date-parts': [[2024, 5, 17]] },
      'container-title': 'Elspeth Courier',
      URL: 'https://courier.example/news/2024/05/17/strike',
      language: 'en',
    });
    expect(paragraphs[0]).toMatch(/^1\. The dockers/);
    expect(paragraphs.join(' ')).not.toContain('Home News Sport');
  });

  it('takes JSON-LD, through references and lists', () => {
    const graph = {
      '@graph': [
        { '@type': 'Person', '@id': '#p', name: 'Ana Ruiz' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ports closed &amp; crews ashore',
          author: [{ '@id': '#p' }, { '@type': 'Organization', name: 'Data Desk' }],
          datePublished: '2023-11-02T23:30:00-03:00',
          publisher: { name: 'La Ría' },
        },
      ],
    };
    const { csl } = extractHtml(
      `<title>Ports closed | La Ría</title><script type="application/ld+json">${JSON.stringify(graph)}</script><p>x`,
      {},
    );
    expect(csl).toMatchObject({
      type: 'article-newspaper',
      title: 'Ports closed & crews ashore',
      author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Data Desk' }],
      issued: { 'date-parts': [[2023, 11, 2]] },
      'container-title': 'La Ría',
    });
  });

  it('invents nothing', () => {
    const { csl, provenance } = extractHtml('<html><body><p>Only this.</p></body></html>', {});
    expect(csl).toEqual({ type: 'webpage' });
    expect(
      [provenance.title, provenance.author, provenance.issued, provenance.URL].map((origin) => origin?.state),
    ).toEqual(Array(4).fill('unknown'));
  });

  it('does not take an author from a desk, an address or the site itself', () => {
    const page = (author: string) =>
      `<meta property="og:site_name" content="The Post"><meta name="author" content="${author}"><p>Text`;
    for (const author of ['admin', 'The Post', 'https://example.org/u/1', 'Staff'])
      expect(extractHtml(page(author), {}).csl.author).toBeUndefined();
  });

  it('keeps an address only of the site it came from', () => {
    const page = '<link rel="canonical" href="https://other.example/x"><p>Text';
    expect(extractHtml(page, { url: 'https://courier.example/a' }).csl.URL).toBe('https://courier.example/a');
  });

  it.each([
    ['30,000 nested elements', `<title>Deep</title>${'<div>'.repeat(30_000)}text`],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script><p>x'],
    ['nothing but a script', '<script>while(1){}</script>'],
    ['an unclosed comment', '<!-- <p>hidden'],
  ])('survives %s', (_, html) => {
    expect(extractHtml(html, {}).csl.type).toBe('webpage');
  });

  it('returns for any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (html) =>
        Array.isArray(extractHtml(`<p>${html}`, {}).paragraphs),
      ),
      { numRuns: 100 },
    );
  });
});

const truthSchema = z.record(z.string(), z.object({ articleBody: z.string() }));

describe.skipIf(!existsSync(new URL('ground-truth.json', PAGES)))('extractHtml on labelled pages', () => {
  it('finds the text of most of them', () => {
    const truth = truthSchema.parse(JSON.parse(readFileSync(new URL('ground-truth.json', PAGES), 'utf8')));
    const scores = Object.entries(truth)
      .slice(0, 20)
      .map(([name, { articleBody }]) => {
        const html = gunzipSync(readFileSync(new URL(`html/${name}.html.gz`, PAGES))).toString();
        return wordF1(extractHtml(html, {}).paragraphs.join(' '), articleBody);
      });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(0.9);
  });
});

/** Agreement of two texts by their words, 0 to 1. */
function wordF1(one: string, other: string): number {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [ours, theirs] = [count(one), count(other)];
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, each) => sum + each, 0);
  const shared = [...ours].reduce((sum, [word, times]) => sum + Math.min(times, theirs.get(word) ?? 0), 0);
  return shared === 0 ? 0 : (2 * shared) / (total(ours) + total(theirs));
}
