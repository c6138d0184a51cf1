import type { CslItem } from './csl-item.ts';
import type { Provenance } from './item.ts';
import type { Reading } from './reading.ts';

/** What reading a source yields before it becomes an item: facts with their origins, and the text. */
export type Draft = {
  readonly csl: CslItem;
  readonly provenance: Provenance;
  /** The article's body without title, standfirst, dateline and credits; one string a paragraph. */
  readonly paragraphs: readonly string[];
  /** What was read besides: runners-up, structure, quotations, suggestions. */
  readonly reading: Reading;
};
