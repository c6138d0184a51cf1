import type { CslName } from '../../model/csl-item.ts';
import { besideFamily } from './particles.ts';
import type { NameOptions } from './read-name.ts';
import { readNames } from './read-names.ts';

/** The family name with its particle: `van Gogh`, `al-Zor`. */
export function familyText(name: CslName): string {
  return besideFamily(name['non-dropping-particle'], name.family);
}

/** The given name with a particle that follows it: `Ludwig van`. */
export function givenText(name: CslName): string {
  return [name.given, name['dropping-particle']].filter(Boolean).join(' ');
}

/** Writes a name as `Family, Given, Suffix` so that `readNames` reads one name, as far as that form can say it. */
export function textFromName(name: CslName, options: NameOptions = {}): string {
  if (name.literal !== undefined && name.literal !== '') return wholeText(name.literal, options);
  const family = familyText(name);
  const given = givenText(name);
  const parts = [family, given, name.suffix ?? ''].filter((part) => part !== '');
  return parts.length === 1 ? wholeText(parts[0] ?? '', options) : parts.join(', ');
}

/** Writes names so that `readNames` reads them back. */
export function textFromNames(names: readonly CslName[], options: NameOptions = {}): string {
  return names.map((name) => textFromName(name, options)).join('; ');
}

/**
 * Writes a name as EndNote lists it: a comma at the end of what is to be kept whole, and two for the first comma inside.
 *
 * @see https://docs.endnote.com, Author names: corporate authors
 */
export function endnoteText(name: CslName): string {
  const whole = name.literal ?? (givenText(name) === '' ? familyText(name) : undefined);
  if (whole === undefined) return textFromName(name);
  if (whole === '') return '';
  return whole.includes(',') ? whole.replace(',', ',,') : `${whole},`;
}

/** A name that is to be kept whole: as it is, with a comma at its end, or in braces, whichever is read back so. */
function wholeText(literal: string, options: NameOptions): string {
  const forms = [literal, `${literal},`, `{${literal}}`];
  const isReadBack = (text: string) => {
    const [first, ...others] = readNames(text, options);
    return first?.literal === literal && others.length === 0;
  };
  return forms.find(isReadBack) ?? literal;
}
