import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { CreditRole } from '../../languages/report-words.ts';

/** How the credits of a role are recognised: the source of what stands before the names, and around them. */
export type CreditLeads = {
  /** Matches up to the names. */
  readonly before: string;
  /** What stands before and behind names that the words of a credit are put around. */
  readonly around: readonly (readonly [before: string, after: string])[];
};

/**
 * The words of all languages for a credit of a role.
 *
 * @param options.isStrict whether a single word, such as “Redaktion”, must have a colon behind it: it is a word of
 *   headings and sentences too
 */
export function creditLeads(role: CreditRole, { isStrict }: { readonly isStrict: boolean }): CreditLeads {
  const phrases = inAllLanguages(({ reports }) => listOf(listOf(reports)?.credits)?.[role]);
  const leading = phrases.filter((phrase) => !phrase.includes('…'));
  const isLabel = (phrase: string) =>
    phrase.endsWith(':') || (isStrict && !phrase.includes(' ') && /\p{Ll}/u.test(phrase));
  const labels = leading.filter(isLabel).map((phrase) => phrase.replace(/:$/u, ''));
  const open = leading.filter((phrase) => !isLabel(phrase));
  const parts = [
    ...(open.length > 0 ? [`${anyOf(open)}${OPEN_END}`] : []),
    ...(labels.length > 0 ? [`${anyOf(labels)}${LABEL_END}`] : []),
  ];
  return {
    before: `(?:${parts.join('|')})`,
    around: phrases
      .filter((phrase) => phrase.includes('…'))
      .map((phrase) => {
        const [before = '', after = ''] = phrase.split('…');
        return [anyOf([before]), anyOf([after])] as const;
      }),
  };
}

/** In Arabic a dash stands where others have a colon. */
const DASH = '(?<=\\p{Script=Arabic})\\s?[–-]\\s?';
const LABEL_END = `(?:\\s?[:：]\\s?|${DASH})`;
const OPEN_END = `(?:\\s?[:：]\\s?|${DASH}|\\s|(?<=[’']))`;
