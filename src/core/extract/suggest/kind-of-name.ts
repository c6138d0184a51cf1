import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { TagKind } from '../../model/reading.ts';
import { PLAIN_PLATFORMS } from '../names/platforms.ts';
import { isOrganisation } from './organisation-words.ts';

/** What is known of the names in a text besides the names themselves. */
export type NameEvidence = {
  /** Names of those who speak or are introduced by an office. */
  readonly people: ReadonlySet<string>;
  /** Names in a place’s position: the dateline, “in X”, “X province”. */
  readonly places: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Names that the text gives letters, as bodies have them more often than places. */
  readonly shortened: ReadonlySet<string>;
};

/** Makers of programs and networks besides those in which things are said. */
const COMPANIES = ['google', 'apple', 'microsoft', 'amazon', 'meta', 'netflix'];
const PLATFORM_NAMES: ReadonlySet<string> = new Set([
  ...PLAIN_PLATFORMS.map((name) => name.toLowerCase()),
  ...COMPANIES,
]);
const PLACE_WORDS = new RegExp(
  `(?:^|\\s)${anyOf(inAllLanguages(({ names }) => listOf(names)?.places))}$`,
  'iu',
);
const PLACE_BEGINNINGS = new RegExp(
  `^${anyOf(inAllLanguages(({ names }) => listOf(names)?.placesBefore))}\\s`,
  'iu',
);

/** Whether a name is one of a person, an organisation or a place, as far as the text tells; else it is a topic. */
export function kindOfName(name: string, { people, places, countries, shortened }: NameEvidence): TagKind {
  if (countries.has(name)) return 'place';
  if (people.has(name)) return 'person';
  if (PLATFORM_NAMES.has(name.toLowerCase())) return 'organisation';
  if (isOrganisation(name) && !PLACE_WORDS.test(name)) return 'organisation';
  if (shortened.has(name) && !places.has(name)) return 'organisation';
  if (places.has(name) || PLACE_WORDS.test(name) || isPartOfCountry(name, countries)) return 'place';
  return 'topic';
}

/** “Northeastern Syria”. */
function isPartOfCountry(name: string, countries: ReadonlySet<string>): boolean {
  const rest = name.replace(PLACE_BEGINNINGS, '');
  return rest !== name && (countries.has(rest) || /^\p{Lu}/u.test(rest));
}
