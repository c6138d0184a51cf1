import type { CatalogueMessages } from '#core/said/catalogue.ts';
import type { Phrases } from '../../phrases.ts';

export const catalogue: Phrases<CatalogueMessages> = {
  'catalogue.not-made': ({ file }) => `The search index ${file} could not be made.`,
};
