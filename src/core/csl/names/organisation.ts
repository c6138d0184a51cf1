import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { DOUBTFUL_WORDS, FAMILY_WORDS, ORGANISATION_WORDS } from './organisation-words.ts';

const NO_LETTERS = /[^\p{L}\p{M}]+/u;
/** How Chinese, Japanese and Korean, which put no spaces, end the names of papers, stations and bodies. */
const ENDING = new RegExp(
  `${anyOf(inAllLanguages(({ names }) => listOf(names)?.organisationEndings))}$`,
  'u',
);
const LONGEST = 1_000;

/**
 * Whether a name is of an organisation, by its words.
 *
 * @param options.isPerson the source says that it is a person’s: “Emily Post” then is one
 */
export function isOrganisation(
  text: string,
  { isPerson = false }: { readonly isPerson?: boolean } = {},
): boolean {
  if (/\d|\.(?:com|org|net|gov)\b/iu.test(text) || /^The \p{Lu}/u.test(text) || ENDING.test(text))
    return true;
  const words = wordsOf(text);
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return true;
  return words.some((word) => DOUBTFUL_WORDS.has(word)) && !(isPerson && words.length === 2);
}

/** What is likely of a name in a field for names: “Emily Post” is a person’s, “Financial Times” is not. */
export function isFamilyWord(text: string): { readonly isPerson: boolean } {
  return { isPerson: FAMILY_WORDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) };
}

/** Whether the part before a comma is of an organisation: at least two words, and one that is sure. */
export function isOrganisationPart(text: string): boolean {
  if (!/[ -]/u.test(text)) return false;
  const words = wordsOf(text);
  return words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word !== '');
}
