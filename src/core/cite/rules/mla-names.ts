import { displayName } from '../../csl/names/display-name.ts';
import type { CslName } from '../../model/csl-item.ts';

/** Names in running text: one, two joined by “and”, the first “et al.” from three. @see MLA9 5.7–5.8 and 5.38 */
export function mlaNames(names: readonly CslName[]): string {
  const [first, second, third] = names.map(displayName);
  if (first === undefined) return '';
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}
