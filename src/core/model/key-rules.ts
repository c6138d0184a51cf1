/**
 * What a format takes as a citekey, where it does not take every text.
 *
 * `bibtex`: printable ASCII but for white space and `" # % ' ( ) , = { } ~ \`, and no two keys that differ only in
 * capitals. BibTeX itself reads more, but not what reads its files: biber stops at `= ( )` and cuts a key at `'`, TeX takes
 * `# % ~ \` for its own, and LaTeX with pdfTeX stops at letters that its fonts lack.
 * `biblatex`: the same signs are kept out, letters are of any script, and capitals tell keys apart.
 *
 * @see Patashnik, BibTeXing (1988), 3; biblatex manual, 2.1; measured with biber 2.18 and BibTeX 0.99d
 */
export const KEY_RULES = ['bibtex', 'biblatex'] as const;
export type KeyRule = (typeof KEY_RULES)[number];

const NOT_IN_KEY = /[\s\p{Cc}"#%'(),={}~\\]/gu;
const NOT_ASCII = /[^\u0020-\u007e]/gu;

/** The key without what the rule keeps out; may be empty. */
export function legalPart(citekey: string, rule: KeyRule): string {
  const plain = citekey.replace(NOT_IN_KEY, '');
  return rule === 'bibtex' ? plain.replace(NOT_ASCII, '') : plain;
}

/** Two keys of which this is the same are one key for the rule. */
export function keyIdentity(citekey: string, rule: KeyRule): string {
  return rule === 'bibtex' ? citekey.toLowerCase() : citekey;
}
