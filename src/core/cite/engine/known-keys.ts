import CSL, { type Engine } from 'citeproc';

/** What an engine made of an item before, and would make of it again. */
export type KnownKeys = {
  readonly sortKeys: readonly (string | undefined)[];
  readonly ambiguous: string;
};
type Known = { readonly keys: ReadonlyMap<string, KnownKeys>; readonly writesCitations: boolean };

const knownIn = new WeakMap<Engine, Known>();

const sortKeysOf = CSL.getSortKeys;
CSL.getSortKeys = function (this: Engine, item, sort) {
  const known = sort === 'bibliography_sort' ? knownIn.get(this)?.keys.get(item.id) : undefined;
  return known ? [...known.sortKeys] : sortKeysOf.call(this, item, sort);
};

const citationOf = CSL.getAmbiguousCite;
CSL.getAmbiguousCite = function (this: Engine, item, base, ...rest) {
  const known = base ? undefined : knownIn.get(this);
  const keys = known && !known.writesCitations ? known.keys.get(item.id) : undefined;
  return keys ? keys.ambiguous : citationOf.call(this, item, base, ...rest);
};

/**
 * Runs work in an engine that knows meanwhile what some of its items are sorted by, which is a quarter of its time.
 *
 * @param options.writesCitations true where it tells citations apart: writing them, it learns their names. Otherwise it
 *   takes what is known of them too.
 */
export function withKnownKeys<T>(
  engine: Engine,
  keys: ReadonlyMap<string, KnownKeys>,
  { writesCitations }: { readonly writesCitations: boolean },
  work: () => T,
): T {
  knownIn.set(engine, { keys, writesCitations });
  try {
    return work();
  } finally {
    knownIn.delete(engine);
  }
}
