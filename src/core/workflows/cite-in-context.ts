import type { EngineKey } from '../cite/engine/engine-pool.ts';
import type { StyleSource } from '../cite/ports.ts';
import type { PrintedCitation } from '../cite/print-citations.ts';
import type { Library } from '../library/library.ts';
import type { Citation } from '../model/citation.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { CslItem } from '../model/csl-item.ts';
import { partialDateFromCsl } from '../model/partial-date.ts';
import type { Catalogue } from '../search/ports.ts';
import { entryOf } from './cite-items.ts';
import type { BibliographyPrinter } from './ports.ts';

/** More works by one author in one year than this are not looked at: printing them would take a second. */
const MOST_LIKE = 500;

/**
 * Prints citations of library items as they read beside the bibliography of the whole library: works of the same
 * author and year that are not cited here count too, so that “2019b” is the same work everywhere.
 *
 * @param citations name works by the ids of items
 * @throws PressmarkError `not-found`, as `BibliographyPrinter.citations`
 */
export async function citeInContext(
  deps: {
    readonly library: Library;
    readonly catalogue: Catalogue;
    readonly printer: BibliographyPrinter;
    readonly styles: StyleSource;
  },
  citations: readonly Citation[],
  key: EngineKey,
): Promise<PrintedCitation[]> {
  const ids = new Set(citations.flatMap(({ works }) => works.map(({ id }) => id)));
  const cited = await Promise.all([...ids].map((id) => deps.library.item(id)));
  const like = new Set<string>();
  const isNumbered = deps.styles.list().some(({ id, format }) => id === key.style && format === 'numeric');
  // Numbers are those of what is cited here, from 1.
  for (const { csl } of isNumbered ? [] : cited) {
    for (const id of await idsLike(deps.catalogue, csl)) like.add(id);
  }
  for (const id of ids) like.delete(id);
  const others = await Promise.all([...like].map((id) => deps.library.item(id)));
  // In the order of the whole bibliography where the style leaves it open: the oldest first.
  const all = [...cited, ...others];
  const entries: CiteEntry[] = (isNumbered ? all : all.sort((a, b) => a.addedAt - b.addedAt)).map(entryOf);
  return deps.printer.citations(citations, entries, key);
}

/** Items that a style may cite like this one: by the same first name, or without one by the title, in its year. */
async function idsLike(catalogue: Catalogue, csl: CslItem): Promise<readonly string[]> {
  const [first] = csl.author ?? csl.editor ?? csl.translator ?? [];
  const name = quotable(first?.family ?? first?.literal ?? '');
  const about = name === '' ? `title:"${quotable(csl.title ?? '')}"` : `author:"${name}"`;
  if (about === 'title:""') return [];
  const year = partialDateFromCsl(csl.issued)?.year;
  const query = `${about} ${year === undefined ? '-has:date' : `year:${year}`}`;
  const sort = { key: 'added', descending: false } as const;
  const page = await catalogue.page(
    { view: 'all', query, sort, asTyped: true },
    { offset: 0, limit: MOST_LIKE },
  );
  return page.rows.map(({ id }) => id);
}

function quotable(text: string): string {
  return text.replace(/["\\]/gu, ' ').trim();
}
