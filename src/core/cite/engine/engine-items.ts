import type { CslItem } from '../../model/csl-item.ts';
import type { StyleFamily } from '../rules/style-family.ts';
import { applyStyleRules } from '../rules/style-rules.ts';
import type { EngineItem } from './engine-pool.ts';

/** An item as an engine takes it: after the rules that its style does not know, under an id of ours. */
export function engineItem(
  csl: CslItem,
  { id, family, locale }: { readonly id: string; readonly family: StyleFamily; readonly locale: string },
): EngineItem & CslItem {
  const { custom: _, ...item } = applyStyleRules(family, csl, { locale });
  return { ...item, id };
}
