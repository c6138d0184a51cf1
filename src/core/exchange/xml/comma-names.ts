import type { CslName } from '../../model/csl-item.ts';

const PARTICLE = /^((?:\p{Ll}[\p{Ll}'’]*\s+)+)(?=\p{Lu})/u;

/**
 * Reads a name as reference managers list it: `Family, Given, Suffix`; particles in small letters stand before the
 * family. A name without a comma, or with nothing after it, is an organisation or cannot be split: it is kept whole.
 */
export function nameFromCommaText(text: string): CslName | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const [family = '', given = '', suffix = ''] = parts;
  const literal = text.trim().replace(/,+$/u, '').trim();
  if (literal === '') return undefined;
  if (family === '' || given === '' || parts.length > 3) return { literal };
  return { ...splitFamily(family), given, ...(suffix === '' ? {} : { suffix }) };
}

/** Family and particle of a whole family name: `van Gogh`. */
export function splitFamily(text: string): CslName {
  const particle = PARTICLE.exec(text)?.[1]?.trim();
  if (particle === undefined) return { family: text };
  return { 'non-dropping-particle': particle, family: text.slice(particle.length).trim() };
}

/** Writes a name so that `nameFromCommaText` reads it, as far as the form can say it. */
export function commaTextOf(name: CslName): string {
  if (name.literal !== undefined) return `${name.literal},`;
  const family = familyOf(name);
  const given = givenOf(name);
  if (given === '') return `${family},`;
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

export function familyOf(name: CslName): string {
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

export function givenOf(name: CslName): string {
  return [name.given, name['dropping-particle']].filter(Boolean).join(' ');
}
