import { isOrganisation as isNamedOrganisation } from '../../csl/names/organisation.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { isAgency } from './agencies.ts';
import { AND } from './ands.ts';
import { isDesk, isPlaceholder } from './placeholders.ts';

/**
 * Whether a name is of an organisation, by its words, or as the credits of pages name one.
 *
 * @param options.isPerson the page says that it is a person’s: “Emily Post” then is one
 */
export function isOrganisation(text: string, options: { readonly isPerson?: boolean } = {}): boolean {
  return isAgency(text) || isGroup(text) || isNamedOrganisation(text, options);
}

const BODY = anyOf(inAllLanguages(({ names }) => listOf(names)?.bodies));
const OF = anyOf(inAllLanguages(({ names }) => listOf(names)?.bodiesOf));
const HEAD = new RegExp(`(?<!\\p{L})${BODY}\\s${OF}(?!\\p{L})`, 'iu');

/** Whether an “and” in a text is inside the name of one organisation: “Department of Health and Human Services”. */
export function isOneOrganisation(text: string): boolean {
  return (
    HEAD.test(text) ||
    isGroup(text) ||
    /^\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+ \p{L}+(?:ion|ty|cy|ment)$/u.test(text)
  );
}

/** One letter, as Portuguese has it, may be anything. */
const ARTICLE = anyOf(
  inAllLanguages(({ grammar }) => listOf(grammar)?.articles).filter((article) => article.length > 1),
);
const AND_THE = new RegExp(
  `^\\p{Lu}[\\p{L}.’' -]{1,40}\\s(?:${AND}|&)\\s${ARTICLE}\\s(\\p{Lu}.{1,40})$`,
  'u',
);
const AND_SMALL = new RegExp(`^\\p{Lu}[\\p{L}’' -]{1,40}\\s${AND}\\s(\\p{Ll}+\\s\\p{Ll}+)$`, 'u');

/** “Ana and the Gulls” is a band and “Ports et eaux libres” a section: no name follows the “and”. */
function isGroup(text: string): boolean {
  const rest = AND_THE.exec(text)?.[1] ?? AND_SMALL.exec(text)?.[1];
  if (rest === undefined || isAgency(rest)) return false;
  return !isNamedOrganisation(rest) && !isDesk(rest) && !isPlaceholder(rest);
}
