import { baseLanguage } from './base-language.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Continents and the like, by UN M49. */
const REGIONS = ['002', '005', '013', '019', '030', '034', '035', '142', '143', '145', '150', '151', '419'];
/** Codes that are no country, or stand for one that has another code too. */
const NO_COUNTRIES = new Set(['ZZ', 'QO', 'XA', 'XB', 'EU', 'EZ', 'UN']);
const SHORT_ENGLISH = ['U.S.', 'U.K.', 'USA', 'UAE', 'America', 'Britain', 'England', 'Scotland', 'Wales'];

const known = new Map<string, ReadonlySet<string>>();

/** The names of countries and continents in a language, long and short. Empty if the platform does not know it. */
export function countryNames(language: string | undefined): ReadonlySet<string> {
  const base = baseLanguage(language) ?? 'en';
  const names = known.get(base) ?? namesIn(base);
  known.set(base, names);
  return names;
}

function namesIn(language: string): ReadonlySet<string> {
  const codes = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...REGIONS];
  const names = new Set<string>(language === 'en' ? SHORT_ENGLISH : []);
  for (const style of ['long', 'short'] as const) {
    const display = displayNames(language, style);
    for (const code of codes) {
      const name = NO_COUNTRIES.has(code) ? undefined : display?.of(code);
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  try {
    const isKnown = Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
    return isKnown
      ? new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
      : undefined;
  } catch {
    return undefined;
  }
}
