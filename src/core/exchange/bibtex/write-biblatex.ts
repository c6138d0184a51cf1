import type { ReferenceWriter } from '../exchange-format.ts';
import { type BibWriterOptions, bibWriter } from './write-entries.ts';

/**
 * Writes items as biblatex and biber read them: UTF-8, dates in EDTF, languages by babel's names, and types that
 * BibTeX has not.
 *
 * @see biblatex manual (Kime, Wemheuer, Lehman), 2
 */
export function biblatexWriter(options: BibWriterOptions = {}): ReferenceWriter {
  return bibWriter('biblatex', options);
}
