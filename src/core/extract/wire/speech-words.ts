import { languageTagged } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { baseLanguage } from '../suggest/base-language.ts';

/** The words by which a language says who said something. */
export type SpeechWords = {
  /** Finite forms, lower case, one word each. */
  readonly verbs: ReadonlySet<string>;
  /** Pronouns that stand for a speaker named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Phrases before a speaker that do without a verb: “according to”. */
  readonly accordingTo: readonly string[];
  /** Where the subject stands first of all. */
  readonly subject: 'before' | 'after';
};

const NONE: SpeechWords = { verbs: new Set(), pronouns: new Set(), accordingTo: [], subject: 'before' };

/** Of a language by its BCP 47 tag; English if it is not known, none if it is one without a list. */
export function speechWords(language: string | undefined): SpeechWords {
  const speech = listOf(listOf(languageTagged(baseLanguage(language) ?? 'en')?.reports)?.speech);
  if (!speech) return NONE;
  const { verbs, pronouns, accordingTo, subject } = speech;
  return {
    verbs: new Set(verbs),
    pronouns: new Set(pronouns),
    accordingTo: listOf(accordingTo) ?? [],
    subject,
  };
}
