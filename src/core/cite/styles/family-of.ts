import type { StyleSource } from '../ports.ts';
import { type StyleFamily, styleFamily } from '../rules/style-family.ts';

/** The manual behind a style; of a dependent one, that of the style it follows. */
export function familyOf(styles: StyleSource, id: string): StyleFamily {
  return styleFamily(styles.list().find((style) => style.id === id)?.parent ?? id);
}
