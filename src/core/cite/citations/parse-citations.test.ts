import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/support/says.ts';
import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { Citation, CitedWork } from '../../model/citation.ts';
import { parseCitations } from './parse-citations.ts';

const only = (work: CitedWork): Citation[] => [{ works: [work] }];

describe('parseCitations', () => {
  it.each<[string, CitedWork]>([
    ['[@doe2019]', { id: 'doe2019' }],
    ['[-@doe2019]', { id: 'doe2019', suppressAuthor: true }],
    ['[see @doe2019]', { id: 'doe2019', prefix: 'see' }],
    ['[@{doe; the 2nd [sic]}, p. 4]', { id: 'doe; the 2nd [sic]', label: 'page', locator: '4' }],
    ['[@a:b.c/d_e, 3]', { id: 'a:b.c/d_e', label: 'page', locator: '3' }],
    ['[@doe2019.]', { id: 'doe2019', suffix: '.' }],
  ])('reads the key of %s', (text, work) => {
    expect(parseCitations(text)).toEqual(only(work));
  });

  it.each<[string, Partial<CitedWork>]>([
    ['p. 4', { label: 'page', locator: '4' }],
    ['pp. 4-6, 9', { label: 'page', locator: '4-6, 9' }],
    ['4', { label: 'page', locator: '4' }],
    ['iv', { label: 'page', locator: 'iv' }],
    ['pp. vi–xi', { label: 'page', locator: 'vi–xi' }],
    ['p. A3', { label: 'page', locator: 'A3' }],
    ['ch. 2', { label: 'chapter', locator: '2' }],
    ['chapter 2', { label: 'chapter', locator: '2' }],
    ['vol. 2', { label: 'volume', locator: '2' }],
    ['col. 3', { label: 'column', locator: '3' }],
    ['fol. 3r', { label: 'folio', locator: '3r' }],
    ['section 1.2', { label: 'section', locator: '1.2' }],
    ['fig. 2', { label: 'figure', locator: '2' }],
    ['figure 2', { label: 'figure', locator: '2' }],
    ['line 12', { label: 'line', locator: '12' }],
    ['art. 5', { label: 'article-locator', locator: '5' }],
    ['appendix 1', { label: 'appendix', locator: '1' }],
    ['§ 12', { label: 'section', locator: '12' }],
    ['¶3', { label: 'paragraph', locator: '3' }],
    ['timestamp 1:02:03', { label: 'timestamp', locator: '1:02:03' }],
    ['s.v. 7', { label: 'sub-verbo', locator: '7' }],
    ['p. 4, emphasis added', { label: 'page', locator: '4', suffix: ', emphasis added' }],
    ['33 and passim', { label: 'page', locator: '33', suffix: ' and passim' }],
  ])('reads the place “%s”', (place, work) => {
    expect(parseCitations(`[@doe, ${place}]`)).toEqual(only({ id: 'doe', ...work }));
  });

  it.each([
    'discussing ports',
    'vividly put',
    'mix of sources',
    'constructor 5',
    'i think',
    'civil law',
    '2nd edition',
  ])('takes the words “%s” for words, not for a place', (words) => {
    expect(parseCitations(`[@doe, ${words}]`)).toEqual(only({ id: 'doe', suffix: `, ${words}` }));
  });

  it('reads several works in one citation, and several citations', () => {
    expect(parseCitations('As shown [see @one, p. 4; -@two; @three, quoting others] and [@four].')).toEqual([
      {
        works: [
          { id: 'one', prefix: 'see', label: 'page', locator: '4' },
          { id: 'two', suppressAuthor: true },
          { id: 'three', suffix: ', quoting others' },
        ],
      },
      { works: [{ id: 'four' }] },
    ]);
  });

  it('names the author in the sentence outside brackets, unless left out', () => {
    expect(parseCitations('@doe2019. says, @{lee 2} [p. 4] too, -@kim')).toEqual([
      { works: [{ id: 'doe2019' }], isNarrative: true },
      { works: [{ id: 'lee 2', label: 'page', locator: '4' }], isNarrative: true },
      { works: [{ id: 'kim', suppressAuthor: true }] },
    ]);
  });

  it.each(['', 'no citation', '[@]', 'mail me@desk.example', '[see one; @two]'])(
    'refuses “%s” and shows how to write one',
    (text) => {
      expect(() => parseCitations(text)).toThrow(says(/Write it as \[@citekey\]/u));
    },
  );

  it('gives works or a sentence for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]@{};,- .p4ivé\\') }), (text) => {
        try {
          for (const { works } of parseCitations(text)) expect(works.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PressmarkError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
