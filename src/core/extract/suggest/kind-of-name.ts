import type { TagKind } from '../../model/reading.ts';
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

const PLATFORMS = new Set(
  'twitter facebook telegram instagram youtube tiktok whatsapp google apple microsoft amazon meta netflix'.split(
    ' ',
  ),
);
const PLACE_WORDS =
  /(?:^|\s)(?:province|state|region|district|city|river|lake|island|islands|valley|sea|bay|gulf|strait|county|street|square|bridge|mountains?|desert|airport|harbou?r|port|peninsula|governorate|village|avenue|park|coast|land)$/iu;
const PLACE_BEGINNINGS =
  /^(?:lake|mount|cape|fort|port|saint|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|rio|río|lago|monte|île|golfe)\s/iu;

/** Whether a name is one of a person, an organisation or a place, as far as the text tells; else it is a topic. */
export function kindOfName(name: string, { people, places, countries, shortened }: NameEvidence): TagKind {
  if (countries.has(name)) return 'place';
  if (people.has(name)) return 'person';
  if (PLATFORMS.has(name.toLowerCase())) return 'organisation';
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
