import { describe, expect, it } from 'vitest';
import { makeSharedNames } from '../../../../tests/benchmarks/corpus/reference.ts';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { EnginePool } from './engine-pool.ts';

const shared = makeSharedNames(5);
/** Of one year and two names, so that all are cited alike. */
const ITEMS = Array.from({ length: 20 }, (_, at) => {
  const { csl } = shared(at);
  const author = (csl.author ?? []).map((name, nth) => ({
    ...name,
    family: ['Doe', 'Lind'][(at + nth) % 2] ?? '',
  }));
  return { ...csl, author, issued: { 'date-parts': [[2020]] }, id: `i${at}` };
});

/** What the engine does to tell each item from the others, and how often it asked for an item. */
function toldApart(style: string, isQuick: boolean) {
  const engine = new EnginePool(builtStyles).engine({ style }, ITEMS);
  const { run } = engine.disambiguate;
  if (!isQuick) Reflect.deleteProperty(engine.disambiguate, 'run');
  try {
    engine.updateItems(ITEMS.map(({ id }) => id));
    return ITEMS.map(({ id }) => ({ id, ...engine.registry.registry[id]?.disambig }));
  } finally {
    engine.disambiguate.run = run;
  }
}

describe('quickenDisambiguation', () => {
  it.each([
    'apa',
    'modern-language-association',
    'chicago-author-date',
    'harvard-cite-them-right',
    'elsevier-harvard',
    'american-political-science-association',
    'american-meteorological-society',
    'din-1505-2',
    'council-of-science-editors-author-date',
  ])('%s: tells citations apart as the engine does by itself', (style) => {
    const told = toldApart(style, true);
    expect(told).toEqual(toldApart(style, false));
    expect(
      told.some(({ givens, year_suffix }) => year_suffix !== false || givens?.flat().some(Boolean)),
    ).toBe(true);
  });
});
