import { describe, expect, it } from 'vitest';
import { completionsOf, type KnownValue, typingAt } from './complete-query.ts';

/** What completing at `|` would make of the query. */
function ways(marked: string, known: readonly KnownValue[] = []): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const typing = typingAt(text, caret);
  if (!typing) return [];
  const { start, end, options } = completionsOf(typing, known, 8);
  return options.map(({ insert }) => `${text.slice(0, start)}${insert}${text.slice(end)}`);
}

describe('completing a query', () => {
  it.each<[typed: string, ways: readonly string[]]>([
    ['pub|', ['publisher:']],
    ['ports ta|', ['ports tag:']],
    ['-ta|', ['-tag:']],
    ['(mi| OR x)', ['(missing: OR x)']],
    ['has:doi|', []],
    ['has:d|', ['has:date ', 'has:doi ']],
    ['no:aut|', ['no:author ']],
    ['is:|', ['is:trashed ', 'is:untagged ', 'is:sealed ', 'is:altered ', 'is:missing ', 'is:duplicate ']],
    ['type:newsp|', ['type:article-newspaper ']],
    ['language:ger|', ['language:de ']],
    ['language:deu|', ['language:de ']],
    ['added:y|', ['added:yesterday ']],
    ['p|', []],
    ['pub|lisher', []],
    ['tag:war |', []],
    ['"pub|"', []],
    ['colour:r|', []],
  ])('offers at %j', (typed, expected) => {
    expect(ways(typed)).toEqual(expected);
  });

  it('puts what the library has first, in quotation marks where it needs them', () => {
    expect(ways('x tag:"civ|', [{ value: 'civil war', count: 3 }])).toEqual(['x tag:"civil war" ']);
    expect(ways('type:news|', [{ value: 'article-newspaper', count: 2 }])).toEqual([
      'type:article-newspaper ',
    ]);
    expect(ways('in: tri|', [{ value: 'Trials', count: 2 }])).toEqual(['in:Trials ']);
  });
});
