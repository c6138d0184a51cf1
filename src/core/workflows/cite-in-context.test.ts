import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../tests/fixtures/style-source.ts';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { Citer } from '../cite/citer.ts';
import { printCitations } from '../cite/print-citations.ts';
import type { CslItem } from '../model/csl-item.ts';
import { citeInContext } from './cite-in-context.ts';

const citer = new Citer(builtStyles);
const doe = [{ family: 'Doe', given: 'Jo' }];

async function cited(style: string, number: number, works: readonly Partial<CslItem>[]): Promise<string> {
  const items = works.map((csl, at) => itemNumbered(at + 1, { csl: { type: 'book', ...csl } }));
  const printer = {
    print: () => Promise.reject(new Error('not asked for')),
    citations: async (...args: Parameters<typeof printCitations> extends [unknown, ...infer R] ? R : never) =>
      printCitations(citer, ...args),
  };
  const deps = { ...(await memoryLibrary(...items)), printer, styles: builtStyles };
  const [first] = await citeInContext(deps, [{ works: [{ id: idNumbered(number) }] }], { style });
  return first?.text ?? '';
}

describe('citeInContext', () => {
  it('has the letter of the whole library’s bibliography, of however many works', async () => {
    const issued = { 'date-parts': [[2019]] };
    const works = Array.from({ length: 70 }, (_, at) => ({
      title: `T${String(99 - at)}`,
      author: doe,
      issued,
    }));
    expect(await cited('apa', 1, works)).toBe('(Doe, 2019br)');
  });

  it('tells undated works apart, among dated ones of the same author', async () => {
    const works = [
      { title: 'Zeal', author: doe },
      { title: 'Anchors', author: doe },
      { title: 'Berths', author: doe, issued: { 'date-parts': [[2019]] } },
    ];
    expect(await cited('apa', 1, works)).toBe('(Doe, n.d.-b)');
  });

  it('tells works of one title and year apart where nobody is named', async () => {
    const issued = { 'date-parts': [[2019]] };
    const weather = { title: 'The weather', issued };
    expect(await cited('apa', 2, [weather, weather])).toBe('(The Weather, 2019b)');
  });

  it('numbers what is cited from 1', async () => {
    expect(
      await cited('ieee', 2, [
        { title: 'A', author: doe },
        { title: 'B', author: doe },
      ]),
    ).toBe('[1]');
  });
});
