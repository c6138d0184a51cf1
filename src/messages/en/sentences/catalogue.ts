import type { CatalogueMessages } from '#core/said/catalogue.ts';
import type { Phrases } from '../../phrases.ts';
import { count } from '../words.ts';

export const catalogue: Phrases<CatalogueMessages> = {
  'catalogue.not-made': ({ file }) => `The search index ${file} could not be made.`,
  'catalogue.found-forms':
    'No article has all of these as typed; these have them in another form, spelling or name.',
  'catalogue.found-corrected': ({ query }) => `No exact match; showing results for “${query}”.`,
  'catalogue.found-closest': 'No article has all of these; closest first.',
  'catalogue.unsearched': ({ count: waiting }) =>
    `Searched what is indexed so far: ${count(waiting, 'text is', 'texts are')} still to come.`,
  'catalogue.missing': ({ words }) => `Not in it: ${words.join(', ')}`,
  'catalogue.shortened': ({ used, of }) => `Looked for the ${used} rarest of ${of} words.`,
  'catalogue.copy': ({ citekey }) => `A copy of ${citekey}`,
};
