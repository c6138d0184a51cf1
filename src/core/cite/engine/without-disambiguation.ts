import type { Engine } from 'citeproc';

const OPTIONS = [
  'disambiguate-add-names',
  'disambiguate-add-givenname',
  'disambiguate-add-year-suffix',
] as const;

/** Runs work in an engine that, meanwhile, does not tell like citations apart in some of its ways. */
export function withoutDisambiguation<T>(
  engine: Engine,
  by: readonly (typeof OPTIONS)[number][] | 'all',
  work: () => T,
): T {
  const off = by === 'all' ? OPTIONS : by;
  const before = off.map((option) => engine.opt[option] ?? false);
  const { run } = engine.disambiguate;
  for (const option of off) engine.opt[option] = false;
  if (by === 'all') engine.disambiguate.run = () => undefined;
  try {
    return work();
  } finally {
    engine.disambiguate.run = run;
    for (const [at, option] of off.entries()) engine.opt[option] = before[at] ?? false;
  }
}
