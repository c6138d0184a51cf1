import { withoutEnd } from '../names/without-end.ts';
import {
  ARTICLE_BEFORE,
  AUXILIARY,
  BEFORE_SUBJECT,
  DAY,
  GOES_ON,
  GROUPS,
  PREPOSITIONS,
  ROLE_END,
  TIME,
  UNCASED_STOP,
  WRITTEN_ON,
} from './clause-words.ts';
import { hasOffice, isOffice } from './office-words.ts';
import { type FullNames, type NameRun, nameRuns, withoutOffices } from './people.ts';
import type { SpeechWords } from './speech-words.ts';

/** Who a clause says is speaking. */
export type Attribution = {
  /** `named`: by name; `pronoun`: “he”; `described`: “the minister”, “police”; `unsaid`: a verb alone. */
  readonly by: 'named' | 'pronoun' | 'described' | 'unsaid';
  readonly name?: string;
  readonly role?: string;
  /** Whether the clause has a verb of speech or “according to”, and not only a colon. */
  readonly isSaid: boolean;
};

/** `after` a quotation the nearest verb is the first one, `before` it the last one; a `whole` sentence has its first. */
export type Side = 'before' | 'after' | 'whole';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.\u200C-]*/gu;
const LONGEST_CLAUSE = 600;
/** How many words may stand between a quotation and its verb. */
const MOST_WORDS_BETWEEN = 16;
const MOST_ROLE_WORDS = 14;
const CASED = /[\p{Lu}\p{Ll}]/u;
/** Reads who is speaking out of a clause of a sentence around a quotation, or of a sentence without one. */
export function attributionIn(
  written: string,
  speech: SpeechWords,
  { side, names }: { readonly side: Side; readonly names: FullNames },
): Attribution | undefined {
  const clause = written.slice(
    side === 'before' ? -LONGEST_CLAUSE : 0,
    side === 'before' ? undefined : LONGEST_CLAUSE,
  );
  const source = accordingTo(clause, speech);
  if (source !== undefined) return { ...speakerIn(source, speech, names), isSaid: true };
  const verb = verbIn(clause, speech, side);
  if (!verb) return side === 'before' ? labelled(clause, speech, names) : undefined;
  const before = lead(clause.slice(0, verb.at));
  const after = clause.slice(verb.end);
  if (side === 'after' && GOES_ON.test(before.trimStart())) return undefined;
  const [first, second] = speech.subject === 'after' ? [after, before] : [before, after];
  const found = speakerIn(first, speech, names);
  if (found.by !== 'unsaid') return { ...found, isSaid: true };
  const other = speakerIn(second, speech, names);
  const isSubject = other.by === 'named' || other.by === 'pronoun' || side === 'after';
  return { ...(isSubject ? other : found), isSaid: true };
}

/** The one whom a clause without a verb begins with, where the verb stands behind the quotation: “Bakan Yılmaz, ‘…’ dedi”. */
export function subjectIn(clause: string, speech: SpeechWords, names: FullNames): Attribution | undefined {
  const bounded = clause.slice(-LONGEST_CLAUSE);
  if (verbIn(bounded, speech, 'before')) return undefined;
  const found = speakerIn(bounded, speech, names);
  return found.by === 'named' ? { ...found, isSaid: true } : undefined;
}

/** “Omer: ‘…’”, as interviews have it. */
function labelled(clause: string, speech: SpeechWords, names: FullNames): Attribution | undefined {
  const label = /^[\s–—-]{0,5}([^:.]{2,60})[:：]\s*$/u.exec(clause)?.[1];
  if (label === undefined) return undefined;
  const found = speakerIn(label, speech, names);
  return found.by === 'named' ? { ...found, isSaid: false } : undefined;
}

function accordingTo(clause: string, { accordingTo: phrases }: SpeechWords): string | undefined {
  const lower = clause.toLowerCase();
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0 || /\p{L}/u.test(lower.charAt(at - 1))) continue;
    const rest = clause.slice(at + phrase.length);
    // What is written onto the next word ends in one letter.
    const isWhole = !/^\p{L}/u.test(rest) || /\s\p{Script=Arabic}$/u.test(phrase);
    // Short ones such as “so” and “pour” are common words, and mean a speaker only right before a name.
    const isNamed =
      phrase.length > 4 || (/^[\s,–—]*$/u.test(clause.slice(0, at)) && /^\s+\p{Lu}/u.test(rest));
    if (isWhole && isNamed) return rest;
  }
  return undefined;
}

function verbIn(clause: string, speech: SpeechWords, side: Side): { at: number; end: number } | undefined {
  const words = [...clause.matchAll(WORD)];
  const near = side === 'before' ? words.reverse() : words.slice(0, MOST_WORDS_BETWEEN);
  const verb = near.find(({ 0: word }) => isVerb(word, speech));
  return verb && { at: verb.index, end: verb.index + verb[0].length };
}

function isVerb(word: string, { verbs }: SpeechWords): boolean {
  const lower = withoutEnd(word.toLowerCase(), ".’'-");
  if (verbs.has(lower)) return true;
  // French puts the pronoun after the verb with a hyphen.
  return verbs.has(lower.replace(WRITTEN_ON, '')) || verbs.has(lower.split('-')[0] ?? '');
}

/** Auxiliaries and reflexives before a participle are no part of the subject. */
function lead(before: string): string {
  const words = withoutEnd(before.trimEnd(), '-').trimEnd();
  return AUXILIARY.test(words) ? words.replace(AUXILIARY, ' ') : before;
}

/** Finds the speaker in the words beside a verb. */
function speakerIn(words: string, speech: SpeechWords, names: FullNames): Omit<Attribution, 'isSaid'> {
  const start = words.replace(/^[\s,;:–—.-]+/u, '');
  const text = withoutEnd(start, ' \n\t\u00a0,;:!?–—-').replace(/(?<=\p{L}{2})\.$/u, '');
  if (text === '') return { by: 'unsaid' };
  const plain = text.replace(/^(?:-?t-)/u, '');
  const first = /^[\p{L}\p{M}]+/u.exec(plain)?.[0].toLowerCase() ?? '';
  if (speech.pronouns.has(first) || isInvertedPronoun(plain, speech)) return { by: 'pronoun' };
  return CASED.test(text) ? casedSpeaker(text, names) : uncasedSpeaker(text, speech);
}

/** “a-t-il”, “ha detto lei”: the pronoun after a part of the verb. */
function isInvertedPronoun(text: string, speech: SpeechWords): boolean {
  const words = text.toLowerCase().split(/[\s-]+/u);
  return words.length <= 4 && speech.pronouns.has(words.at(-1) ?? '') && !/\p{Lu}/u.test(text);
}

function casedSpeaker(text: string, names: FullNames): Omit<Attribution, 'isSaid'> {
  const [head = '', ...apposed] = text.split(/,\s+|\s[–—]\s|\s\(/u);
  const runs = nameRuns(head);
  for (const run of [...runs].reverse()) {
    const { name, office } = withoutOffices(run.name);
    const before = head.slice(0, run.at).trim();
    const isAfterOffice = office !== '' || isOffice(before.split(/\s+/u).at(-1) ?? '');
    if (isAfterOffice && !isOffice(name)) return named(name, `${before} ${office}`, names);
  }
  const [second] = apposed;
  const apposedRun = second === undefined ? undefined : nameRuns(second)[0];
  if (second !== undefined && apposedRun?.at === 0 && hasOffice(head) && apposedRun.name.includes(' ')) {
    return named(withoutOffices(apposedRun.name).name, head, names);
  }
  const [run] = runs;
  if (run && isSubject(head.slice(0, run.at)) && !isOffice(run.name)) {
    return named(run.name, roleIn(second) ?? '', names);
  }
  const last = runs.at(-1);
  if (last?.name.includes(' ') && isIntroduced(head, last)) {
    const start = runs.at(-2);
    const role = head.slice(start ? start.at + start.name.length : 0, last.at).trim();
    return named(last.name, role, names);
  }
  const end = head.search(DAY);
  const description = (end < 0 ? head : head.slice(0, end)).trim();
  return isSomeone(description) ? { by: 'described', name: description } : { by: 'unsaid' };
}

/** “the ministry”, “a resident of the town”, “police”; not “evidence presented at trial”. */
function isSomeone(description: string): boolean {
  const words = description.split(/\s+/u);
  if (!/^\p{L}/u.test(description) || words.length > 10) return false;
  if (TIME.test(description)) return false;
  return words.length <= 3 || hasOffice(description) || words.some((word) => GROUPS.has(word.toLowerCase()));
}

/** “curator Emi Hoshino”, “o armador Rui Falcão”: a name behind what the person is, in small letters. */
function isIntroduced(head: string, { name, at }: NameRun): boolean {
  const before = head.slice(0, at).trim().split(/\s+/u).at(-1) ?? '';
  const behind = head.slice(at + name.length).trim();
  const isDescribed = /^\p{Ll}{4,}$/u.test(before) && !PREPOSITIONS.has(before);
  return isDescribed && !/\p{Lu}/u.test(behind) && behind.split(/\s+/u).length <= 3;
}

/** A name is the subject if nothing but articles and the like stands before it. */
function isSubject(before: string): boolean {
  return BEFORE_SUBJECT.test(before);
}

function roleIn(apposed: string | undefined): string | undefined {
  if (apposed === undefined) return undefined;
  const [role = ''] = apposed.split(ROLE_END);
  const words = role.trim().split(/\s+/u);
  const isRole = hasOffice(role) && words.length <= MOST_ROLE_WORDS;
  return isRole ? role.trim() : undefined;
}

function named(name: string, role: string, names: FullNames): Omit<Attribution, 'isSaid'> {
  const full = name.includes(' ') ? name : (names.get(name) ?? name);
  const office = role.replace(ARTICLE_BEFORE, '').trim();
  return { by: 'named', name: full, ...(office !== '' && { role: office }) };
}

function uncasedSpeaker(text: string, speech: SpeechWords): Omit<Attribution, 'isSaid'> {
  const [head = '', apposed] = text.split(UNCASED_STOP, 2);
  const words = head
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return { by: 'unsaid' };
  if (words.every((word) => speech.pronouns.has(word))) return { by: 'pronoun' };
  const office = words.findLastIndex(isOffice);
  if (office < 0) {
    const role = apposed === undefined ? undefined : roleIn(apposed);
    return words.length <= 5
      ? { by: 'named', name: words.join(' '), ...(role !== undefined && { role }) }
      : { by: 'described', name: words.join(' ') };
  }
  if (words.length - office <= 2) return { by: 'described', name: words.join(' ') };
  const isName = words.length > 2 && words.length - office > 2;
  return isName
    ? { by: 'named', name: words.slice(-2).join(' '), role: words.slice(0, -2).join(' ') }
    : { by: 'described', name: words.join(' ') };
}
