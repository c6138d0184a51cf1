import { defuddleAlone } from './defuddle-alone.ts';
import type { Extractor } from './extractor.ts';
import { htmlMetadataAlone } from './html-metadata-alone.ts';
import { pressmark } from './pressmark.ts';
import { readabilityAlone } from './readability-alone.ts';

/** Ours first, then those it is compared with. */
export const EXTRACTORS: readonly [Extractor, ...Extractor[]] = [
  pressmark,
  readabilityAlone,
  defuddleAlone,
  htmlMetadataAlone,
];
