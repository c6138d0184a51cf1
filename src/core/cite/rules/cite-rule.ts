import type { CslItem } from '../../model/csl-item.ts';

/** A rule of citing that the style's own program does not know: the item as the style should see it. */
export type CiteRule = (csl: CslItem) => CslItem;

/** The item without some of its variables. */
export function without(csl: CslItem, ...variables: readonly (keyof CslItem)[]): CslItem {
  const left = Object.entries(csl).filter(([variable]) => !variables.some((each) => each === variable));
  return { ...Object.fromEntries(left), type: csl.type };
}
