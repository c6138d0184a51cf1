import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

/** Bodies that are known by their letters. */
const BODIES =
  'bbc cnn npr pbs abc nbc cbs dw rfi rt aljazeera unicef unesco unhcr nato nasa oecd undp ilo imf fao iaea'.split(
    ' ',
  );

/** Words, of all languages, that organisations are named by and people hardly ever are. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ names }) => listOf(names)?.organisations),
  ...BODIES,
]);

/** Words that organisations are named by, and families too: in a name of two words they tell nothing sure. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(
  inAllLanguages(({ names }) => listOf(names)?.possibleOrganisations),
);
/** Of these, what people are called in a name of two words rather than organisations are. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(
  inAllLanguages(({ names }) => listOf(names)?.alsoFamilies),
);
