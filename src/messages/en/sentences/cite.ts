import type { CiteMessages } from '#core/said/cite.ts';
import type { Phrases } from '../../phrases.ts';

export const cite: Phrases<CiteMessages> = {
  'cite.failed': 'The citations could not be formatted.',
  'cite.not-printed': 'An entry was not printed before it was asked for.',
  'cite.no-such-style': ({ style }) => `There is no citation style “${style}”.`,
  'cite.no-citation': ({ text }) =>
    `“${text}” is not a citation. Write it as [@citekey], with a place as [@citekey, p. 4], and several as [see @one; @two].`,
  'cite.not-among': ({ id }) => `“${id}” is not among the works to cite.`,
  'cite.no-terms': ({ locale }) =>
    `There are no citation terms for the language “${locale}”. Choose another, such as en-US, de-DE, ar or ckb.`,
  'cite.style-unusable': ({ style }) => `The citation style “${style}” cannot be used.`,
};
