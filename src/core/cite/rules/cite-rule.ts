import type { CslItem } from '../../model/csl-item.ts';

/**
 * A rule of citing that the style's own program does not know: the item as the style should see it.
 *
 * @param locale of the bibliography; American English if left out
 */
export type CiteRule = (csl: CslItem, locale?: string) => CslItem;

/** The item without some of its variables; the same item if it has none of them. */
export function without(csl: CslItem, ...variables: readonly (keyof CslItem)[]): CslItem {
  if (variables.every((variable) => csl[variable] === undefined)) return csl;
  const left = Object.entries(csl).filter(([variable]) => !variables.some((each) => each === variable));
  return { ...Object.fromEntries(left), type: csl.type };
}
