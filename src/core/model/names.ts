import type { CslName } from './csl-item.ts';

/** A name as a person would write it: “Karzan Sulaivany”, “Ludwig van Beethoven”, “Kurdistan 24”. */
export function displayName(name: CslName): string {
  if (name.literal) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family];
  const full = parts.filter(Boolean).join(' ');
  return name.suffix ? `${full}, ${name.suffix}` : full;
}
