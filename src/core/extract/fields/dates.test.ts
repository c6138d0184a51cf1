import { describe, expect, it } from 'vitest';
import { formatPartialDate, partialDateFromCsl } from '../../model/partial-date.ts';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { availableDateCandidates, dateCandidates } from './dates.ts';

const TITLE = '<title>Harbour reopens after the storm</title>';
const HEADING = '<h1>Harbour reopens after the storm</h1>';

function datesOf(html: string, url?: string) {
  return dateCandidates(pageFacts(parseHtml(`${TITLE}${html}`), url)).map(
    ({ value, rule, confidence, raw }) => {
      const date = partialDateFromCsl(value);
      return { day: date && formatPartialDate(date), rule, confidence, raw };
    },
  );
}

const published = (stamp: string) => `<meta property="article:published_time" content="${stamp}">`;

describe('dateCandidates', () => {
  it('cites the day that was shown and keeps the stamp of the day after', () => {
    const [best, other] = datesOf(
      `${published('2019-11-20T04:26:47Z')}${HEADING}<p>Published Nov 19, 2019 11:26 pm EST</p>`,
    );
    expect(best).toMatchObject({ day: '2019-11-19', raw: '2019-11-20T04:26:47Z', confidence: 'certain' });
    expect(other?.day).toBe('2019-11-20');
  });

  it('takes the day of the address for the local one', () => {
    const [best] = datesOf(published('2019-11-19T04:58:46Z'), 'https://courier.example/2019/11/18/harbour');
    expect(best?.day).toBe('2019-11-18');
  });

  it('does not move a stamp that says its own offset to the day of a change', () => {
    const html = `${published('2019-11-18T23:04:24-05:00')}${HEADING}<p>11/18/19 11:04 PM EST</p><p>Updated 11/19/19 1:23 PM EST</p>`;
    expect(datesOf(html)[0]?.day).toBe('2019-11-18');
  });

  it('knows that a change cannot come before publishing', () => {
    const html = `${published('2019-11-20T05:14:35Z')}${HEADING}<p>Updated 11:21 pm CST, Tuesday, November 19, 2019</p>`;
    expect(datesOf(html)[0]?.day).toBe('2019-11-19');
  });

  it('offers the day of a change last, as a suggestion', () => {
    const html = `<meta property="article:modified_time" content="2019-12-01T10:00:00Z">${HEADING}<time datetime="2019-11-18">18 November 2019</time>`;
    expect(datesOf(html).map(({ day, confidence }) => [day, confidence])).toEqual([
      ['2019-11-18', 'certain'],
      ['2019-12-01', 'suggested'],
    ]);
  });

  it.each([
    ['the year of a copyright', '<p>© 2019 The Courier</p>'],
    [
      'the day of a comment',
      '<div class="comments"><time datetime="2019-11-18">18 November 2019</time></div>',
    ],
    ['a day that is told of', '<p>The pier was opened by the king on 14 August 1935 in the rain.</p>'],
    ['the day of a related report', '<aside><time datetime="2019-11-18">18 Nov 2019</time></aside>'],
    ['the day of a post that is shown', '<blockquote><p>Posted on 18 November 2019</p></blockquote>'],
    [
      'the day of a picture',
      '<div itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="datePublished" content="2019-11-18"></div>',
    ],
    ['a zero stamp', published('0001-01-01T00:00:00Z')],
    ['when something is held', '<p>18 November 2019 13:00–16:40</p>'],
    ['how long ago it was', '<time>2 hours ago</time>'],
  ])('takes %s for no date of the page', (_, html) => {
    expect(datesOf(`${HEADING}${html}`)).toEqual([]);
  });

  it('offers the day of publishing that stands under the text', () => {
    const page = (line: string) =>
      `${HEADING}${`<p>${'The pier is open again. '.repeat(12)}</p>`.repeat(4)}<p>Tweet</p><p>${line}</p>`;
    expect(datesOf(page('Published 11/18/19'))).toMatchObject([
      { day: '2019-11-18', confidence: 'suggested' },
    ]);
    expect(datesOf(page('More of 18 November 2019'))).toEqual([]);
    expect(datesOf(page('© published 18 November 2019'))).toEqual([]);
  });

  it('does not take the day in the masthead for the day of the report', () => {
    expect(datesOf(`<p>Wednesday, November 20, 2019</p>${HEADING}<p>Text.</p>`)).toEqual([]);
  });

  it('reads 3/4 as the readers of the page do', () => {
    const page = (language: string) =>
      `<html lang="${language}">${TITLE}${HEADING}<p>Published 3/4/2019</p></html>`;
    const dayOf = (language: string) => {
      const [best] = dateCandidates(pageFacts(parseHtml(page(language)), undefined));
      return best?.value['date-parts']?.[0];
    };
    expect(dayOf('en-US')).toEqual([2019, 3, 4]);
    expect(dayOf('en-GB')).toEqual([2019, 4, 3]);
  });

  it('keeps the precision of a journal, and its day online apart', () => {
    const html =
      '<meta name="citation_publication_date" content="2019/11"><meta name="citation_online_date" content="2019/10/02">';
    expect(datesOf(html)[0]).toMatchObject({ day: '2019-11', rule: 'citation_publication_date' });
    const [online] = availableDateCandidates(pageFacts(parseHtml(html), undefined));
    expect(online?.value).toEqual({ 'date-parts': [[2019, 10, 2]] });
  });
});
