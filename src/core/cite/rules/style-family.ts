/** Styles that follow one manual and therefore the same rules of citing. */
export type StyleFamily =
  | 'apa'
  | 'mla'
  | 'chicago'
  | 'chicago-18'
  | 'harvard'
  | 'ieee'
  | 'vancouver'
  | 'other';

const FAMILIES: readonly (readonly [RegExp, StyleFamily])[] = [
  [/^(apa|american-psychological-association)(-|$)/u, 'apa'],
  [/^(mla|modern-language-association)(-|$)/u, 'mla'],
  [/^chicago-18-/u, 'chicago-18'],
  [/^(chicago|turabian)(-|$)/u, 'chicago'],
  [/^harvard-cite-them-right(-|$)/u, 'harvard'],
  [/^ieee(-|$)/u, 'ieee'],
  [/(^|-)(vancouver|national-library-of-medicine)(-|$)/u, 'vancouver'],
];

/**
 * The manual behind a CSL style, told by its id (or its address at zotero.org). Cite Them Right is meant by Harvard:
 * the many others have no manual in common.
 */
export function styleFamily(styleId: string): StyleFamily {
  const id = styleId.toLowerCase().replace(/^.*\//u, '');
  return FAMILIES.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
}
