import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/support/says.ts';
import { said } from '../../said/said.ts';
import { endnoteFormat } from './endnote-format.ts';

const read = (records: string) => [
  ...(endnoteFormat.read?.(
    `<?xml version="1.0" encoding="UTF-8"?><xml><records>${records}</records></xml>`,
  ) ?? []),
];
const ARTICLE = `<record><database name="My.enl" path="/x/My.enl">My.enl</database><source-app name="EndNote" version="17.2">EndNote</source-app><rec-number>2</rec-number>
<foreign-keys><key app="EN" db-id="20x">2</key></foreign-keys><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal" font="default" size="100%">van Gogh, V. W.</style></author><author>World Health Organization,</author></authors>
<translated-authors><author>Doe, Jane</author></translated-authors></contributors>
<titles><title><style face="normal">Genome of </style><style face="italic">Homo naledi</style></title><secondary-title>J. Ancient DNA</secondary-title></titles>
<periodical><full-title>Journal of Ancient DNA</full-title><abbr-1>J. Anc. DNA</abbr-1></periodical>
<pages>2487-2495</pages><volume>11</volume><number>6</number>
<keywords><keyword>genomes</keyword><keyword>one&#xD;two</keyword></keywords>
<dates><year>2015</year><pub-dates><date>Jun 5</date></pub-dates></dates><isbn>1549-9618</isbn>
<label>gogh2015</label><notes>Times Cited:0&#xD;Count:112</notes>
<urls><related-urls><url>https://a.example/1</url><url>https://a.example/2</url></related-urls><pdf-urls><url>internal-pdf://2020/Mullinax.pdf</url></pdf-urls></urls>
<custom2>PMC1</custom2><electronic-resource-num>https://doi.org/10.1000/x</electronic-resource-num><research-notes>My note</research-notes></record>`;

describe('endnoteFormat', () => {
  it('reads what EndNote writes', () => {
    const [piece] = read(ARTICLE);
    expect(piece?.problems).toEqual([]);
    expect(piece?.entry).toEqual({
      id: '2',
      citekey: 'gogh2015',
      tags: ['genomes', 'one', 'two'],
      csl: {
        type: 'article-journal',
        author: [
          { 'non-dropping-particle': 'van', family: 'Gogh', given: 'V. W.' },
          { literal: 'World Health Organization' },
        ],
        title: 'Genome of <i>Homo naledi</i>',
        'container-title': 'J. Ancient DNA',
        'container-title-short': 'J. Anc. DNA',
        page: '2487-2495',
        volume: '11',
        issue: '6',
        issued: { 'date-parts': [[2015, 6, 5]] },
        ISSN: '1549-9618',
        note: 'Times Cited:0\nCount:112',
        annote: 'My note',
        URL: 'https://a.example/1',
        DOI: '10.1000/x',
        custom: {
          'translated-authors': 'Doe, Jane',
          periodical: 'Journal of Ancient DNA',
          urls: 'https://a.example/2',
          custom2: 'PMC1',
          files: [{ path: 'internal-pdf://2020/Mullinax.pdf' }],
        },
      },
    });
  });

  it('names a type that it does not know and keeps the entry', () => {
    const [piece] = read(
      '<record><ref-type name="Hologram">99</ref-type><titles><title>T</title></titles></record>',
    );
    expect(piece?.entry?.csl).toMatchObject({
      type: 'document',
      title: 'T',
      custom: { 'ref-type': 'Hologram' },
    });
    expect(piece?.problems).toMatchObject([
      { index: 0, line: 1, message: said('entry.unknown-type', { type: 'Hologram', format: 'EndNote' }) },
    ]);
  });

  it('keeps what stands before a break and names its line', () => {
    const pieces = read(`${ARTICLE}\n<record><titles></record>`);
    expect(pieces.flatMap(({ entry }) => entry ?? [])).toHaveLength(1);
    expect(pieces.at(-1)?.problems).toMatchObject([
      { isLost: true, message: says(`line ${ARTICLE.split('\n').length + 1} `) },
    ]);
  });

  it('reads past characters and entities that XML does not have', () => {
    const [piece] = read('<record><titles><title>A\u0001B &nbsp; C</title></titles></record>');
    expect(piece?.entry?.csl.title).toContain('C');
    expect(piece?.problems.length).toBeGreaterThan(0);
  });

  it('never expands an entity that the file declares', () => {
    const bomb =
      '<!DOCTYPE xml [<!ENTITY a "AAAA"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const text = `${bomb}<xml><records><record><titles><title>&b;&x;</title></titles></record></records></xml>`;
    const [piece] = [...(endnoteFormat.read?.(text) ?? [])];
    expect(piece?.entry?.csl.title).toBe('&b;&x;');
  });

  it('refuses what goes too deep, without a crash', () => {
    const deep = `<record>${'<a>'.repeat(100_000)}`;
    expect(read(deep).at(-1)?.problems).toMatchObject([
      { isLost: true, message: says('Elements lie more than 100 deep') },
    ]);
  });

  it.each(['', 'no xml', '<html></html>', '<xml><other/></xml>'])('refuses %j', (text) => {
    expect(() => [...(endnoteFormat.read?.(text) ?? [])]).toThrow(
      expect.objectContaining({ code: 'unreadable' }),
    );
  });
});
