import type { CslName } from '../../model/csl-item.ts';
import { latexText } from './latex-text.ts';

/** Names as BibTeX reads them: `von Last, Jr, First and …`; organisations in braces of their own. */
export function bibtexNames(names: readonly CslName[]): string {
  return names.map(bibtexName).join(' and ');
}

function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${latexText(name.literal)}}`;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean);
  const family = [...particles, name.family].filter(Boolean).join(' ');
  const parts = [family, name.suffix, name.given].filter((part) => part !== undefined && part !== '');
  if (parts.length === 1) return `{${latexText(parts[0] ?? '')}}`;
  return parts.map((part) => protectAnd(latexText(part ?? ''))).join(', ');
}

/** The word “and” separates names, unless it stands in braces. */
function protectAnd(text: string): string {
  return / and /iu.test(text) ? `{${text}}` : text;
}
