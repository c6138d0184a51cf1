import { describe, expect, it } from 'vitest';
import { askedWorkKeys, workKeys } from '#core/csl/work-keys.ts';
import {
  type ExchangeFormatId,
  FORMAT_FACTS,
  isMoved,
  type MovedFormatId,
} from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import { richItems } from '../fixtures/rich-items.ts';
import { readAll, writeAll } from '../support/round-trip.ts';
import { withoutCarrier } from './strip-carrier.ts';

const moved = FORMAT_FACTS.map(({ id }) => id).filter(isMoved);

/** Each work that is taken for none of those that are there, or for another. */
function misjudged(there: readonly CslItem[], asked: readonly CslItem[]): string[] {
  const keys = there.map((csl) => new Set(workKeys(csl)));
  return asked.flatMap((csl, nth) => {
    const wanted = askedWorkKeys(csl);
    const found = keys.flatMap((known, at) => (wanted.some((key) => known.has(key)) ? [at] : []));
    const others = found.filter((at) => at !== nth).map((at) => there[at]?.title);
    return [
      ...(found.includes(nth) ? [] : [`${csl.title}: not found`]),
      ...others.map((title) => `${csl.title}: taken for ${title}`),
    ];
  });
}

/** Our works as they come back from a format, as another program would have written it: without what only we read. */
function readBack(id: MovedFormatId): readonly CslItem[] {
  const format = exchangeFormat(id);
  const file = withoutCarrier(id, writeAll(format, richItems));
  return readAll(format, file).entries.map(({ csl }) => csl);
}

describe('a work that is there', () => {
  const works = new Map(moved.map((id) => [id, readBack(id)]));
  it.each(moved)('is found when it comes by %s, whichever format it came by before', (id) => {
    const asked = works.get(id) ?? [];
    expect(asked).toHaveLength(richItems.length);
    const wrong = [...works].map(([other, there]) => [other, misjudged(there, asked)]);
    expect(wrong).toEqual(moved.map((other) => [other, []]));
  });
});

const RIS = `TY  - JOUR
AU  - van der Berg, Jo
AU  - Lind, A.
TI  - Harbours & Quays: A “Long” History
T2  - Journal of Ports
PY  - 2019
DA  - 2019/10/04
VL  - 4
SP  - 101
EP  - 128
ER  - 
`;

/** The same as other programs and services write it, none with a number that names it. */
const OTHERS: readonly (readonly [ExchangeFormatId, string])[] = [
  [
    'bibtex',
    "@article{x, author={van der Berg, Jo and others}, title={{H}arbours \\& {Quays} -- a ``long'' history}, journal={J. Ports}, year={2019}, month=oct}",
  ],
  [
    'bibtex',
    '@article{x, author={J. van der Berg}, title={Harbours &amp; Quays. A long history.}, year={2019}}',
  ],
  ['enw', '%0 Journal Article\n%A Jo van der Berg\n%T Harbours and quays: a long history\n%D 2019\n'],
  [
    'nbib',
    'PMID- \nTI  - Harbours & quays: a long\n      history.\nFAU - Berg, Jo van der\nDP  - 2019 Fall\nPT  - Journal Article\n',
  ],
  [
    'endnote-xml',
    '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>van der Berg, J.</author></authors></contributors><titles><title>HARBOURS &amp; QUAYS: A LONG HISTORY</title></titles><dates><year>2019</year><pub-dates><date>Fall</date></pub-dates></dates></record></records></xml>',
  ],
  [
    'mods',
    '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Harbours &amp; quays</title><subTitle>a long history</subTitle></titleInfo><name type="personal"><namePart type="family">Berg</namePart><namePart type="given">Jo van der</namePart><role><roleTerm type="text">author</roleTerm></role></name><originInfo><dateIssued>2019-10</dateIssued></originInfo></mods>',
  ],
  [
    'csl-json',
    '[{"id":"x","type":"article-journal","title":"Harbours &amp; <i>Quays</i> : a long history","author":[{"family":"Berg","given":"J.","non-dropping-particle":"van der"}],"issued":{"date-parts":[["2019","10"]]}}]',
  ],
  [
    'csv',
    'Type,Title,Author,Year\nJournal Article,Harbours & Quays: a long history,"van der Berg, Jo; Lind, A.",2019\n',
  ],
];

/** What is nearly the same and is not. */
const NOT_IT: readonly (readonly [ExchangeFormatId, string])[] = [
  ['bibtex', '@article{x, author={van der Berg, Jo}, title={Harbours & Quays: A Long History}, year={2018}}'],
  ['bibtex', '@article{x, author={Lind, Jo}, title={Harbours & Quays: A Long History}, year={2019}}'],
  [
    'ris',
    'TY  - JOUR\nAU  - van der Berg, Jo\nTI  - Harbours & Quays: A Short History\nPY  - 2019\nER  - \n',
  ],
];

describe('an article of another program', () => {
  const only = (format: ExchangeFormatId, text: string) =>
    readAll(exchangeFormat(format), text).entries.map(({ csl }) => csl);
  it.each(OTHERS)('is found when it comes by %s: %s', (format, text) => {
    expect(misjudged(only('ris', RIS), only(format, text))).toEqual([]);
    expect(misjudged(only(format, text), only('ris', RIS))).toEqual([]);
  });
  it.each(NOT_IT)('is another when %s says so: %s', (format, text) => {
    expect(misjudged(only('ris', RIS), only(format, text))).toHaveLength(1);
  });
});
