import type { CslItem } from '../../model/csl-item.ts';
import { engineItem } from '../engine/engine-items.ts';
import type { EngineKey, EnginePool } from '../engine/engine-pool.ts';
import { finishedEntry } from '../engine/finished-entry.ts';
import { writeEntries } from '../engine/write-entries.ts';
import type { StyleSource } from '../ports.ts';
import { familyOf } from '../styles/family-of.ts';
import type { Letters } from './cluster-variants.ts';
import { guarded } from './guarded.ts';
import type { KeptEntry } from './kept-entry.ts';
import { type LetteredWork, letteredWork } from './letter-questions.ts';
import type { VariantQuestion } from './print-variants.ts';
import { lettersByEngine, markNumbers, renderApart, renderVariants } from './render-apart.ts';
import type { RenderedEntry } from './rendered-entry.ts';

/** Has engines print works, keeping nothing: any thread can do it for another. All throw PressmarkError `internal`. */
export class EntryRenderer {
  readonly #styles: StyleSource;
  readonly #pool: EnginePool;

  constructor(styles: StyleSource, pool: EnginePool) {
    this.#styles = styles;
    this.#pool = pool;
  }

  /** Each as if it stood alone. @param options.isCited false where nothing depends on how they are cited */
  apart(key: EngineKey, works: readonly CslItem[], options: { readonly isCited: boolean }): RenderedEntry[] {
    const items = this.#engineItems(key, works);
    return guarded(() => renderApart(this.#pool.engine(key, items), items, options));
  }

  /** Which works of a cluster get letters. */
  letters(key: EngineKey, works: readonly LetteredWork[]): Letters {
    const { items, keys } = this.#known(key, works);
    return guarded(() => lettersByEngine(this.#pool.engine(key, items), items, keys));
  }

  /** The markup of works with letters or a dash. */
  variants(key: EngineKey, { kind, works }: VariantQuestion): string[] {
    const { items, keys } = this.#known(key, works);
    return guarded(() => renderVariants(this.#pool.engine(key, items), items, { ...kind, keys }));
  }

  /**
   * Entries that depend on each other, in the order of the bibliography, with their places among the works.
   *
   * @param options.isNumbered false to leave marks for their numbers
   */
  together(
    key: EngineKey,
    works: readonly KeptEntry[],
    { isNumbered }: { readonly isNumbered: boolean },
  ): { readonly at: number; readonly markup: string }[] {
    const { items } = this.#known(key, works.map(letteredWork));
    const locale = this.#pool.localeOf(key);
    return guarded(() => {
      const engine = this.#pool.engine(key, items);
      engine.updateItems(items.map(({ id }) => id));
      if (!isNumbered) markNumbers(engine, items);
      const written = writeEntries(engine, { substitutes: true })?.entries ?? [];
      return written.map(({ id, markup }) => {
        const at = Number(id.slice(1));
        const csl = works[at]?.csl;
        return { at, markup: csl ? finishedEntry(markup, csl, locale) : markup };
      });
    });
  }

  /** Works as the engine takes them, and what it made of them before. */
  #known(key: EngineKey, works: readonly LetteredWork[]) {
    const items = this.#engineItems(
      key,
      works.map(({ csl }) => csl),
    );
    return { items, keys: new Map(works.map(({ keys }, at) => [`i${at}`, keys])) };
  }

  #engineItems(key: EngineKey, works: readonly CslItem[]) {
    const family = familyOf(this.#styles, key.style);
    const locale = this.#pool.localeOf(key);
    return works.map((csl, at) => engineItem(csl, { id: `i${at}`, family, locale }));
  }
}
