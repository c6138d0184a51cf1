import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../../tests/support/print-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { plainTextOf } from '../output/runs.ts';

const citer = new Citer(builtStyles);
const STYLES = {
  apa: 'apa',
  mla: 'modern-language-association',
  'Chicago, author-date': 'chicago-author-date',
  'Chicago, notes': 'chicago-fullnote-bibliography',
  'Chicago 18, author-date': 'chicago-18-author-date',
  'Chicago 18, notes': 'chicago-18-fullnote-bibliography',
  Harvard: 'harvard-cite-them-right',
  IEEE: 'ieee',
  Vancouver: 'vancouver',
} as const;
type Style = keyof typeof STYLES;

const date = (...parts: number[]) => ({ 'date-parts': [parts] });
const person = (family: string, given = 'Ada') => ({ family, given });

const page: CslItem = {
  type: 'webpage',
  title: 'Heat on the quays',
  author: [{ literal: 'Harbour Health Office' }],
  'container-title': 'Harbour Health Office',
  issued: date(2024, 5, 28),
  URL: 'https://hho.example/heat',
};
const podcast: CslItem = {
  type: 'broadcast',
  title: 'The lost log',
  'container-title': 'Sea Papers',
  host: [person('Moss', 'Ida')],
  genre: 'Audio podcast episode',
  number: '112',
  publisher: 'Quay Media',
  issued: date(2021, 4, 8),
  URL: 'https://pod.example/112',
};
const film: CslItem = {
  type: 'motion_picture',
  title: 'The long tide',
  director: [person('Bru', 'Ola')],
  publisher: 'Fjord Films',
  issued: date(2019),
};
const chart: CslItem = {
  type: 'book',
  title: 'Chart of the bay',
  author: [person('Moss', 'Ida')],
  publisher: 'Bell',
  issued: { 'date-parts': [[1820]], circa: true },
};
const report: CslItem = {
  type: 'report',
  title: 'Dams in 2020',
  author: [{ literal: 'Water Office' }],
  number: 'WO/DS-2021-07',
  publisher: 'State Press',
  issued: date(2021),
};
const preprint: CslItem = {
  type: 'article',
  title: 'Silt and salt',
  author: [person('Lind', 'Eva')],
  publisher: 'SeaRxiv',
  issued: date(2017, 9, 4),
  DOI: '10.5555/silt',
};
const numbered: CslItem = {
  type: 'article-journal',
  title: 'Moving piers',
  author: [person('Lind', 'Eva')],
  'container-title': 'Sea Studies',
  volume: '14',
  issue: '1',
  number: 'e0209899',
  issued: date(2019),
};

const { title: _title, ...untitledReview } = {
  type: 'review-book',
  title: 'The long wait',
  author: [person('Lind', 'Eva')],
  'reviewed-title': 'Anchors',
  'reviewed-author': [person('Cole')],
  'container-title': 'The Desk',
  issued: date(2000, 5, 4),
} satisfies CslItem;
const review: CslItem = { ...untitledReview, title: _title };

/** The work, the style, and what is printed; where the manual says so stands with the rule. */
const CASES: readonly (readonly [string, CslItem, Style, string])[] = [
  [
    'an author that is the site',
    page,
    'Harvard',
    'Harbour Health Office (2024) Heat on the quays. Available at: https://hho.example/heat.',
  ],
  [
    'an author that is the site',
    page,
    'IEEE',
    '[1] Harbour Health Office, “Heat on the quays.” [Online]. Available: https://hho.example/heat',
  ],
  [
    'an author that is the site',
    page,
    'Vancouver',
    '1. Harbour Health Office. Heat on the quays [Internet]. 2024 May 28. Available from: https://hho.example/heat',
  ],
  [
    'an author that is the site',
    page,
    'Chicago, author-date',
    'Harbour Health Office. 2024. “Heat on the Quays.” May 28, 2024. https://hho.example/heat.',
  ],
  [
    'a page by an author',
    { ...page, author: [person('Lind', 'Eva')] },
    'Vancouver',
    '1. Lind E. Heat on the quays [Internet]. Harbour Health Office; 2024 May 28. Available from: https://hho.example/heat',
  ],
  [
    'a podcast',
    podcast,
    'Chicago, author-date',
    'Moss, Ida, host. 2021. “The Lost Log.” Audio podcast episode 112. Sea Papers. Quay Media. https://pod.example/112.',
  ],
  [
    'a podcast',
    podcast,
    'Chicago, notes',
    'Moss, Ida, host. “The Lost Log.” Audio podcast episode 112. Sea Papers. Quay Media, April 8, 2021. https://pod.example/112.',
  ],
  [
    'a podcast',
    podcast,
    'Harvard',
    'Moss, I. (host) (2021) ‘The lost log’, Sea Papers [Podcast]. Quay Media, 8 April. Available at: https://pod.example/112.',
  ],
  [
    'a podcast',
    podcast,
    'IEEE',
    '[1] I. Moss, Host, “The lost log,” Sea Papers, Quay Media, Apr. 08, 2021. [Online]. Available: https://pod.example/112',
  ],
  ['a film', film, 'Chicago, notes', 'Bru, Ola, dir. The Long Tide. Fjord Films, 2019.'],
  ['a film', film, 'Harvard', 'The long tide (2019). Directed by O. Bru. Fjord Films.'],
  ['a film', film, 'Vancouver', '1. Bru O, director. The long tide. Fjord Films; 2019.'],
  ['a guessed date', chart, 'Chicago, author-date', 'Moss, Ida. [ca. 1820]. Chart of the Bay. Bell.'],
  ['a guessed date', chart, 'Chicago, notes', 'Moss, Ida. Chart of the Bay. Bell, [ca. 1820].'],
  ['a guessed date', chart, 'Harvard', 'Moss, I. (c. 1820) Chart of the bay. Bell.'],
  ['a guessed date', chart, 'IEEE', '[1] I. Moss, Chart of the bay. Bell, c. 1820.'],
  ['a guessed date', chart, 'Vancouver', '1. Moss I. Chart of the bay. Bell; [ca. 1820].'],
  [
    'a report with a number alone',
    report,
    'Chicago, author-date',
    'Water Office. 2021. Dams in 2020. WO/DS-2021-07. State Press.',
  ],
  [
    'a report in a series',
    {
      ...report,
      genre: 'Report',
      number: '44',
      'collection-title': 'Harbour Papers',
      'collection-number': '7',
    },
    'Chicago, notes',
    'Water Office. Dams in 2020. Harbour Papers 7, Report 44. State Press, 2021.',
  ],
  [
    'a preprint',
    preprint,
    'Harvard',
    'Lind, E. (2017) ‘Silt and salt’, SeaRxiv [Preprint]. Available at: https://doi.org/10.5555/silt.',
  ],
  [
    'a preprint',
    preprint,
    'mla',
    'Lind, Eva. “Silt and Salt.” SeaRxiv, 4 Sept. 2017, https://doi.org/10.5555/silt.',
  ],
  [
    'a preprint',
    preprint,
    'Chicago, author-date',
    'Lind, Eva. 2017. “Silt and Salt.” Preprint. SeaRxiv. https://doi.org/10.5555/silt.',
  ],
  [
    'a preprint',
    preprint,
    'Vancouver',
    '1. Lind E. Silt and salt [preprint] [Internet]. SeaRxiv; 2017. Available from: https://doi.org/10.5555/silt',
  ],
  [
    'an article with a number',
    numbered,
    'mla',
    'Lind, Eva. “Moving Piers.” Sea Studies, vol. 14, no. 1, 2019, article e0209899.',
  ],
  [
    'an article with a number',
    numbered,
    'Harvard',
    'Lind, E. (2019) ‘Moving piers’, Sea Studies, 14(1), article e0209899.',
  ],
  [
    'an article with a number',
    numbered,
    'Chicago, notes',
    'Lind, Eva. “Moving Piers.” Sea Studies 14, no. 1 (2019): e0209899.',
  ],
  [
    'an article with a number',
    numbered,
    'Vancouver',
    '1. Lind E. Moving piers. Sea Studies. 2019;14(1):e0209899.',
  ],
  [
    'an article in no volume',
    {
      type: 'article-journal',
      title: 'Silt',
      author: [person('Lind', 'Eva')],
      'container-title': 'Sea Studies',
    },
    'Harvard',
    'Lind, E. (no date) ‘Silt’, Sea Studies.',
  ],
  [
    'an issue without a volume',
    {
      type: 'article-magazine',
      title: 'Lamps',
      author: [person('Lind', 'Eva')],
      'container-title': 'Lantern',
      issue: '34',
      page: '10-14',
      issued: date(2019, 5, 6),
    },
    'apa',
    'Lind, E. (2019, May 6). Lamps. Lantern, (34), 10–14.',
  ],
  [
    'a range of days',
    {
      type: 'article-magazine',
      title: 'Lamps',
      'container-title': 'Lantern',
      author: [person('Lind', 'Eva')],
      page: '10-14',
      issued: {
        'date-parts': [
          [2019, 12, 28],
          [2020, 1, 3],
        ],
      },
    },
    'Vancouver',
    '1. Lind E. Lamps. Lantern. 2019 Dec 28–2020 Jan 3;10–4.',
  ],
  [
    'a report that gives its kind with its number',
    { ...report, number: 'Report No. 44' },
    'Vancouver',
    '1. Water Office. Dams in 2020. State Press; 2021. Report No.: 44.',
  ],
  [
    'a review with a title of its own',
    review,
    'Chicago, notes',
    'Lind, Eva. “The Long Wait.” Review of Anchors, by Ada Cole. The Desk, May 4, 2000.',
  ],
  [
    'a review without a title',
    untitledReview,
    'Chicago, author-date',
    'Lind, Eva. 2000. Review of Anchors, by Ada Cole. The Desk.',
  ],
  [
    'an interview',
    {
      type: 'interview',
      title: 'The sea is a court',
      author: [person('Lind', 'Eva')],
      interviewer: [person('Cole')],
      'container-title': 'The Desk',
      issued: date(2019, 1, 5),
    },
    'Chicago, author-date',
    'Lind, Eva. 2019. “The Sea Is a Court.” Interview by Ada Cole. The Desk, January 5, 2019.',
  ],
  [
    'a page of its author’s site',
    page,
    'Chicago, notes',
    'Harbour Health Office. “Heat on the Quays.” May 28, 2024. https://hho.example/heat.',
  ],
  [
    'an episode with its producer',
    {
      type: 'broadcast',
      title: 'The locks',
      'container-title': 'Night ferries',
      'executive-producer': [person('Vale')],
      director: [person('Roe')],
      publisher: 'Channel Nine',
      issued: date(2014, 8, 29),
    },
    'Harvard',
    '‘The locks’ (2014) Night ferries. Directed by A. Roe. Executive produced by A. Vale. Channel Nine, 29 August.',
  ],
];

describe('what styles print', () => {
  it.each(CASES)('%s (%#, in style)', (_, csl, style, expected) => {
    expect(printEntry(citer, csl, { style: STYLES[style] }).text.trim()).toBe(expected);
  });
});

describe('the 18th edition of Chicago', () => {
  const book: CslItem = {
    type: 'book',
    title: 'Ports of call',
    author: ['Ash', 'Bru', 'Cole'].map((family) => person(family)),
    publisher: 'Quay',
    'publisher-place': 'Boston',
    issued: date(2014),
  };
  const many = {
    ...book,
    author: ['Ash', 'Bru', 'Cole', 'Dunn', 'Eng', 'Fox', 'Gale'].map((family) => person(family)),
  };
  const noted = (csl: CslItem, style: Style) => {
    const entries = [{ id: 'x', citekey: 'x', csl }];
    const [text] = citer.citations([{ works: [{ id: 'x' }] }], entries, { style: STYLES[style] });
    return plainTextOf(text ?? [], 'ltr');
  };

  it('says in lower case what a work is, within a note', () => {
    const thesis: CslItem = {
      type: 'thesis',
      title: 'Lines',
      author: [person('Lind', 'Eva')],
      genre: 'Master’s thesis',
      publisher: 'Quay College',
      issued: date(2014),
    };
    expect(noted(thesis, 'Chicago 18, notes')).toContain('(master’s thesis, Quay College, 2014)');
    expect(printEntry(citer, thesis, { style: STYLES['Chicago 18, notes'] }).text).toContain(
      'Master’s thesis,',
    );
  });

  it('names no place of books since 1900', () => {
    const modern = printEntry(citer, book, { style: STYLES['Chicago 18, notes'] }).text;
    expect(modern).toBe('Ash, Ada, Ada Bru, and Ada Cole. Ports of Call. Quay, 2014.');
    const old = printEntry(
      citer,
      { ...book, issued: date(1814) },
      { style: STYLES['Chicago 18, notes'] },
    ).text;
    expect(old).toContain('Boston: Quay, 1814.');
    expect(printEntry(citer, book, { style: STYLES['Chicago, notes'] }).text).toContain(
      'Boston: Quay, 2014.',
    );
  });

  it('names three of more than six authors, and the first of three in the text', () => {
    expect(printEntry(citer, many, { style: STYLES['Chicago 18, author-date'] }).text).toBe(
      'Ash, Ada, Ada Bru, Ada Cole, et al. 2014. Ports of Call. Quay.',
    );
    expect(noted(book, 'Chicago 18, author-date')).toContain('Ash et al. 2014');
    expect(noted(book, 'Chicago, author-date')).toContain('Ash, Bru, and Cole 2014');
    expect(noted(book, 'Chicago 18, notes')).toContain('Ada Ash et al., ');
  });

  it('prints a name again where the 17th set a dash', () => {
    const entries = ['Anchors', 'Berths'].map((title) => ({
      id: title,
      citekey: title,
      csl: { ...book, title },
    }));
    const texts = (style: Style) =>
      citer
        .bibliography(entries, { style: STYLES[style] })
        .entries.map(({ content }) => JSON.stringify(content));
    expect(texts('Chicago, notes')[1]).toContain('———');
    expect(texts('Chicago 18, notes')[1]).toContain('Ash, Ada');
  });
});
