/** Styles that follow one manual and therefore the same rules of citing. */
export type StyleFamily = 'apa' | 'mla' | 'chicago' | 'other';

/** The manual behind a CSL style, told by its id (or its address at zotero.org). */
export function styleFamily(styleId: string): StyleFamily {
  const id = styleId.toLowerCase().replace(/^.*\//u, '');
  if (/^(apa|american-psychological-association)(-|$)/u.test(id)) return 'apa';
  if (/^(mla|modern-language-association)(-|$)/u.test(id)) return 'mla';
  if (/^(chicago|turabian)(-|$)/u.test(id)) return 'chicago';
  return 'other';
}
