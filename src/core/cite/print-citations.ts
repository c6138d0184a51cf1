import type { Citation } from '../model/citation.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { Citer } from './citer.ts';
import type { EngineKey } from './engine/engine-pool.ts';
import { directionOf } from './output/bidi.ts';
import { htmlEntry } from './output/html.ts';
import { plainTextOf } from './output/runs.ts';

/** A citation, to be shown and copied. */
export type PrintedCitation = {
  /** Safe to show: only what `htmlEntry` writes. */
  readonly html: string;
  readonly text: string;
};

/** Prints the citations of a document. @throws PressmarkError as `Citer.citations` */
export function printCitations(
  citer: Citer,
  citations: readonly Citation[],
  entries: readonly CiteEntry[],
  key: EngineKey,
): PrintedCitation[] {
  const base = directionOf(citer.pool.localeOf(key));
  return citer
    .citations(citations, entries, key)
    .map((content) => ({ html: htmlEntry({ content }, base), text: plainTextOf(content, base) }));
}
