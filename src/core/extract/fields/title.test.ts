import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { titleCandidates } from './title.ts';

const URL = 'https://www.quaypost.com/a';
const candidates = (html: string, sites: readonly string[] = ['Quay Post']) =>
  titleCandidates(pageFacts(parseHtml(html), URL), sites);
const title = (html: string, sites?: readonly string[]) => candidates(html, sites)[0]?.value;
const og = (content: string) => `<meta property="og:title" content="${content}">`;

describe('titleCandidates', () => {
  it('takes a paper’s own title before any heading', () => {
    const html = `<meta name="citation_title" content="On quays"><h1>On quays | Annals</h1>`;
    expect(candidates(html)[0]).toMatchObject({
      value: 'On quays',
      rule: 'citation_title',
      confidence: 'certain',
    });
  });

  it('takes the heading that shares most words with the page’s name for itself', () => {
    const html = `${og('Quay strike enters week three')}<h1>Latest</h1><h1>The quay strike enters its third week</h1>`;
    expect(candidates(html).map(({ value }) => value)).toEqual([
      'The quay strike enters its third week',
      'Quay strike enters week three',
    ]);
  });

  it.each([
    ['the name of the site', '<h1>Quay Post</h1>'],
    ['a logo', '<h1 class="site-logo">Quay strike enters</h1>'],
    ['a section', '<h1>Strike</h1>'],
    ['a heading in a box beside it', '<aside><h1>Quay strike enters week three</h1></aside>'],
    ['a short part', '<h1>Quay</h1>'],
  ])('does not take %s for the title', (_, heading) => {
    expect(candidates(og('The quay strike enters week three of talks') + heading)[0]?.rule).toBe('og:title');
  });

  it('takes an article’s only heading even where the page is called otherwise', () => {
    const html = `${og('Simple dock kit for beginners')}<article><h1 class="entry-title">Walking the old quays</h1></article>`;
    expect(title(html)).toBe('Walking the old quays');
    expect(title(`${og('Simple dock kit for beginners')}<h1>Health centre for sailors</h1>`)).toBe(
      'Simple dock kit for beginners',
    );
    expect(
      title(`${og('Simple dock kit')}<article><h1><a href="/">My life by the sea</a></h1></article>`),
    ).toBe('Simple dock kit');
  });

  it.each([
    ['Ports closed - Quay Post', 'Ports closed'],
    ['Ports closed | News | Quay Post', 'Ports closed | News'],
    ['Ports closed – quaypost.com', 'Ports closed'],
    ['Ports closed｜Quay Post', 'Ports closed'],
    ['Ports closed | Quay Post[the first paper of the harbour]', 'Ports closed'],
    ['Ports closed | Quay Post powered by Tide', 'Ports closed'],
    ['Ports closed [the first time this year]', 'Ports closed [the first time this year]'],
    ['Quay Post: Ports closed', 'Ports closed'],
    ['Ports closed - Quay Post - Quay Post', 'Ports closed'],
    ['Ports closed | for a third week', 'Ports closed | for a third week'],
    ['Quay Post readers sue harbour', 'Quay Post readers sue harbour'],
    ['Harbour: Ports closed', 'Harbour: Ports closed'],
    ['Ports closed-down', 'Ports closed-down'],
  ])('cuts of %j only what names the site', (said, expected) => {
    expect(title(og(said))).toBe(expected);
  });

  it('takes a smaller heading that is called as the page is where the large one is a section’s', () => {
    const banner = '<article><h1 class="title">The long view of harbours</h1></article>';
    const heading = '<h2>Ports closed for a third week</h2>';
    expect(title(`${og('Ports closed for a third week')}${banner}${heading}`)).toBe(
      'Ports closed for a third week',
    );
    expect(title(`${og('In Harbours - Ports closed for a third week')}<h1>Harbours</h1>${heading}`)).toBe(
      'Ports closed for a third week',
    );
    expect(
      title(
        `<title>The diary of a quay - ■ Ports closed again</title><h1>A quay</h1><h3>■ Ports closed again</h3>`,
      ),
    ).toBe('Ports closed again');
  });

  it('takes a heading where each page of a site is called as the site', () => {
    const page = '<title>Quay Post</title><h1>Ports closed again</h1><h1>Next report</h1>';
    expect(title(page, [])).toBe('Ports closed again');
    expect(title('<title>Quay Post</title>')).toBe('Quay Post');
    expect(title('<title>Quay Post sues harbour</title><h1>Next report</h1>', [])).toBe(
      'Quay Post sues harbour',
    );
  });

  it('keeps a name whole of which either part has a heading', () => {
    const name = 'Ana and the Gulls – Tide';
    expect(title(`${og(name)}<h1>Tide</h1><h2>Ana and the Gulls</h2>`)).toBe(name);
    expect(title(`${og('Ports closed again')}<h1>Tide</h1><h2>Ports closed</h2>`)).toBe('Ports closed again');
  });

  it('cuts the site behind an East Asian mark without spaces', () => {
    expect(title(og('港口关闭第三周_码头日报'), ['码头日报'])).toBe('港口关闭第三周');
    expect(title(og('港口关闭：第三周'), ['码头日报'])).toBe('港口关闭：第三周');
  });

  it('keeps parts of a heading apart that stand apart', () => {
    const html = `${og('Ports: Ports closed again')}<h1><span>Ports</span><span>Ports closed again</span></h1>`;
    expect(candidates(html).map(({ value }) => value)).toContain('Ports Ports closed again');
    expect(title('<title>Wasserstoff im Hafen</title><h1>Wasser<i>stoff</i> im Hafen</h1>')).toBe(
      'Wasserstoff im Hafen',
    );
  });

  it('leaves out a kicker that the page leaves out of its own name', () => {
    const html = `${og('Ports closed again')}<h1><small>Live</small><span>Ports closed again</span></h1>`;
    expect(title(html)).toBe('Ports closed again');
  });

  it('takes ordinary type for a heading set in capitals', () => {
    expect(title(`${og('Ports closed again')}<h1>PORTS CLOSED AGAIN</h1>`)).toBe('Ports closed again');
  });

  it('takes the whole of a name that is cut', () => {
    expect(
      title(`${og('The ports were closed for a…')}<title>The ports were closed for a third week</title>`),
    ).toBe('The ports were closed for a third week');
  });

  it('is surer where more places agree', () => {
    const html = `${og('Ports closed again')}<title>Ports closed again | Quay Post</title><h1>Ports closed again</h1>`;
    expect(candidates(html)).toEqual([
      {
        value: 'Ports closed again',
        rule: 'heading',
        confidence: 'certain',
        alsoBy: ['og:title', 'page-title'],
      },
    ]);
    expect(candidates('<title>Ports closed</title>')[0]?.confidence).toBe('suggested');
    expect(candidates('<p>Nothing')).toEqual([]);
  });

  it('compares East Asian titles without spaces', () => {
    expect(title(`${og('港口关闭进入第三周')}<h1>港口关闭已进入第三周</h1>`)).toBe('港口关闭已进入第三周');
  });
});
