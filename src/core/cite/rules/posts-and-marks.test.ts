import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../../tests/support/print-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { plainTextOf } from '../output/runs.ts';
import { apaCapitals } from './apa-capitals.ts';

const citer = new Citer(builtStyles);
const MLA = 'modern-language-association';
const NOTES = 'chicago-fullnote-bibliography';
const HARVARD = 'harvard-cite-them-right';
const STYLES = ['apa', MLA, NOTES, 'chicago-author-date', HARVARD, 'ieee', 'vancouver', 'nature'];

const listed = (style: string, csl: CslItem) => printEntry(citer, csl, { style }).text;
function cited(style: string, csl: CslItem): string {
  const [text = []] = citer.citations(
    [{ works: [{ id: 'x' }], isNarrative: false }],
    [{ id: 'x', citekey: 'x', csl }],
    { style },
  );
  return plainTextOf(text, 'ltr');
}

const post: CslItem = {
  type: 'post',
  title: 'Lock two is open. Queue: none',
  'container-title': 'X',
  issued: { 'date-parts': [[2021, 4, 2]] },
};

describe('the account of a post’s author', () => {
  const suffixed: CslItem = { ...post, author: [{ family: 'Moss', given: 'Ida', suffix: '@ida_m' }] };
  const named: CslItem = { ...post, author: [{ literal: 'Port Desk (@portdesk)' }] };
  const noted: CslItem = { ...post, author: [{ literal: 'Port Desk' }], note: 'Likes: 3\nHandle: @portdesk' };

  it('stands in the list of APA and MLA, and not in the text (PM7 10.15; MLA9 5.8)', () => {
    expect(listed('apa', suffixed)).toMatch(/^Moss, I\. \[@ida_m\]\./u);
    expect(listed(MLA, named)).toMatch(/^Port Desk \[@portdesk\]\. “/u);
    expect(listed('apa', noted)).toMatch(/^Port Desk \[@portdesk\]\./u);
    expect([cited('apa', named), cited('apa', suffixed), cited(MLA, named)]).toEqual([
      '(Port Desk, 2021)',
      '(Moss, 2021)',
      '(Port Desk)',
    ]);
  });

  it('stands in parentheses in Chicago, in the list and in notes (CMOS18 14.106)', () => {
    expect(listed(NOTES, suffixed)).toMatch(/^Moss, Ida \(@ida_m\)\. “/u);
    expect(cited(NOTES, suffixed)).toMatch(/^Ida Moss \(@ida_m\), “/u);
    expect(cited(NOTES, named)).toMatch(/^Port Desk \(@portdesk\), “/u);
    expect(cited('chicago-author-date', named)).toBe('(Port Desk 2021)');
  });

  it.each([HARVARD, 'vancouver', 'ieee', 'nature'])('is left out in %s', (style) => {
    expect(listed(style, suffixed)).not.toContain('@');
    expect(listed(style, named)).not.toContain('@');
    expect(listed(style, { ...post, author: [{ literal: '@portdesk' }] })).toContain('@portdesk');
  });
});

describe('marks at the end of a title (CMOS17 6.123, 6.125; MLA9 2.96)', () => {
  const DOUBLED = /\.[”’]?[.,]|[.,][”’]\.|…[”’]?[.]|…,[”’]|\?[”’]?\.|!\.|,,/u;
  const kinds: readonly CslItem['type'][] = [
    'post',
    'article-newspaper',
    'article-journal',
    'webpage',
    'book',
    'thesis',
  ];
  const titles = [
    'Lock two is open.',
    'Who pays for locks?',
    'Open at last!',
    'Wait for the lock…',
    'Wait for the lock...',
  ];

  it.each(STYLES)('%s prints no second one', (style) => {
    for (const type of kinds) {
      for (const title of titles) {
        const csl: CslItem = {
          ...post,
          type,
          title,
          author: [{ family: 'Moss', given: 'Ida' }],
          publisher: 'Quay',
        };
        const plain = (text: string) => text.replaceAll('...', '…');
        expect(plain(listed(style, csl))).not.toMatch(DOUBLED);
        expect(plain(cited(style, csl))).not.toMatch(DOUBLED);
      }
    }
  });

  it('keeps the stop of an abbreviation', () => {
    expect(listed('vancouver', { type: 'webpage', title: 'Ships of Quay Inc.' })).toContain('Quay Inc.');
  });

  it('runs on in a note', () => {
    expect(cited(NOTES, { ...post, title: 'Lock two is open.', author: [{ literal: 'Desk' }] })).toContain(
      '“Lock two is open,” X',
    );
  });
});

describe('apaCapitals (PM7 6.14, 6.17, 10.15)', () => {
  it.each([
    ['ports: a history', 'Ports: A history'],
    ['Is it open? the lock and its keeper', 'Is it open? The lock and its keeper'],
    ['Yahoo! sells its mail unit', 'Yahoo! sells its mail unit'],
    ['Who? asks the minister', 'Who? asks the minister'],
    ['Traders leave Zing! after a fine', 'Traders leave Zing! after a fine'],
    ['The plan: iPhone tax', 'The plan: iPhone tax'],
    ['The poem: e. e. cummings in Paris', 'The poem: e. e. cummings in Paris'],
    ['Essays: bell hooks at home', 'Essays: bell hooks at home'],
    ['The general: de Gaulle in exile', 'The general: de Gaulle in exile'],
    ['Details: https://bit.example/x', 'Details: https://bit.example/x'],
    ['Read more: port.example today', 'Read more: port.example today'],
    ['Ask us: @portdesk or desk@port.example', 'Ask us: @portdesk or desk@port.example'],
    ['mRNA vaccines: p-values explained', 'mRNA vaccines: p-values explained'],
  ])('%s', (title, expected) => {
    expect(apaCapitals({ type: 'article-newspaper', title }).title).toBe(expected);
  });

  it('leave a post and another language as they are', () => {
    expect(apaCapitals({ type: 'post', title: 'note: queue' }).title).toBe('note: queue');
    expect(apaCapitals({ type: 'book', title: 'Le port : une histoire', language: 'fr' }).title).toBe(
      'Le port : une histoire',
    );
  });
});
