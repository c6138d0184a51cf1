import type { CslItem } from './csl-item.ts';
import type { Provenance } from './item.ts';

/** What reading a source yields before it becomes an item: facts with their origins, and the text. */
export type Draft = {
  readonly csl: CslItem;
  readonly provenance: Provenance;
  /** The article's body without title, standfirst, dateline and credits; one string a paragraph. */
  readonly paragraphs: readonly string[];
  /** Names found in the text that may serve as tags; nothing is applied by itself. Best first. */
  readonly suggestedTags: readonly string[];
};
