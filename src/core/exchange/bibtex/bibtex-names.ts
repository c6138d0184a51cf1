import type { CslName } from '../../model/csl-item.ts';
import { latexText } from './latex-text.ts';

/** Names as BibTeX reads them: `von Last, Jr, First and …`; organisations in braces of their own. */
export function bibtexNames(names: readonly CslName[]): string {
  return names
    .map(bibtexName)
    .filter((name) => name !== '')
    .join(' and ');
}

function bibtexName(name: CslName): string {
  if (name.literal === 'others') return 'others';
  if (name.literal !== undefined) return inBraces(latexText(name.literal));
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean);
  const parts = [name.family, name.suffix, name.given].filter((part) => part && latexText(part) !== '');
  const before = particles.length === 0 ? '' : `${latexText(particles.join(' '))} `;
  if (parts.length < 2) return inBraces(before + latexText(parts[0] ?? ''));
  return before + parts.map((part, at) => protectedPart(part ?? '', at === 0)).join(', ');
}

/** A name without a letter or sign is none. */
function inBraces(latex: string): string {
  return latex.trim() === '' ? '' : `{${latex}}`;
}

/** In braces, “and”, commas and hyphens separate nothing, a bracket does not end the label that a style makes, and a family name in small letters loses nothing to a particle. */
function protectedPart(text: string, isFamily: boolean): string {
  const needsBraces =
    /(?:^|\s)and(?:\s|$)|[,[\]]|^[\s~-]+$/iu.test(text) ||
    (isFamily && /^\p{Ll}.*\s/u.test(text)) ||
    /^\w+\s*=/u.test(text);
  return needsBraces ? `{${latexText(text)}}` : latexText(text);
}
