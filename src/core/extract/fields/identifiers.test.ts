import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { identifierCandidates } from './identifiers.ts';
import { scholarlyCandidates } from './scholarly.ts';

const facts = (html: string, url?: string) => pageFacts(parseHtml(html), url);
const ids = (html: string, url?: string) =>
  Object.fromEntries(
    Object.entries(identifierCandidates(facts(html, url))).map(([name, [best]]) => [name, best?.value]),
  );
const places = (html: string, url?: string) =>
  Object.fromEntries(
    Object.entries(scholarlyCandidates(facts(html, url))).map(([name, list]) => [
      name,
      (list[0] as { value: unknown }).value,
    ]),
  );
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const PAPER = meta('citation_title', 'On the history of quays');

describe('identifierCandidates', () => {
  it('reads what a page says of its own work', () => {
    const html =
      meta('citation_doi', 'doi:10.1234/Quay.1') +
      meta('citation_issn', '0378-5955') +
      meta('citation_isbn', '978-3-16-148410-0') +
      meta('citation_pmid', '123456');
    expect(ids(html)).toEqual({
      DOI: '10.1234/Quay.1',
      ISSN: '0378-5955',
      ISBN: '9783161484100',
      PMID: '123456',
    });
  });

  it('knows Dublin Core’s identifier for what it is', () => {
    expect(ids(meta('DC.identifier', 'ISBN 3-16-148410-X'))).toEqual({ ISBN: '9783161484100' });
    expect(ids(meta('DC.Identifier', 'quay-123'))).toEqual({});
  });

  it('does not take the first DOI of the references', () => {
    const link = '<a href="https://doi.org/10.1234/other">x</a>';
    expect(ids(`${PAPER}<div class="references">${link}</div>`)).toEqual({});
    expect(
      ids(`${PAPER}<ol><li>${link}</li></ol><p><a href="https://doi.org/10.1234/own">DOI</a></p>`).DOI,
    ).toBe('10.1234/own');
  });

  it('does not take the DOI of a paper that a newspaper writes about', () => {
    const html =
      '<meta property="og:type" content="article"><p><a href="https://doi.org/10.1234/a">The study</a></p>';
    expect(ids(html, 'https://quay.example/news/10.1234/a')).toEqual({});
  });

  it('reads a publisher’s address', () => {
    expect(ids('', 'https://press.example/doi/full/10.1234/own?x=1').DOI).toBe('10.1234/own');
    expect(ids('', 'https://pubmed.ncbi.nlm.nih.gov/123456/').PMID).toBe('123456');
  });

  it('reads JSON-LD of a paper, and its journal’s number', () => {
    const article = {
      '@type': 'ScholarlyArticle',
      name: 'On quays',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'doi', value: '10.1234/own' }],
      isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical', issn: ['0378-5955'] } },
    };
    const html = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
    expect(ids(html)).toEqual({ DOI: '10.1234/own', ISSN: '0378-5955' });
  });
});

describe('scholarlyCandidates', () => {
  it('reads the place of a paper in its journal', () => {
    const html =
      PAPER +
      meta('citation_volume', '12') +
      meta('citation_issue', '3') +
      meta('citation_firstpage', '101') +
      meta('citation_lastpage', '119') +
      meta('citation_publisher', 'Quay Press');
    expect(places(html)).toEqual({ volume: '12', issue: '3', page: '101-119', publisher: 'Quay Press' });
  });

  it.each([
    [meta('citation_firstpage', 'e12'), 'e12'],
    [meta('citation_firstpage', '7') + meta('citation_lastpage', '7'), '7'],
    [meta('citation_firstpage', '7–9') + meta('citation_lastpage', '9'), '7-9'],
    [meta('prism.pageRange', '7-9'), '7-9'],
  ])('reads the pages in %s', (html, page) => {
    expect(places(PAPER + html).page).toBe(page);
  });

  it('reads repositories: theses, reports, preprints', () => {
    expect(
      places(
        PAPER +
          meta('citation_dissertation_institution', 'University of Quays') +
          meta('citation_dissertation_name', 'PhD thesis'),
      ),
    ).toEqual({
      publisher: 'University of Quays',
      genre: 'PhD thesis',
    });
    expect(places(PAPER + meta('citation_arxiv_id', '2301.01234')).number).toBe('arXiv:2301.01234');
  });

  it('reads JSON-LD’s issue in a volume', () => {
    const article = {
      '@type': 'ScholarlyArticle',
      pageStart: 4,
      pageEnd: 9,
      isPartOf: { issueNumber: 2, isPartOf: { '@type': 'PublicationVolume', volumeNumber: '40' } },
    };
    expect(places(`<script type="application/ld+json">${JSON.stringify(article)}</script>`)).toMatchObject({
      volume: '40',
      issue: '2',
      page: '4-9',
    });
  });

  it('reads COinS of the page’s own work, and not of one it lists', () => {
    const coin = (title: string, volume: string) =>
      `<span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:journal&amp;rft.atitle=${encodeURIComponent(title)}&amp;rft.volume=${volume}&amp;rft_id=info:doi/10.1234/${volume}"></span>`;
    const html = `<title>On the history of quays</title>${coin('Another work', '1')}${coin('On the history of quays', '2')}`;
    expect(places(html)).toEqual({ volume: '2' });
    expect(ids(html)).toEqual({ DOI: '10.1234/2' });
  });

  it('finds nothing scholarly on a news page with Dublin Core', () => {
    expect(places(meta('dc.publisher', 'Quay Post') + meta('dc.title', 'Ports closed'))).toEqual({});
  });
});
