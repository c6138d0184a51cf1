import type { CiteMessages } from '#core/said/cite.ts';
import type { Phrases } from '../../phrases.ts';

const SCRIPT_NAMES = new Intl.DisplayNames('en-GB', { type: 'script' });
const SCRIPTS = new Intl.ListFormat('en-GB');

function signNamed(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${sign} (U+${code})`;
}

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
  'cite.latex-scripts': ({ scripts }) =>
    `The file has ${SCRIPTS.format(scripts.map((script) => SCRIPT_NAMES.of(script) ?? script))} letters. Set it with XeLaTeX or LuaLaTeX, where fonts for these are installed; pdfLaTeX stops at them.`,
  'cite.latex-signs': ({ signs, more }) =>
    `LaTeX may have no font for ${signs.map(signNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}; it then prints the number of the sign.`,
};
