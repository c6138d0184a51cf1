import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(inAllLanguages(({ names }) => listOf(names)?.onlyInNames));
/** Words that names of organisations have in them, lower case. */
const WORDS: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ names }) => listOf(names)?.organisations).filter((word) => !ELSEWHERE.has(word)),
  ...inAllLanguages(({ names }) => listOf(names)?.organisationsInText),
]);

/** Abbreviations of things and not of bodies. */
const OF_THINGS = new Set(
  'TV PC CEO CFO COO IPO SUV EV AI IT GDP PR HR DNA GMT UTC PM AM ID PS OK FAQ DVD CD USB GPS HIV AIDS COVID MP NGO PDF SMS VAT'.split(
    ' ',
  ),
);

/** Whether a capitalised name is one of an organisation: by a word in it, or as an abbreviation in capitals. */
export function isOrganisation(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(name)) return !OF_THINGS.has(name);
  if (/\s\p{N}{1,3}$/u.test(name)) return true;
  return words.some((word) => WORDS.has(word.toLowerCase().replace(/[’']s$|[.,]$/u, '')));
}

/** Whether a name is an abbreviation that names no body: “TV”, “GDP”. */
export function isOfThings(name: string): boolean {
  return OF_THINGS.has(name);
}
