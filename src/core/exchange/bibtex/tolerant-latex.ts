import { parse } from '@retorquere/bibtex-parser';

const LONGEST = 5_000;
const MOST_KEPT = 2_000;
const known = new Map<string, string | undefined>();

/**
 * What a piece of LaTeX with rare commands or formulas says, in CSL's markup; `undefined` if that cannot be told.
 * Slow: a millisecond each, so only for what `readLatex` does not know itself.
 */
export function tolerantLatex(latex: string): string | undefined {
  if (latex.length > LONGEST) return undefined;
  if (!known.has(latex)) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(latex, parsed(latex));
  }
  return known.get(latex);
}

function parsed(latex: string): string | undefined {
  try {
    const { entries } = parse(`@misc{k,\n  title = {${latex}}\n}`, {
      english: false,
      sentenceCase: false,
      caseProtection: false,
      unsupported: 'ignore',
      removeOuterBraces: [],
    });
    const title = entries[0]?.fields.title;
    return title?.replace(/<\/?(?:a|pre|par|code)\b[^<>]*>/giu, '').normalize('NFC');
  } catch {
    // Its own words for what it cannot read are no help; the caller keeps the text without the command.
    return undefined;
  }
}
