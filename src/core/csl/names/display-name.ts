import type { CslName } from '../../model/csl-item.ts';
import { besideFamily } from './particles.ts';

/** A name as a person would write it: “Karzan Sulaivany”, “Ludwig van Beethoven”, “Kurdistan 24”. */
export function displayName(name: CslName): string {
  if (name.literal) return name.literal;
  const family = besideFamily(name['non-dropping-particle'], name.family);
  const full = besideFamily([name.given, name['dropping-particle']].filter(Boolean).join(' '), family);
  return name.suffix ? `${full}, ${name.suffix}` : full;
}
