import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../../tests/support/print-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';

const citer = new Citer(builtStyles);

function titleIn(
  style: string,
  title: string,
  { locale, ...more }: Partial<CslItem> & { locale?: string } = {},
) {
  const csl: CslItem = { type: 'article-newspaper', title, 'container-title': 'Desk', ...more };
  return printEntry(citer, csl, locale === undefined ? { style } : { style, locale }).text;
}

const MLA = 'modern-language-association';
const HARVARD = 'harvard-cite-them-right';

describe('marks in titles, as styles print them', () => {
  it.each([
    ['apa', 'Mayor calls plan \'reckless\' and "open"', 'Mayor calls plan “reckless” and “open.”'],
    [MLA, 'Mayor calls plan \'reckless\' and "open"', '“Mayor Calls Plan ‘Reckless’ and ‘Open.’”'],
    [HARVARD, "Mayor calls plan 'reckless' today", '‘Mayor calls plan “reckless” today’'],
    [
      'ieee',
      "Farmers' leader calls 'reckless' ministers' plan a bet",
      '“Farmers’ leader calls ‘reckless’ ministers’ plan a bet,”',
    ],
    [
      'vancouver',
      "Rock 'n' roll and the '60s: the workers' strike",
      'Rock ’n’ roll and the ’60s: the workers’ strike.',
    ],
    [
      'apa',
      "Rock 'n' roll and the '60s: The workers' strike",
      'Rock ’n’ roll and the ’60s: The workers’ strike.',
    ],
    [MLA, 'Rock ‘n’ roll', '“Rock ’n’ Roll.”'],
    ['chicago-author-date', '“She said ‘no’ twice,” again', '“‘She Said “No” Twice,’ Again.”'],
  ])('%s: %s (CMOS17 6.116, 13.30; MLA9 6.39; PM7 6.7)', (style, title, expected) => {
    expect(titleIn(style, title)).toContain(expected);
  });

  it('takes the marks of the bibliography’s language, and leaves those of the title’s', () => {
    expect(titleIn(MLA, 'The "lost" port', { locale: 'de-DE' })).toContain('„The ‚lost‘ port“');
    expect(titleIn(MLA, 'Le mot « lire »', { language: 'fr' })).toMatch(/“Le mot «\s?lire\s?»\.”/u);
    expect(titleIn(MLA, 'Das „Wort“ zum Tag', { language: 'de' })).toContain('“Das „Wort“ zum Tag.”');
  });

  it('gives no title of another language capitals, whichever variable it is (MLA9 2.92)', () => {
    expect(titleIn(MLA, 'El general en su laberinto', { language: 'es' })).toContain(
      '“El general en su laberinto.”',
    );
  });
});
