import type { NoList, Words } from './words.ts';

/** Whom a credit is of; `agencies` are those that a report was made with. */
export type CreditRole = 'author' | 'editor' | 'translator' | 'interviewer' | 'contributor' | 'agencies';

/** What a notice says of the article above or below it. */
export type NoticeKind = 'correction' | 'clarification' | 'retraction' | 'update' | 'note';

/** The words by which a language says who said something. Single words, but for `accordingTo`. */
export type SpeechWords = {
  /** Finite forms. */
  readonly verbs: Words;
  /** Pronouns that stand for a speaker named before. */
  readonly pronouns: Words;
  /** Auxiliaries and reflexives before a participle: “ha”, “s’est”. Phrases. */
  readonly auxiliaries: Words | NoList;
  /** In scripts without capitals, words before which the name of a speaker ends. Plain text. */
  readonly subjectEnds: Words | NoList;
  /** Without spaces between words, the signs behind who does something: “は”. */
  readonly subjectMarks: Words | NoList;
  /** The same behind what was said: “と”. */
  readonly saidMarks: Words | NoList;
  /** Phrases before a speaker that do without a verb: “according to”. Plain text. */
  readonly accordingTo: Words | NoList;
  /** Where the subject stands first of all. */
  readonly subject: 'before' | 'after';
};

/** By what a report says of its own making, and whom it quotes. */
export type ReportWords = {
  /**
   * How a credit begins: “Editing by”. Phrases; one that ends in a colon needs it, and `…` stands where the names are
   * if they do not follow.
   */
  readonly credits: Readonly<Record<CreditRole, Words | NoList>> | NoList;
  /** What a notice is called before a colon: “Correction”. Phrases. */
  readonly notices: Readonly<Record<NoticeKind, Words | NoList>> | NoList;
  /** How sentences begin that tell of a change: “This article has been updated”. Phrases. */
  readonly noticeSentences: Readonly<Record<Exclude<NoticeKind, 'note'>, Words | NoList>> | NoList;
  /** What stands before the day of a change, or around it where `…` is: “corrected on”. Phrases. */
  readonly changes: Words | NoList;
  /** What a line begins with that only says when the article was last changed. Phrases. */
  readonly updates: Words | NoList;
  /** What a person does, before a name or beside it: “minister”, “colonel”. Single words. */
  readonly offices: Words | NoList;
  /** How compounds end that say the same. */
  readonly officeEndings: Words | NoList;
  readonly speech: SpeechWords | NoList;
  /** Those who speak without a name: “police”, “Anwohner”. Single words. */
  readonly groups: Words | NoList;
  /** What ends the role of a speaker beside the name: “who”. Phrases. */
  readonly roleEnds: Words | NoList;
  /**
   * Ways of saying where something was said, in the order in which they are tried. Phrases; in them `{outlet}` is the
   * name of any outlet, `{agency}` that of a known one, `{platform}` that of a network, and `~` up to three small
   * words. What stands in braces is what the place is called: “in {a ~statement}”;
   * `{=name}` at the end is the network that it always is.
   */
  readonly channels: Words | NoList;
  /** What an outlet is called before its name: “the state broadcaster”. Single words. */
  readonly media: Words | NoList;
  /** What stands at the beginning of a report as places do, and is none: “urgent”. Phrases. */
  readonly kickers: Words | NoList;
  /** What a line says that only ends a report. Phrases. */
  readonly endings: Words | NoList;
  /** What stands between a name in a credit and for what the work was done. Single words. */
  readonly creditAsides: Words | NoList;
};
