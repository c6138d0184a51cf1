import type { CslItem } from '../model/csl-item.ts';
import { escapeText } from './safe-markup.ts';

/** Makes links of the item's own URL and DOI where they are printed. Nothing else becomes one. */
export function linkAddresses(html: string, { URL: url, DOI: doi }: CslItem): string {
  const addresses = [doi && `https://doi.org/${doi.replace(/^https?:\/\/(dx\.)?doi\.org\//u, '')}`, url];
  for (const address of addresses) {
    if (!address || !/^https?:\/\/[^\s<>"]+$/iu.test(address)) continue;
    const printed = escapeText(address);
    const at = [printed, printed.replace(/&quot;/g, '"')]
      .map((text) => html.lastIndexOf(text))
      .find((each) => each >= 0);
    if (at === undefined || html.slice(0, at).endsWith('href="')) continue;
    return `${html.slice(0, at)}<a href="${printed}">${printed}</a>${html.slice(at + printed.length)}`;
  }
  return html;
}
