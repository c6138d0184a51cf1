import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { type EngineKey, EnginePool } from '../engine/engine-pool.ts';
import { finishedEntry } from '../engine/finished-entry.ts';
import { layoutOf, plainLayout } from '../engine/layout-of.ts';
import { writeEntries } from '../engine/write-entries.ts';
import { languageTag } from '../output/language-tag.ts';
import type { BibliographyLayout } from '../output/rich-text.ts';
import type { StyleSource } from '../ports.ts';
import { bibliographyHeading } from '../styles/bibliography-heading.ts';
import { hasVariants, type Letters } from './cluster-variants.ts';
import { entryComparison } from './compare-entries.ts';
import { EntryRenderer } from './entry-renderer.ts';
import { findClusters, hasFalseNeighbours } from './find-clusters.ts';
import { guarded } from './guarded.ts';
import { KeptClusters } from './kept-clusters.ts';
import { keptEntry } from './kept-entry.ts';
import { KeptOrder } from './kept-order.ts';
import { type LetteredWork, type LetterQuestion, letteredWork, letterQuestions } from './letter-questions.ts';
import {
  type Cluster,
  printVariants,
  takeVariant,
  type VariantQuestion,
  variantQuestions,
  variantsOf,
} from './print-variants.ts';
import { PrintedEntry } from './printed-entry.ts';
import type { RenderedEntry } from './rendered-entry.ts';
import { type AssembledEntries, keptIn, type Placed, type Shelf } from './shelf.ts';
import { styleTraits } from './style-traits.ts';

/** An item's content under a name that changes whenever the content does. */
export type PressItem = { readonly version: string; readonly csl: CslItem };

/** A sorted bibliography. */
export type AssembledBibliography = {
  readonly layout: BibliographyLayout;
  readonly entries: AssembledEntries;
};

/** Entries kept over all styles and languages, some two kilobytes each. */
const MOST_KEPT = 250_000;

/**
 * Puts bibliographies together from entries that were printed one by one and are kept, so that after a change
 * only what it touches is printed again. What depends on other entries — letters behind years, dashes for the
 * same names, numbers — is seen to where entries meet.
 */
export class BibliographyPress {
  readonly #styles: StyleSource;
  readonly #pool: EnginePool;
  readonly #renderer: EntryRenderer;
  readonly #shelves = new Map<string, Shelf>();

  constructor(styles: StyleSource, pool = new EnginePool(styles)) {
    this.#styles = styles;
    this.#pool = pool;
    this.#renderer = new EntryRenderer(styles, pool);
  }

  /** Which of these versions have to be rendered before a bibliography of them can be assembled. */
  missing(key: EngineKey, versions: readonly string[]): number[] {
    const { items } = this.#shelf(key);
    return versions.flatMap((version, at) => (items.has(version) ? [] : [at]));
  }

  /** Renders items, keeping nothing. Some dozen at a time are quickest. @throws PressmarkError `internal` */
  render(key: EngineKey, items: readonly CslItem[]): RenderedEntry[] {
    return this.#renderer.apart(key, items, { isCited: this.#shelf(key).traits.addsLetters });
  }

  /** Keeps what was rendered, here or elsewhere. */
  take(key: EngineKey, items: readonly PressItem[], rendered: readonly RenderedEntry[]): void {
    const shelf = this.#shelf(key);
    const locale = this.#pool.localeOf(key);
    for (const [at, { version, csl }] of items.entries()) {
      const entry = rendered[at];
      if (!entry) continue;
      const markup = finishedEntry(entry.markup, csl, locale);
      shelf.items.set(version, keptEntry(csl, entry, markup));
    }
  }

  /**
   * Forgets what was printed in the styles not asked for longest, once too much is kept. Not to be called while a
   * bibliography is being put together.
   */
  makeRoom(): void {
    for (const [name, { items }] of this.#shelves) {
      if (keptIn(this.#shelves) <= MOST_KEPT) return;
      if (items.size > 0) this.#shelves.delete(name);
    }
  }

  /** The languages of items that are kept, as they say themselves. */
  languages(key: EngineKey, versions: readonly string[]): readonly (string | undefined)[] {
    const { items } = this.#shelf(key);
    return versions.map((version) => languageTag(items.get(version)?.csl.language));
  }

  /** What a bibliography of this style and language is headed by. */
  headingOf(key: EngineKey): string {
    const facts = this.#styles.list().find(({ id }) => id === key.style);
    return bibliographyHeading(key.style, facts, this.#pool.localeOf(key));
  }

  /**
   * The bibliography of items that are kept, sorted as the style asks; ties stay in the order given.
   *
   * @throws PressmarkError `internal` if an item is missing or the engine fails
   */
  assemble(key: EngineKey, versions: readonly string[]): AssembledBibliography {
    const shelf = this.#shelf(key);
    const { layout } = shelf;
    if (!layout) return { layout: plainLayout(this.#pool.localeOf(key)), entries: [] };
    const { placed, clusters, isWhole } = this.#clustered(shelf, versions);
    const entries = isWhole
      ? this.#whole(key, shelf, placed)
      : this.#fromClusters(key, shelf, { placed, clusters });
    shelf.together.endBibliography();
    shelf.letters.endBibliography();
    return { layout, entries };
  }

  /** Clusters of which an engine is to say who gets a letter, which takes longest: several threads can be asked. */
  letterQuestions(key: EngineKey, versions: readonly string[]): LetterQuestion[] {
    const shelf = this.#shelf(key);
    if (!shelf.layout || !shelf.traits.addsLetters || !hasVariants(shelf.traits)) return [];
    const { placed, clusters, isWhole } = this.#clustered(shelf, versions);
    if (isWhole) return [];
    return letterQuestions(membersOf(placed, clusters), (cluster) => shelf.letters.has(cluster));
  }

  /** Which works of a cluster get letters, keeping nothing. @throws PressmarkError `internal` */
  lettersOf(key: EngineKey, works: readonly LetteredWork[]): Letters {
    return this.#renderer.letters(key, works);
  }

  /** Keeps which letters a cluster gets, as they were found here or elsewhere. */
  takeLetters(key: EngineKey, versions: readonly string[], letters: Letters): void {
    this.#shelf(key).letters.of(versions, () => letters);
  }

  /** What has to be rendered with letters or a dash, once it is known who gets them: several threads can be asked. */
  variantQuestions(key: EngineKey, versions: readonly string[]): VariantQuestion[] {
    const shelf = this.#shelf(key);
    if (!shelf.layout || !hasVariants(shelf.traits)) return [];
    const { placed, clusters, isWhole } = this.#clustered(shelf, versions);
    if (isWhole) return [];
    const members = membersOf(placed, clusters);
    return variantQuestions(members, this.#variants(key, shelf, members));
  }

  /** Renders works with letters or a dash, keeping nothing. @throws PressmarkError `internal` */
  renderVariants(key: EngineKey, question: VariantQuestion): string[] {
    return this.#renderer.variants(key, question);
  }

  /** Keeps what `renderVariants` gave, here or elsewhere. */
  takeVariants(
    key: EngineKey,
    { kind, versions }: Pick<VariantQuestion, 'kind' | 'versions'>,
    markups: readonly string[],
  ): void {
    const { items } = this.#shelf(key);
    const locale = this.#pool.localeOf(key);
    for (const [at, version] of versions.entries()) {
      const kept = items.get(version);
      if (kept) takeVariant(kept, kind, finishedEntry(markups[at] ?? '', kept.csl, locale));
    }
  }

  #clustered(shelf: Shelf, versions: readonly string[]) {
    const { traits } = shelf;
    const placed = this.#sorted(shelf, versions);
    const rendered = placed.map(({ kept }) => kept.rendered);
    const clusters = findClusters(rendered, traits);
    const isWhole =
      traits.sortsByNumber || clusters.some((cluster) => hasFalseNeighbours(cluster, rendered, traits));
    return { placed, clusters, isWhole };
  }

  #fromClusters(
    key: EngineKey,
    shelf: Shelf,
    { placed, clusters }: { readonly placed: readonly Placed[]; readonly clusters: readonly number[][] },
  ): AssembledEntries {
    const printed = new Map<number, PrintedEntry>();
    const variants = this.#printVariants(key, shelf, { placed, clusters });
    for (const [which, cluster] of clusters.entries()) {
      const entries =
        variants[which] ??
        this.#printTogether(
          key,
          shelf,
          cluster.flatMap((at) => placed[at] ?? []),
        );
      for (const [nth, at] of cluster.entries()) {
        const entry = entries[nth];
        if (entry) printed.set(at, entry);
      }
    }
    return placed.map(({ index, kept }, at) => ({ index, printed: printed.get(at) ?? kept.printed }));
  }

  #shelf(key: EngineKey): Shelf {
    const locale = this.#pool.localeOf(key);
    const name = `${key.style}|${locale}`;
    const known = this.#shelves.get(name);
    if (known) {
      // To the end: those at the front were not asked for longest.
      this.#shelves.delete(name);
      this.#shelves.set(name, known);
      return known;
    }
    const made = guarded((): Shelf => {
      const engine = this.#pool.engine(key, []);
      const traits = styleTraits(engine, this.#styles.style(key.style));
      const written = writeEntries(engine, { substitutes: false });
      const compare = entryComparison(locale, traits.descending);
      return {
        traits,
        layout: written && layoutOf(written.params, locale),
        order: new KeptOrder((a, b) => compare(a.kept.rendered, b.kept.rendered)),
        items: new Map(),
        together: new KeptClusters(),
        letters: new KeptClusters(),
      };
    });
    this.#shelves.set(name, made);
    return made;
  }

  #sorted(shelf: Shelf, versions: readonly string[]): Placed[] {
    const placed = versions.map((version, index): Placed => {
      const kept = shelf.items.get(version);
      if (!kept) throw new PressmarkError('internal', said('cite.not-printed', {}));
      return { index, version, kept };
    });
    return shelf.order.sort(placed);
  }

  /** Clusters, of which only what is new is rendered; `undefined` for one that has to be printed as one. */
  #printVariants(
    key: EngineKey,
    shelf: Shelf,
    { placed, clusters }: { readonly placed: readonly Placed[]; readonly clusters: readonly number[][] },
  ): ReturnType<typeof printVariants> {
    const members = membersOf(placed, clusters);
    const variants = this.#variants(key, shelf, members);
    for (const question of variantQuestions(members, variants)) {
      this.takeVariants(key, question, this.renderVariants(key, question));
    }
    return printVariants(members, variants);
  }

  #variants(key: EngineKey, { traits, letters }: Shelf, members: readonly Cluster[]) {
    return variantsOf(members, traits, (cluster) =>
      letters.of(
        cluster.map(({ version }) => version),
        () => this.lettersOf(key, cluster.map(letteredWork)),
      ),
    );
  }

  /** Entries that depend on each other, in the order of the bibliography. */
  #printTogether(key: EngineKey, shelf: Shelf, members: readonly Placed[]): readonly PrintedEntry[] {
    const versions = members.map(({ version }) => version);
    return shelf.together.of(versions, () => {
      const works = members.map(({ kept }) => kept);
      const entries = this.#renderer.together(key, works, { isNumbered: false });
      const markups = new Map(entries.map(({ at, markup }) => [at, markup]));
      return members.map((_, at) => new PrintedEntry(markups.get(at) ?? ''));
    });
  }

  /** Everything in one engine, where entries cannot be printed apart. */
  #whole(key: EngineKey, shelf: Shelf, placed: readonly Placed[]): AssembledEntries {
    const given = [...placed].sort((a, b) => a.index - b.index);
    const name = given.map(({ version }) => version).join('\n');
    if (shelf.whole?.name === name) return shelf.whole.entries;
    const works = given.map(({ kept }) => kept);
    const entries = this.#renderer
      .together(key, works, { isNumbered: true })
      .map(({ at, markup }) => ({ index: at, printed: new PrintedEntry(markup) }));
    shelf.whole = { name, entries };
    return entries;
  }
}

function membersOf(placed: readonly Placed[], clusters: readonly (readonly number[])[]): Cluster[] {
  return clusters.map((cluster) =>
    cluster.flatMap((place) => {
      const { kept, version } = placed[place] ?? {};
      return kept && version !== undefined ? [{ ...kept, place, version }] : [];
    }),
  );
}
