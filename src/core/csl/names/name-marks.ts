import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';

const NUMBERED = 'ii|iii|iv|2nd|3rd|4th';
const SUFFIX = new RegExp(
  `^(?:${NUMBERED}|${anyOf(inAllLanguages(({ names }) => listOf(names)?.suffixes))})\\.?$`,
  'iu',
);
const CREDENTIAL =
  /^(?:m\.?d|ph\.?d|dphil|d\.?o|r\.?n|r\.?d|rdn|r\.?d\.?n|m\.?s|m\.?a|m\.?b\.?a|m\.?p\.?h|msc|bsc|b\.?a|c\.?f\.?a|j\.?d|esq|ld|cpt|pharm\.?d|psy\.?d|dds|dvm|facp|frcp|ll\.?m|cfp|lcsw)\.?$/iu;
/** “e. V.”, “e.V.” and “eV” are one, as the source of a pattern. */
export const LEGAL_FORMS = anyOf(inAllLanguages(({ names }) => listOf(names)?.legalForms)).replaceAll(
  '\\.',
  '\\.? ?',
);
const LEGAL_FORM = new RegExp(`^${LEGAL_FORMS}\\.?$`, 'iu');
const INITIALS = /^\p{Lu}{1,4}$|^(?:\p{Lu}\.-?){1,4}$/u;

/** Whether a word parts the generations of a family: “Jr.”, “III”. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Whether a word says that its bearer has a degree: “MD”, “Ph.D.”. */
export function isCredential(word: string): boolean {
  return CREDENTIAL.test(word);
}

/** Whether a text is what stands behind the comma in the name of a company: “Inc.”, “GmbH”. */
export function isLegalForm(text: string): boolean {
  return text.length <= 14 && LEGAL_FORM.test(text);
}

/** Whether a word is initials written as one: “JA”, “J.A.”. */
export function isInitials(word: string): boolean {
  return word.length <= 12 && INITIALS.test(word);
}

/** “JA” and “J.A.” as “J. A.” */
export function spacedInitials(word: string): string {
  return Array.from(word.matchAll(/(\p{Lu})\.?(-?)/gu), ([, letter, hyphen]) => `${letter}.${hyphen}`)
    .join(' ')
    .replaceAll('- ', '-');
}
