import { describe, expect, it } from 'vitest';
import { displayName } from '../../csl/names/display-name.ts';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { authorCandidates } from './authors.ts';

const HEADING = '<title>Harbour reopens after the storm</title><h1>Harbour reopens after the storm</h1>';

function authorsOf(html: string, site = 'The Courier') {
  return authorsIn(`${HEADING}${html}<p>Text of the report.</p>`, site);
}
function authorsIn(page: string, site = 'The Courier') {
  return authorCandidates(pageFacts(parseHtml(page), 'https://www.courier.example/a'), site);
}
const namesIn = (page: string) => (authorsIn(page)[0]?.value ?? []).map(displayName);
const best = (html: string, site?: string) => (authorsOf(html, site)[0]?.value ?? []).map(displayName);
const jsonLd = (...nodes: readonly object[]) =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const news = (author: unknown) =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Harbour reopens after the storm', author });

describe('authorCandidates', () => {
  it('takes a paper’s authors with the family name first', () => {
    const html =
      '<meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Lind, Bo">';
    expect(authorsOf(html)[0]).toMatchObject({
      value: [
        { family: 'Ruiz', given: 'Ana' },
        { family: 'Lind', given: 'Bo' },
      ],
      rule: 'citation_author',
      confidence: 'certain',
    });
  });

  it('reads a name out of a byline in JSON-LD and keeps the byline', () => {
    const [candidate] = authorsOf(news({ '@type': 'Person', name: 'By TOM VARNEY, AP Auto Writer' }));
    expect(candidate).toMatchObject({
      value: [{ family: 'Varney', given: 'Tom' }],
      raw: 'By TOM VARNEY, AP Auto Writer',
    });
  });

  it('does not take a claimant for the author', () => {
    const claim = { '@type': 'ClaimReview', author: { '@type': 'Person', name: 'Cem Ak' } };
    expect(best(jsonLd(claim))).toEqual([]);
  });

  it('does not take the author of what a wiki writes about for its own', () => {
    const box =
      '<table><tr><td>Written by</td><td>Hana Kuroda</td></tr></table><p>Written by Hana Kuroda</p>';
    expect(best(`${HEADING}${box}`)).toEqual(['Hana Kuroda']);
    expect(best(`<meta name="generator" content="MediaWiki 1.44">${HEADING}${box}`)).toEqual([]);
  });

  it('believes a link to the author in a side column only if it is the only one', () => {
    const column = (...names: readonly string[]) =>
      `<aside>${names.map((name) => `<a rel="author" href="/w/x">${name}</a>`).join('')}</aside>`;
    expect(best(HEADING + column('Ana Ruiz', 'Ana Ruiz'))).toEqual(['Ana Ruiz']);
    expect(best(HEADING + column('Ana Ruiz', 'Bo Lind'))).toEqual([]);
    expect(best(HEADING + column('admin'))).toEqual([]);
    expect(best(`${HEADING}<p>By Bo Lind</p>${column('Ana Ruiz')}`)).toEqual(['Bo Lind']);
  });

  it('prefers a byline that names more', () => {
    expect(best(`${news({ name: 'Ana Ruiz' })}<p class="byline">By Ana Ruiz, Bo Lind</p>`)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('prefers a byline that another statement bears out', () => {
    const html = `${news({ name: 'Cem Ak' })}<meta name="sailthru.author" content="Ana Ruiz"><p>By Ana Ruiz</p>`;
    expect(best(html)).toEqual(['Ana Ruiz']);
  });

  it.each(['kevin-r', 'admin', 'The Courier', 'Courier Staff'])('prefers a byline to “%s”', (name) => {
    expect(best(`${news({ '@type': 'Person', name })}<p>By Ana Ruiz</p>`)).toEqual(['Ana Ruiz']);
  });

  it.each(['admin', 'Redaktion', 'Staff', 'Guest', 'KWXYZ', 'https://example.org/u/1', 'The Courier'])(
    'finds no author in “%s” alone',
    (name) => {
      expect(authorsOf(`<meta name="author" content="${name}">`)).toEqual([]);
    },
  );

  it('keeps an agency or a desk that signs', () => {
    expect(best('<p>By The Associated Press</p>')).toEqual(['The Associated Press']);
    expect(best(news({ '@type': 'Organization', name: 'Associated Press' }))).toEqual(['Associated Press']);
    expect(best('<p class="byline">By Courier Staff</p>')).toEqual(['Courier Staff']);
  });

  it('takes a single name if JSON-LD or a byline has it', () => {
    expect(best(news({ '@type': 'Person', name: 'Regan' }))).toEqual(['Regan']);
    expect(best('<p>Posted by Regan</p>')).toEqual(['Regan']);
  });

  it.each([
    ['German', '<p>Von Jörg Großmann, Berlin</p>', ['Jörg Großmann']],
    ['French', '<p>Par Élise Thévenet et Luc Moreau</p>', ['Élise Thévenet', 'Luc Moreau']],
    ['Italian', '<p>di Carlo Benussi</p>', ['Carlo Benussi']],
    ['Russian', '<p>Текст: Пётр Лунин</p>', ['Пётр Лунин']],
    ['Arabic', '<p>بقلم: سليم الحوراني</p>', ['سليم الحوراني']],
    ['Chinese', '<p>记者：林晓芳</p>', ['林晓芳']],
    ['Korean', '<p>홍나래 기자</p>', ['홍나래']],
    ['two lines', '<p>By</p><p>Ana Ruiz</p>', ['Ana Ruiz']],
  ])('reads a byline in %s', (_, html, expected) => {
    expect(best(html)).toEqual(expected);
  });

  it.each([
    ['an aside', '<aside><p class="byline">By Ana Ruiz</p><time>3 May 2019</time></aside>'],
    ['a footer', '<footer><span class="vcard">Ana Ruiz</span></footer>'],
    ['a box', '<div class="widget post-authors"><p class="authors">Ana Ruiz</p></div>'],
    ['a promoted node of Drupal', '<div class="node node-promoted"><p class="author">Ana Ruiz</p></div>'],
  ])('finds the byline in %s under the title', (_, html) => {
    expect(namesIn(`<article>${HEADING}<p>A standfirst.</p>${html}</article>`)).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['beside the page', '<aside><p class="byline">By Ana Ruiz</p></aside>'],
    [
      'of related reports',
      '<article><aside class="related"><p class="byline">By Ana Ruiz</p></aside></article>',
    ],
    [
      'that holds more',
      `<article><aside><p class="byline">By Ana Ruiz</p><p>${'The quay was long. '.repeat(30)}</p></aside></article>`,
    ],
    ['of a quotation', '<article><blockquote><p class="author">Ana Ruiz</p></blockquote></article>'],
    ['for promotion', '<div class="promoted"><p class="author">Ana Ruiz</p></div>'],
  ])('does not take one out of a column %s', (_, html) => {
    expect(namesIn(`${HEADING}${html}`.replace(`${HEADING}<article>`, `<article>${HEADING}`))).toEqual([]);
  });

  it.each([
    ['Posted on 3 May 2019 by Ana Ruiz', ['Ana Ruiz']],
    ['May 3, 2019 | by Ana Ruiz', ['Ana Ruiz']],
    ['4 hours ago by Ana Ruiz', ['Ana Ruiz']],
    ['5/3/2019 11:00 AM PST BY COURIER STAFF', ['Courier Staff']],
    ['Ana Ruiz, @ana_ruiz', ['Ana Ruiz']],
    ['On 3 May 2019 the pier was opened by Ana Ruiz', []],
    ['The pier, 3 May 2019, by Ana Ruiz', []],
    ['Harbour News, @quaypost', []],
    ['Ana Ruiz, @quaypost', []],
  ])('reads the byline that stands beside a date or an account: “%s”', (line, expected) => {
    expect(best(`<p>${line}</p>`)).toEqual(expected);
  });

  it('takes all authors of a list, though much stands between them', () => {
    const author = (text: string) => `<span itemprop="author">${text}</span><p>Follow</p><p>More</p>`;
    expect(best(`${author('By Ana Ruiz')}${author('Bo Lind')}${author('Cem Ak')}`)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
      'Cem Ak',
    ]);
  });

  it.each([
    ['is a reporter', '/authors/ana-ruiz', ['Ana Ruiz']],
    ['is a reporter', '/places/ana-ruiz', []],
    ['is a minister', '/people/ana-ruiz', []],
    ['opened the pier', '/authors/ana-ruiz', []],
  ])('knows the author of whom the end of the text tells: “… %s”, by %s', (told, address, expected) => {
    const text = `<p>${'The pier is open again. '.repeat(12)}</p>`;
    const bio = `<p><a href="${address}">Ana Ruiz</a> ${told} of the harbour.</p>`;
    expect(best(`${text.repeat(3)}${bio}`)).toEqual(expected);
  });

  it('finds the byline under a smaller heading where the large one is the site’s', () => {
    const page = `<title>Signs - Harbour reopens after the storm</title><h1>Signs</h1>${'<p>Menu</p>'.repeat(40)}`;
    expect(namesIn(`${page}<h2>Harbour reopens after the storm</h2><p class="author">Ana Ruiz</p>`)).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('does not take the crew that a bare statement lists for authors', () => {
    const crew = '<meta name="sailthru.author" content="Ana Ruiz,Bo Lind,Cem Ak,Dora Weiss">';
    expect(best(`${crew}<p class="byline">Ana Ruiz</p>`)).toEqual(['Ana Ruiz']);
    expect(best(`${crew}<p class="byline">Ana Ruiz</p><p>with Bo Lind, Cem Ak, Dora Weiss</p>`)).toHaveLength(
      4,
    );
  });

  it('does not take who drew or translated for an author', () => {
    const by = (text: string, name: string) => `<p>${text} by <a rel="author">${name}</a></p>`;
    expect(best(`${by('', 'Ana Ruiz')}${by('Illustration', 'Bo Lind')}`)).toEqual(['Ana Ruiz']);
    expect(best(by('Translation', 'Bo Lind'))).toEqual([]);
  });

  it('does not take whoever made a picture for the author', () => {
    const picture = (name: string) =>
      `<div itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="author" content="${name}"></div>`;
    expect(best(picture('Bo Lind'))).toEqual([]);
    expect(best(`<meta itemprop="author" content="Ana Ruiz">${picture('Bo Lind')}`)).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['a comment', '<div class="comments"><p>By Ana Ruiz</p></div>'],
    ['a side column', '<aside><p class="author">Ana Ruiz</p></aside>'],
    ['a topic', '<p><a href="/topics/people/ana-ruiz">Ana Ruiz</a></p>'],
    ['a sentence', '<p>By the end of the week the pier will be open.</p>'],
  ])('does not take one out of %s', (_, html) => {
    expect(best(html)).toEqual([]);
  });
});
