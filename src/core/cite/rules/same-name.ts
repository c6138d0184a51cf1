/**
 * True if two names are of one body: case, “The”, punctuation and “&” aside. A name that brings its own
 * abbreviation, as in “World Health Organization (WHO)”, is also the same as the abbreviation.
 */
export function isSameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const others = variantsOf(other);
  return variantsOf(one).some((variant) => variant !== '' && others.includes(variant));
}

const WITH_ABBREVIATION = /^(.*\S)\s*[([](\p{Lu}[\p{L}\p{N}.&-]{1,9})[)\]]$/u;

/** A name without the abbreviation of itself that follows it in brackets; other brackets stay. */
export function withoutOwnAbbreviation(name: string): string {
  const [, full, abbreviation] = WITH_ABBREVIATION.exec(name.trim()) ?? [];
  if (full === undefined || abbreviation === undefined) return name;
  const initials = (full.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0).toLowerCase());
  const letters = abbreviation.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length ? full : name;
}

function variantsOf(name: string): string[] {
  const [, full, abbreviation] = WITH_ABBREVIATION.exec(name.trim()) ?? [];
  return full === undefined ? [plain(name)] : [plain(name), plain(full), plain(abbreviation ?? '')];
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^>]*>/gu, '')
    .replace(/&amp;|&/gu, ' and ')
    .replace(/[’'.]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
