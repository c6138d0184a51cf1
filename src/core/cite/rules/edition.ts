import type { CslItem } from '../../model/csl-item.ts';
import type { CiteRule } from './cite-rule.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBERED = /^(?:(\d{1,3})(?:st|nd|rd|th)?|([a-z]+))(?:\s+(?:ed\.?|edn\.?|edition))?$/iu;
/** Words for an edition or a printing of another kind, or of another language. */
const NAMES_ITSELF =
  /\b(?:ed|eds|version|vol|volume|issue|print|printing|reprint|release|draft)\b|[^\p{ASCII}]|\b(?:Aufl|edici|edizione|uitgave|utg|wyd)/iu;

/**
 * An edition as it is printed: a number alone where it is one, else “Summer 2019 ed.”, “rev. ed.”, in the short words
 * of the manuals.
 *
 * @see PM7 9.19 and 10.3 (ex. 49); MLA9 5.48; CMOS17 14.113
 */
export const editionInWords: CiteRule = (csl) => {
  const edition = csl.edition === undefined ? undefined : inWords(csl.edition.trim(), csl);
  return edition === undefined || edition === csl.edition ? csl : { ...csl, edition };
};

/** “Rev. ed.” begins with a capital in APA’s parentheses. @see PM7 9.19 */
export const apaEdition: CiteRule = (csl) =>
  csl.edition?.startsWith('rev.') ? { ...csl, edition: csl.edition.replace(/^r/u, 'R') } : csl;

function inWords(edition: string, { language = 'en' }: CslItem): string {
  const [, digits, word] = NUMBERED.exec(edition) ?? [];
  if (digits !== undefined) return digits;
  const ordinal = ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1;
  if (ordinal > 0) return String(ordinal);
  if (!/^en/iu.test(language)) return edition;
  const short = edition
    .replace(/\brevised\b|\brev\b\.?/giu, 'rev.')
    .replace(/\benlarged\b/giu, 'enl.')
    .replace(/\b(?:edition|edn|ed)\b\.?/giu, 'ed.');
  return NAMES_ITSELF.test(short) ? short : `${short} ed.`;
}
