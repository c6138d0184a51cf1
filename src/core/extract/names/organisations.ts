import { isOrganisation as isNamedOrganisation } from '../../csl/names/organisation.ts';
import { isAgency } from './agencies.ts';
import { isDesk, isPlaceholder } from './placeholders.ts';

/**
 * Whether a name is of an organisation, by its words, or as the credits of pages name one.
 *
 * @param options.isPerson the page says that it is a person’s: “Emily Post” then is one
 */
export function isOrganisation(text: string, options: { readonly isPerson?: boolean } = {}): boolean {
  return isAgency(text) || isGroup(text) || isNamedOrganisation(text, options);
}

const HEAD =
  /(?<!\p{L})(?:department|ministry|bureau|office|cent(?:er|re)|committee|commission|council|institute|institut|school|faculty|society|association|secretary|ministerio|ministère|ministerium)\s(?:of|for|on|de|du|des|für)(?!\p{L})/iu;

/** Whether an “and” in a text is inside the name of one organisation: “Department of Health and Human Services”. */
export function isOneOrganisation(text: string): boolean {
  return (
    HEAD.test(text) ||
    isGroup(text) ||
    /^\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+ \p{L}+(?:ion|ty|cy|ment)$/u.test(text)
  );
}

const AND_THE = /^\p{Lu}[\p{L}.’' -]{1,40}\s(?:and|&)\sthe\s(\p{Lu}.{1,40})$/u;
const AND_SMALL = /^\p{Lu}[\p{L}’' -]{1,40}\s(?:und|et|y|e)\s(\p{Ll}+\s\p{Ll}+)$/u;

/** “Ana and the Gulls” is a band and “Ports et eaux libres” a section: no name follows the “and”. */
function isGroup(text: string): boolean {
  const rest = AND_THE.exec(text)?.[1] ?? AND_SMALL.exec(text)?.[1];
  if (rest === undefined || isAgency(rest)) return false;
  return !isNamedOrganisation(rest) && !isDesk(rest) && !isPlaceholder(rest);
}
