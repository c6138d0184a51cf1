import type { Citer } from '../cite/citer.ts';
import { escapeText } from '../cite/safe-markup.ts';
import { writeBibtex } from '../exchange/bibtex/write-bibtex.ts';
import type { CiteEntry } from '../model/cite-entry.ts';

export const BIBLIOGRAPHY_STYLES = ['apa', 'mla', 'bibtex'] as const;
export type BibliographyStyle = (typeof BIBLIOGRAPHY_STYLES)[number];

/** A bibliography, ready to be shown, copied or saved. */
export type Bibliography = {
  /** A piece of HTML that holds only `div`, `pre`, `i`, `b`, `sup`, `sub`, `span` and `a`; safe to show. */
  readonly html: string;
  /** Entries on a line each; for BibTeX, the `.bib` file. */
  readonly text: string;
  readonly entries: number;
};

/** Writes items as a bibliography: sorted as the style asks, BibTeX in the order given. */
export function writeBibliography(
  citer: Citer,
  entries: readonly CiteEntry[],
  style: BibliographyStyle,
): Bibliography {
  if (style === 'bibtex') {
    const text = writeBibtex(entries);
    return { html: `<pre>${escapeText(text)}</pre>`, text, entries: entries.length };
  }
  const cited = citer.bibliography(entries, style);
  const divs = cited.map(({ html }) => `<div class="csl-entry">${html}</div>\n`);
  return {
    html: `<div class="csl-bib-body">\n${divs.join('')}</div>`,
    text: cited.map(({ text }) => `${text}\n`).join(''),
    entries: cited.length,
  };
}
