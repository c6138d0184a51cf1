import { type Said, said } from '../../said/said.ts';

/** So many signs are named one by one. */
const MOST_NAMED = 20;

/**
 * What TeX is not sure to print of a file that `latexWriter` wrote: letters that want a font of their script and an
 * engine other than pdfTeX, and signs of no script, which are printed by their numbers where no font has them.
 */
export function latexLimits(written: string): Said[] {
  const scripts = uniqueIn(written, /\\pressmark(?:script|cjk)\{([A-Z][a-z]{3})\}/gu);
  const signs = uniqueIn(written, /\\pressmarksign\{([\dA-F]{4,6})\}/gu);
  const named = signs.slice(0, MOST_NAMED).map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  return [
    ...(scripts.length > 0 ? [said('cite.latex-scripts', { scripts })] : []),
    ...(signs.length > 0
      ? [said('cite.latex-signs', { signs: named, more: signs.length - named.length })]
      : []),
  ];
}

function uniqueIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, found]) => found ?? []))].sort();
}
