import type { CslItem } from '../model/csl-item.ts';
import { type CitekeyPattern, DEFAULT_CITEKEY_PATTERN, parseCitekeyPattern } from './citekey-pattern.ts';

const usual = usualPattern();

/**
 * The citekey an item asks for by default: family name of its first author in lower case, the first three words of
 * the title that carry meaning, the year. ASCII letters and digits only; never empty. An editing credit of a news
 * report names no author.
 *
 * @see https://retorque.re/zotero-better-bibtex/citing/ (the default `auth.lower + shorttitle(3,3) + year`)
 */
export function citekeyBase(csl: CslItem): string {
  return usual(csl);
}

function usualPattern(): CitekeyPattern {
  const parsed = parseCitekeyPattern(DEFAULT_CITEKEY_PATTERN);
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.pattern;
}
