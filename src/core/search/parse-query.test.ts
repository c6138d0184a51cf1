import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
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
  return node.kind === 'year' ? `year[${node.from ?? ''},${node.to ?? ''}]` : `${node.kind}=${node.value}`;
}

describe('parseQuery', () => {
  it.each([
    ['ports strike ', 'and(ports strike)'],
    ['ports str', 'and(ports str~)'],
    ['"port strike" docks ', 'and(port+strike docks)'],
    ['“port strike” ', 'port+strike'],
    ['"port str', 'port+str'],
    ['harb* ', 'harb*'],
    ['ports OR docks -strike ', 'or(ports and(docks not(strike)))'],
    ['(ports OR docks) -"hunger strike" ', 'and(or(ports docks) not(hunger+strike))'],
    ['author:Omer ', 'author=omer'],
    ['author:"Abdulkarim Omer" tag:war ', 'and(author=abdulkarim+omer tag=war)'],
    ['title:ports source:times ', 'and(title=ports source=times)'],
    ['year:2019', 'year[2019,2019]'],
    ['year:2018..2020 ', 'year[2018,2020]'],
    ['year:2018.. year:..2020', 'and(year[2018,] year[,2020])'],
    ['type:article-newspaper language:EN ', 'and(type=article-newspaper language=en)'],
    ['has:snapshot is:trashed ', 'and(has=snapshot is=trashed)'],
    ['-is:untagged ', 'not(is=untagged)'],
    ['has:wings ', 'has+wings'],
    ['year:soon ', 'year+soon'],
    ['https://example.org/a ', 'https+example+org+a'],
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

describe('printQuery', () => {
  it('prints what reads as the same query', () => {
    const atom = fc.constantFrom(
      'ports',
      '"port strike"',
      'harb*',
      'author:Omer',
      'tag:"civil war"',
      'year:2018..2020',
      'year:2019',
      'year:..1999',
      'has:tag',
      'is:trashed',
      'type:post',
      '北京市',
      '"OR"',
      'US-backed',
    );
    const { query } = fc.letrec<{ query: string }>((tie) => ({
      query: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) (${b})`),
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
        tie('query').map((inner) => `-(${inner})`),
      ),
    }));
    fc.assert(
      fc.property(query, (text) => {
        const once = parseQuery(`${text} `);
        expect(short(parseQuery(`${printQuery(once)} `))).toBe(short(once));
      }),
      { numRuns: 500 },
    );
  });
});
