import { archivedCopyOf } from '../csl/archived-copy/archived-copy-of.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Citation, CitedWork } from '../model/citation.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import { said } from '../said/said.ts';
import { withAddressMarked, withCopiesNamed } from './citations/copies-in-notes.ts';
import { writeCitations } from './citations/write-citations.ts';
import { engineItem } from './engine/engine-items.ts';
import { type EngineKey, EnginePool } from './engine/engine-pool.ts';
import { finishedEntry } from './engine/finished-entry.ts';
import { layoutOf, plainLayout } from './engine/layout-of.ts';
import { readMarkup } from './engine/read-markup.ts';
import { writeEntries } from './engine/write-entries.ts';
import { languageTag } from './output/language-tag.ts';
import type { BibliographyEntry, BibliographyLayout, RichText } from './output/rich-text.ts';
import type { StyleSource } from './ports.ts';
import { toldApart } from './rules/short-title.ts';
import { familyOf } from './styles/family-of.ts';

export type CitedBibliography = {
  readonly layout: BibliographyLayout;
  readonly entries: readonly BibliographyEntry[];
};

/** Formats bibliographies with citeproc, each as a whole. Building a style’s engine takes up to a second, once. */
export class Citer {
  readonly pool: EnginePool;
  readonly #styles: StyleSource;

  constructor(styles: StyleSource) {
    this.#styles = styles;
    this.pool = new EnginePool(styles);
  }

  /** Builds a style's engine, so that the first citation need not wait for it. */
  prepare(key: EngineKey): void {
    this.bibliography([{ id: '', citekey: '', csl: { type: 'document', title: '' } }], key);
  }

  /**
   * The entries in the order the style sorts them; of a style without a bibliography, none.
   *
   * @throws PressmarkError `not-found` if there is no such style or locale, `internal` if the engine fails
   */
  bibliography(entries: readonly CiteEntry[], key: EngineKey): CitedBibliography {
    const family = familyOf(this.#styles, key.style);
    const locale = this.pool.localeOf(key);
    // Ids of our own: what a library holds never reaches the engine as an id or comes out of it.
    const items = entries.map(({ csl }, at) => engineItem(csl, { id: `i${at}`, family, locale }));
    const engine = this.pool.engine(key, items);
    try {
      engine.updateItems(items.map(({ id }) => id));
      const written = writeEntries(engine, { substitutes: true });
      if (!written) return { layout: plainLayout(locale), entries: [] };
      const cited = written.entries.flatMap(({ id, markup }) => {
        const entry = entries[Number(id.slice(1))];
        if (!entry) return [];
        const { id: own, citekey, csl } = entry;
        const content = readMarkup(finishedEntry(markup, csl, locale));
        return [{ id: own, citekey, content, language: languageTag(csl.language) }];
      });
      return { layout: layoutOf(written.params, locale), entries: cited };
    } catch (cause) {
      throw new PressmarkError('internal', said('cite.failed', {}), { cause });
    }
  }

  /**
   * The citations of a document, in its order. In a style that does not cite by authors, one that names them in the
   * sentence is an ordinary one.
   *
   * @param entries the works cited and all others of the same bibliography: letters behind years are given over
   *   all of them
   * @throws PressmarkError `not-found` if a work is not among `entries`, or as `bibliography`
   */
  citations(citations: readonly Citation[], entries: readonly CiteEntry[], key: EngineKey): RichText[] {
    const family = familyOf(this.#styles, key.style);
    const locale = this.pool.localeOf(key);
    const isNote = this.pool.isNote(key.style);
    const copies = entries.map(({ csl }) => archivedCopyOf(csl));
    const shortened = entries.map(({ csl }, at) => {
      const item = engineItem(csl, { id: `i${at}`, family, locale });
      return isNote && copies[at] !== undefined ? withAddressMarked(item, item.id) : item;
    });
    const items = family === 'mla' ? toldApart(shortened) : shortened;
    const places = new Map(entries.map(({ id }, at) => [id, `i${at}`]));
    const engineId = ({ id }: CitedWork) => {
      const place = places.get(id);
      if (place === undefined) throw new PressmarkError('not-found', said('cite.not-among', { id }));
      return place;
    };
    const engine = this.pool.engine(key, items);
    try {
      engine.updateItems(items.map(({ id }) => id));
      const texts = writeCitations(engine, citations, {
        isNote,
        namesAuthors: this.pool.namesAuthors(key.style),
        engineId,
      });
      const copyOf = (id: string) => copies[Number(id.slice(1))];
      return texts.map((text) => readMarkup(withCopiesNamed(text, copyOf, locale)));
    } catch (cause) {
      throw cause instanceof PressmarkError
        ? cause
        : new PressmarkError('internal', said('cite.failed', {}), { cause });
    }
  }
}
