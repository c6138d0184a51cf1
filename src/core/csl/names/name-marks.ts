const SUFFIX = /^(?:jr|jnr|sr|snr|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?$/iu;
const CREDENTIAL =
  /^(?:m\.?d|ph\.?d|dphil|d\.?o|r\.?n|r\.?d|rdn|r\.?d\.?n|m\.?s|m\.?a|m\.?b\.?a|m\.?p\.?h|msc|bsc|b\.?a|c\.?f\.?a|j\.?d|esq|ld|cpt|pharm\.?d|psy\.?d|dds|dvm|facp|frcp|ll\.?m|cfp|lcsw)\.?$/iu;
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|co|corp|gmbh|ag|kg|e\. ?v|s\. ?a|s\. ?r\. ?l|s\. ?p\. ?a|n\. ?v|b\. ?v|a\/s|oy|ab|pty|u\. ?s|u\. ?k)\.?$/iu;
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
