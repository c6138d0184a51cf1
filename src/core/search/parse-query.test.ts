import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, readQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryNode } from './query.ts';

/** A short form to compare with: words by `+`, endings `*` (asked for) and `~` (open). */
function short(node: QueryNode | undefined): string {
  if (!node) return '';
  if (node.kind === 'text') {
    const ending = { exact: '', prefix: '*', open: '~' }[node.ending];
    return `${node.field ? `${node.field}=` : ''}${node.words.join('+')}${ending}`;
  }
  if (node.kind === 'not') return `not(${short(node.part)})`;
  if ('parts' in node) return `${node.kind}(${node.parts.map(short).join(' ')})`;
  if (node.kind === 'date') return `${node.of}[${node.from ?? ''},${node.to ?? ''}]`;
  return node.kind === 'lookup' ? `${node.field}=${node.value}` : `${node.kind}=${node.value}`;
}

describe('parseQuery', () => {
  it.each([
    ['ports strike ', 'and(ports strike)'],
    ['ports str', 'and(ports str~)'],
    ['"port strike" docks ', 'and(port+strike docks)'],
    ['“port strike” ', 'port+strike'],
    ['"port str', 'port+str'],
    ['harb* ', 'harb*'],
    [String.raw`D\"{u}sseldorf M\"uller `, 'and(dusseldorf muller)'],
    [String.raw`{\'e}cole fran{\c{c}}aise `, 'and(ecole francaise)'],
    [String.raw`S{\o}ren Gro\ss{} author:\v{S}koda `, 'and(soren gross author=skoda)'],
    [String.raw`"M\'exico" C:\usr `, 'and(mexico c+usr)'],
    ['ports OR docks -strike ', 'or(ports and(docks not(strike)))'],
    ['(ports OR docks) -"hunger strike" ', 'and(or(ports docks) not(hunger+strike))'],
    ['author:Omer ', 'author=omer'],
    ['author:"Abdulkarim Omer" tag:war ', 'and(author=abdulkarim+omer tag=war)'],
    ['title:ports source:times ', 'and(title=ports source=times)'],
    ['year:2019', 'issued[2019,2019]'],
    ['year:2018..2020 ', 'issued[2018,2020]'],
    ['year:2018.. year:..2020', 'and(issued[2018,] issued[,2020])'],
    ['type:article-newspaper language:EN ', 'and(type=article-newspaper language=en)'],
    ['has:snapshot is:trashed ', 'and(has=snapshot is=trashed)'],
    ['-is:untagged ', 'not(is=untagged)'],
    ['has:wings ', ''],
    ['year:soon ports ', 'ports'],
    ['https://www.Example.org/a/ ', 'url=example.org/a'],
    ['https://en.wikipedia.org/wiki/Kobani_(city) ', 'url=en.wikipedia.org/wiki/kobani_(city)'],
    ['10.1016/S0140-6736(20)30183-5 ', 'doi=10.1016/s0140-6736(20)30183-5'],
    ['https://doi.org/10.1000/ABC ', 'doi=10.1000/abc'],
    ['outlet:TechCrunch ', 'source=techcrunch'],
    ['by:Omer from:"Karzan S" ', 'and(author=omer author=karzan+s)'],
    ['title: hitler ', 'title=hitler'],
    ['hitler NOT police ', 'and(hitler not(police))'],
    ['hitler AND NOT (police OR camp) ', 'and(hitler not(or(police camp)))'],
    ['hitler or assange ', 'or(hitler assange)'],
    ['hitler and assange ', 'and(hitler assange)'],
    ['war or ', 'and(war or)'],
    ['Kurdistan: between hope and fear ', 'and(kurdistan between hope fear)'],
    ['tag:(war OR "civil war") ', 'or(tag=war tag=civil+war)'],
    ['„Wasser marsch“ ', 'wasser+marsch'],
    ['date:2019-03-14 ', 'issued[2019-03-14,2019-03-14]'],
    ['date:2019-03..2019-05 ', 'issued[2019-03,2019-05]'],
    ['date:"14 March 2019" ', 'issued[2019-03-14,2019-03-14]'],
    ['year:2018-2020 ', 'issued[2018,2020]'],
    ['year:2018–20 ', ''],
    ['year:2018-20 ', 'issued[2018,2020]'],
    ['year:2019-03 ', 'issued[2019-03,2019-03]'],
    ['year:>2018 ', 'issued[2019,]'],
    ['year:<=2018 ', 'issued[,2018]'],
    ['year:1990s ', 'issued[1990,1999]'],
    ['year:2020..2018 ', 'issued[2018,2020]'],
    ['before:2019 ', 'issued[,2018]'],
    ['before:2019-03-01 ', 'issued[,2019-02-28]'],
    ['after:2019-01-01 ', 'issued[2019-01-01,]'],
    ['until:2019 ', 'issued[,2019]'],
    ['added:7d ', 'added[7d,]'],
    ['newer_than:2w older_than:1y ', 'and(issued[2w,] issued[,1y])'],
    ['created:day-7 added:today ', 'and(added[7d,] added[0d,0d])'],
    ['type:newspaper type:journalArticle ', 'and(type=article-newspaper type=article-journal)'],
    ['type:"blog posts" type:pdf ', 'and(type=post-weblog has=pdf)'],
    ['language:german language:deutsch language:Allemand ', 'and(language=de language=de language=de)'],
    ['language:کوردی lang:ger lang:pt-BR ', 'and(language=ku language=de language=pt-br)'],
    ['missing:date no:doi has:attachment ', 'and(not(has=date) not(has=doi) has=snapshot)'],
    ['filetype:pdf ext:.html ', 'and(has=pdf has=html)'],
    ['is:archived is:undated in:trash ', 'and(is=sealed not(has=date) is=trashed)'],
    ['in:"Chapter 2" notebook:Trials ', 'and(collection=Chapter 2 collection=Trials)'],
    ['site:https://www.techcrunch.com/2016 ', 'site=techcrunch.com'],
    ['isbn:978-0-306-40615-7 ', 'isbn=9780306406157'],
    ['citekey:omer2019 ', 'key=omer2019'],
    ['note:"to verify" publisher:Verso ', 'and(note=to verify publisher=Verso)'],
    ['intext:hitler ', 'hitler'],
    ['h?tler colo*r ', 'and(htler color)'],
    ['who killed him? ', 'and(who killed him)'],
    ['Re:Zero ', 're+zero'],
    ['12:30 ', '12+30'],
    ['+hitler | -camp ', 'or(hitler not(camp))'],
    ['a-b ', 'a+b'],
    ['- -- ( ) OR " ', ''],
    ['OR ports ', 'ports'],
    ['((ports) ', 'ports'],
    ['ports) docks ', 'and(ports docks)'],
    ['東京都 ', '東京+京都'],
    ['الحرب ', 'حرب'],
    ['Zoë’s ', 'zoe'],
  ])('reads %j', (text, expected) => {
    expect(short(parseQuery(text))).toBe(expected);
  });

  it('never refuses what is typed', () => {
    const pieces = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      'OR',
      'AND',
      ':',
      '*',
      ' ',
      'year:',
      '2019..',
      'tag:',
      'x',
      '“',
      '🦆',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        expect(() => printQuery(parseQuery(parts.join('')))).not.toThrow();
      }),
    );
  });
});

describe('readQuery', () => {
  const told = (text: string) => readQuery(text).notes.map(({ told: { key, values } }) => [key, values]);
  const mends = (text: string) => readQuery(text).notes.map(({ mend }) => mend);

  it.each([
    ['colour:red', 'query.unknown-operator-near', { operator: 'colour', meant: 'tag' }],
    ['auhtor:Omer', 'query.unknown-operator-near', { operator: 'auhtor', meant: 'author' }],
    ['flurble:x', 'query.unknown-operator', { operator: 'flurble' }],
    ['sort:date ports', 'query.order', { operator: 'sort' }],
    ['tag: ', 'query.empty', { operator: 'tag' }],
    ['tag:"" ports', 'query.empty', { operator: 'tag' }],
    ['url:https:// ports', 'query.empty', { operator: 'url' }],
    ['year:abc', 'query.no-date', { operator: 'year', value: 'abc' }],
    ['before:2019-13', 'query.no-date', { operator: 'before', value: '2019-13' }],
    ['isbn:none', 'query.no-isbn', { value: 'none' }],
    ['type:banana', 'query.no-type', { value: 'banana' }],
    ['type:newspapr', 'query.no-value-near', { operator: 'type', value: 'newspapr', meant: 'newspaper' }],
    ['language:gremlin', 'query.no-language', { value: 'gremlin' }],
    ['language:germna', 'query.no-value-near', { operator: 'language', value: 'germna', meant: 'german' }],
    ['has:wings', 'query.no-has', { value: 'wings' }],
    ['missing:wings', 'query.no-missing', { value: 'wings' }],
    ['is:starred', 'query.no-is', { value: 'starred' }],
    ['is:seald', 'query.no-value-near', { operator: 'is', value: 'seald', meant: 'sealed' }],
    ['filetype:xls', 'query.no-file', { value: 'xls' }],
    ['"port strike', 'query.open-quote', {}],
    ['(ports OR docks', 'query.open-bracket', {}],
    ['ports) docks', 'query.stray-bracket', {}],
    ['ports OR', 'query.dangling', { joiner: 'OR' }],
    ['h?tler', 'query.wildcard', { typed: 'h?tler', instead: 'htler' }],
    ['*burg', 'query.wildcard', { typed: '*burg', instead: 'burg' }],
    ['hitler or assange', 'query.lower-or', {}],
    ['hitler not police', 'query.lower-not', {}],
    ['intext:ports', 'query.everywhere', { operator: 'intext' }],
    ['quote:"on their soil"', 'query.quote-anywhere', {}],
    ['*** ???', 'query.nothing', {}],
    ['— … !', 'query.nothing', {}],
  ])('tells of %j', (text, key, values) => {
    expect(told(text)).toEqual([[key, values]]);
  });

  it.each([
    ['ports colour:red', 'ports tag:red'],
    ['hitler or assange', 'hitler "or" assange'],
    ['hitler not police', 'hitler NOT police'],
    ['type:newspapr year:2019', 'type:newspaper year:2019'],
    ['sort:date ports', 'ports'],
    ['ports) docks', 'ports docks'],
  ])('mends %j', (text, mended) => {
    expect(mends(text)).toEqual([mended]);
  });

  it.each([
    'ports',
    'Kurdistan: between hope and fear',
    'who killed him?',
    'tag:war -camp OR year:2019',
    '12:30 C:\\x',
  ])('has nothing to tell of %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps quiet about what may only not be finished', () => {
    const unfinished = ['tag:', 'year:20', 'type:newsp', '"port str', '(ports', 'ports OR'];
    expect(unfinished.map((text) => readQuery(text).notes.map((note) => note.isUnfinished))).toEqual(
      unfinished.map(() => [true]),
    );
    expect(readQuery('year:20 ports').notes.map((note) => note.isUnfinished)).toEqual([undefined]);
  });

  it('knows where each part was typed', () => {
    const text = '  detention camps tag:"civil war" (a OR b) -x year:abc';
    expect(readQuery(text).parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['detention', 'camps', 'tag:"civil war"', '(a OR b)', '-x', 'year:abc'],
    ]);
  });
});

describe('printQuery', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'ports',
      'h?t*',
      '10.1000/a(b)c',
      'https://www.x.org/Ä%C3%A4/',
      'or',
      '-x',
      'a:b',
      '',
      '*',
      '٢٠١٩',
    ),
  );
  const operators = ['author', 'by', 'tag', 'url', 'site', 'doi', 'isbn', 'key', 'in', 'collection', 'note'];
  const asked = fc.constantFrom(
    ...[
      'year:2018..2020',
      'year:2019',
      'year:..1999',
      'date:2019-03..',
      'before:2019-03',
      'added:7d',
      'added:=7d',
    ],
    ...[
      'added:yesterday',
      'date:today',
      'date:1y..7d',
      'year:abc',
      'tag:',
      'type:blog',
      'language:German',
      'lang:xx',
    ],
    ...[
      'has:tag',
      'missing:date',
      'is:undated',
      'is:trashed',
      'is:odd',
      'intext:x',
      'quote:x',
      'sort:date',
      'a:b',
    ],
    ...[
      'ports',
      '"port strike"',
      'harb*',
      '北京市',
      '"OR"',
      'or',
      'and',
      'not',
      'US-backed',
      '"a*"',
      'why?',
      '‘x’',
    ],
  );
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small' },
      asked,
      value,
      fc.tuple(fc.constantFrom(...operators), value).map(([name, text]) => `${name}:${text}`),
      fc.tuple(fc.constantFrom(...operators), value).map(([name, text]) => `${name}:"${text}"`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) (${b})`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
      tie('query').map((inner) => `-(${inner})`),
      tie('query').map((inner) => `tag:(${inner})`),
    ),
  }));

  it('prints what reads as the same query', () => {
    fc.assert(
      fc.property(query, (text) => {
        const once = parseQuery(`${text} `);
        expect(parseQuery(`${printQuery(once)} `)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('prints each part so that all of them make the same query', () => {
    fc.assert(
      fc.property(query, (text) => {
        const once = readQuery(`${text} `).parts.map(({ node }) => node);
        const printed = once.map((node) => (node.kind === 'or' ? `(${printQuery(node)})` : printQuery(node)));
        expect(parseQuery(`${printed.join(' ')} `)).toEqual(parseQuery(`${text} `));
      }),
      { numRuns: 300 },
    );
  });
});
