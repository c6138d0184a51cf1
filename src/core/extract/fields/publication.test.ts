import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { publicationCandidates } from './publication.ts';
import { titleCandidates } from './title.ts';

const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const publisher = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ports closed', publisher: { '@type': 'Organization', name } })}</script>`;
const candidates = (html: string, url?: string) => publicationCandidates(pageFacts(parseHtml(html), url));
const names = (html: string, url?: string) => candidates(html, url).map(({ value }) => value);
const name = (html: string, url?: string) => names(html, url)[0];

describe('publicationCandidates', () => {
  it('takes a paper’s journal before the site that holds it', () => {
    const html = `<meta name="citation_journal_title" content="Annals of Quays">${site('PaperHub')}`;
    expect(names(html)).toEqual(['Annals of Quays', 'PaperHub']);
  });

  it.each([
    ['Quay Post | Home of harbour news', 'Quay Post'],
    ['News and sport - Quay Post', 'Quay Post'],
    ['Quay Post: Harbour news, first', 'Quay Post'],
    ['The Quay Post | QuayPost.com', 'The Quay Post'],
    ['Quay-Post', 'Quay-Post'],
    ['Quay Post powered by Tide', 'Quay Post'],
    ['Quay Post[the first paper of the harbour]', 'Quay Post'],
    ['QuayPost.com/harbour', 'QuayPost.com'],
  ])('cuts the slogan of %j', (said, expected) => {
    expect(name(site(said), 'https://www.quaypost.com/a')).toBe(expected);
  });

  it('does not take an address, a program or a bare “Home” for a name', () => {
    for (const said of ['https://quay.example', '@quay', 'WordPress.com', 'Home'])
      expect(names(site(said), 'https://quay.example/a')).toEqual(['quay.example']);
  });

  it('takes the name in full for an acronym only where two places have it', () => {
    const url = 'https://www.hqp.example/a';
    const logo = '<a class="logo" aria-label="The Harbour Quay Post">x</a>';
    expect(name(site('HQP') + publisher('Harbour Quay Post') + logo, url)).toBe('The Harbour Quay Post');
    expect(
      name(`${site('HQP')}<p class="copyright">© 2019 Harbour Quay Press. All rights reserved</p>`, url),
    ).toBe('HQP');
  });

  it('takes the spelling that is a name for one that is the host’s', () => {
    const url = 'https://www.quaypost.com/a';
    expect(name(site('quaypost') + publisher('Quay Post'), url)).toBe('Quay Post');
    expect(name(site('quaypost.com') + publisher('Quay Post'), url)).toBe('Quay Post');
    const title = '<title>Ports closed - quaypost.com</title>';
    expect(name(title + site('quaypost'), url)).toBe('quaypost.com');
    expect(name(`${site('QuayPost.com')}<title>Ports closed - QuayPost.com</title>`, url)).toBe(
      'QuayPost.com',
    );
  });

  it('does not take the agency that wrote a report for the paper that prints it', () => {
    const html = `<title>Ports closed - Quay Post</title>${site('Quay Post')}${publisher('Associated Press')}`;
    expect(names(html, 'https://www.qpost.example/a')).toEqual([
      'Quay Post',
      'Associated Press',
      'qpost.example',
    ]);
  });

  it('finds the name in the tail of the title, but not in a headline with a dash', () => {
    const url = 'https://www.quay.example/a';
    expect(name('<title>Ports closed | World | Quay Post</title><h1>Ports closed</h1>', url)).toBe(
      'Quay Post',
    );
    expect(name('<title>Ports closed - a history</title><h1>Ports closed - a history</h1>', url)).toBe(
      'quay.example',
    );
    expect(name('<title>Ports - and what becomes of all the people there</title>', url)).toBe('quay.example');
  });

  it('takes a title that is the host’s name and no more', () => {
    expect(name('<title>Quay Post</title><h1>Ports closed</h1>', 'https://quaypost.com/a')).toBe('Quay Post');
    expect(name('<title>Ports closed</title><h1>Ports closed</h1>', 'https://quaypost.com/a')).toBe(
      'quaypost.com',
    );
  });

  it('finds the name in a logo that goes with the host, without its decorations', () => {
    const logo = (alt: string) => `<div id="site-logo"><img alt="${alt}"></div>`;
    expect(name(logo('Catch the Quay - Content - News'), 'https://catchthequay.com/a')).toBe(
      'Catch the Quay',
    );
    expect(name(logo('Visit the Quay homepage'), 'https://quay.example/a')).toBe('Quay');
    expect(name(logo('Ir a la portada de Quay'), 'https://quay.example/a')).toBe('Quay');
    expect(name(logo('Vai alla home page di Quay'), 'https://quay.example/a')).toBe('Quay');
    expect(name(logo('Zur Startseite von Quay'), 'https://quay.example/a')).toBe('Quay');
    expect(name(logo('quay-white_logo'), 'https://quay.example/a')).toBe('quay.example');
    expect(name(logo('Buy shoes'), 'https://quay.example/a')).toBe('quay.example');
  });

  it('takes the large heading that leads home for the site, and the smaller one for the title', () => {
    const html =
      '<title>The Film Gang » Archive » Stand Up Guys</title><h1><a href="/film/">The Film Gang</a></h1><h2>Stand Up Guys</h2>';
    expect(name(html, 'https://quay.example/film/2013/stand-up/')).toBe('The Film Gang');
    expect(
      titleCandidates(pageFacts(parseHtml(html), 'https://quay.example/film/2013/x/'), [])[0]?.value,
    ).toBe('Stand Up Guys');
  });

  it('finds the name where the large heading is the site’s and a smaller one the report’s', () => {
    const page = (title: string, heading: string) =>
      `<title>${title}</title><h1>Signs of the Tide</h1><h2>${heading}</h2>`;
    const report = 'Ports closed for a third week';
    expect(name(page(`${report} - Signs of the Tide`, report), 'https://quay.example/a')).toBe(
      'Signs of the Tide',
    );
    expect(name(page(`Signs of the Tide - ${report}`, report), 'https://quay.example/a')).toBe(
      'Signs of the Tide',
    );
    const headline = `<meta property="og:title" content="Signs of the Tide">${page('Signs of the Tide - Ports and piers', 'Ports and piers')}`;
    expect(name(headline, 'https://quay.example/a')).toBe('Ports and piers');
  });

  it('parts East Asian titles at marks without spaces', () => {
    expect(name('<title>港口关闭第三周_社会_码头日报</title><h1>港口关闭第三周</h1>')).toBe('码头日报');
    expect(name('<title>港口关闭第三周：港湾協会</title><h1>港口关闭第三周</h1>')).toBe('港湾協会');
  });

  it('does not take a title or a long headline for the name', () => {
    const long = 'What the tide leaves on the quay after seven days of storm';
    const url = 'https://quay.example/a';
    expect(name(`<title>${long}</title><meta name="application-name" content="${long}">`, url)).toBe(
      'quay.example',
    );
    const dense = '港口关闭第三周以后码头上所有人都在等待下一班船而没有人知道它什么时候会来';
    expect(name(`<title>日记 - ${dense}</title><h1>日记</h1>`, url)).toBe('quay.example');
  });

  it('does not take what stands beside a copyright for its owner', () => {
    const line = (text: string) => `<p class="copyright">${text}</p>`;
    expect(name(line('© 2019 Privacy Policy Terms of Service'), 'https://quay.example/a')).toBe(
      'quay.example',
    );
    expect(name(line('© 2019 Quay Post LLC Terms of Service'), 'https://quay.example/a')).toBe('Quay Post');
    expect(name(line('Quay Post © Tide Group 2019 Your choices'), 'https://q.example/a')).toBe('Tide Group');
  });

  it('takes what sites are made with for a name only on its own site', () => {
    expect(name(site('YouTube'), 'https://www.youtube.com/watch')).toBe('YouTube');
    expect(name(site('YouTube'), 'https://quay.example/a')).toBe('quay.example');
  });

  it('says how many places agree, and is surer then', () => {
    const [agreed] = candidates(`${site('Quay Post')}${publisher('Quay Post')}`);
    expect(agreed).toMatchObject({ confidence: 'certain', alsoBy: ['json-ld-publisher'] });
    const [weak] = candidates('<p>x', 'https://quay.example/a');
    expect(weak).toMatchObject({ rule: 'host', confidence: 'suggested' });
  });

  it('reads names in other scripts', () => {
    expect(name(site('صحيفة الميناء'), 'https://quay.example/a')).toBe('صحيفة الميناء');
    expect(
      name('<title>港口关闭第三周 - 码头日报</title><h1>港口关闭第三周</h1>', 'https://quay.example/a'),
    ).toBe('码头日报');
  });
});
