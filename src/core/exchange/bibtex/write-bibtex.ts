import type { CiteEntry } from '../../model/cite-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { type BibWriterOptions, bibWriter } from './write-entries.ts';

/** Writes items as BibTeX: an empty line between entries, fields in a fixed order, no letter of any script lost. */
export function bibtexWriter(options: BibWriterOptions = {}): ReferenceWriter {
  return bibWriter('bibtex', options);
}

/**
 * Items as a .bib file in UTF-8, for a bibliography: without tags and collections.
 *
 * @see Patashnik, BibTeXing (1988)
 */
export function writeBibtex(entries: readonly CiteEntry[], options: BibWriterOptions = {}): string {
  const writer = bibtexWriter(options);
  return entries.map((entry, index) => writer.entry({ ...entry, tags: [], collections: [] }, index)).join('');
}
