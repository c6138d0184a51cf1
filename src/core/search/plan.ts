import { addressWays } from './address-ways.ts';
import { dateAsked } from './month-asked.ts';
import { type KnownNames, LONGEST_NAME } from './names/known-names.ts';
import { numberWays } from './numbers.ts';
import type { FactNode, QueryField, QueryNode, TextNode } from './query.ts';
import { spellingsOf } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formsOf } from './word-forms.ts';
import { isUnspacedLetter } from './word-stream.ts';

/** Words in a row, by which something can be found. */
export type Way = {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly isBeginning: boolean;
  /** How surely what stands so is what was asked for: 1 as typed. */
  readonly weight: number;
};

/** One piece of what was typed, and the other ways in which it may be written. */
export type Term = { readonly text: TextNode; readonly typed: Way; readonly others: readonly Way[] };

/** Terms that belong together, because they are one name, number or date; found too by what is written for all of them. */
export type Group = {
  readonly kind: 'group';
  readonly field: QueryField | undefined;
  readonly terms: readonly Term[];
  readonly others: readonly Way[];
  /** ISO 8601: found too is what was issued then. */
  readonly issued: string | undefined;
};

/** A query with everything that may be meant by its words. */
export type Plan =
  | Group
  | FactNode
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Plan[] }
  | { readonly kind: 'not'; readonly part: Plan };

/** What is known about the words of a library. */
export type Knowledge = {
  readonly vocabulary: Vocabulary;
  readonly names: KnownNames;
  /** BCP 47, the most common first. */
  readonly languages: readonly string[];
};

const FORM = 0.85;
const SPELLING = 0.9;
const NAME = 0.9;
const BEGINNING = 0.5;
/** Shorter beginnings fit too much. */
const SHORTEST_BEGINNING = 3;
const LONGEST_SPAN = 5;
const MOST_FORMS = 24;
const MOST_NAMES = 48;
/** A quoted phrase is meant as it stands. */
const QUOTED = /\s/u;

/** What may be meant by a query. @param knowledge without it, only what was typed */
export function planOf(root: QueryNode, knowledge: Knowledge | undefined): Plan {
  if (root.kind === 'text') return groupOf([root], knowledge);
  if (root.kind === 'not') return { kind: 'not', part: planOf(root.part, undefined) };
  if (!('parts' in root)) return root;
  if (root.kind === 'or') return { kind: 'or', parts: root.parts.map((part) => planOf(part, knowledge)) };
  const parts: Plan[] = [];
  for (let at = 0; at < root.parts.length; ) {
    const run = textsFrom(root.parts, at);
    const group = knowledge && run.length > 1 ? longestGroup(run, knowledge) : undefined;
    const part = root.parts[at];
    if (group) parts.push(group);
    else if (part) parts.push(planOf(part, knowledge));
    at += group?.terms.length ?? 1;
  }
  return { kind: 'and', parts };
}

/** Every group that must or may be found, not those that must not. */
export function groupsIn(plan: Plan): Group[] {
  if (plan.kind === 'group') return [plan];
  return plan.kind === 'and' || plan.kind === 'or' ? plan.parts.flatMap(groupsIn) : [];
}

/** Words that are typed one after the other outside of fields. */
function textsFrom(parts: readonly QueryNode[], from: number): TextNode[] {
  const texts: TextNode[] = [];
  for (const part of parts.slice(from, from + LONGEST_SPAN)) {
    if (part.kind !== 'text' || part.field !== undefined) break;
    texts.push(part);
  }
  return texts;
}

/** The longest beginning of a run that is one name, date or number, or a word that is written together too. */
function longestGroup(run: readonly TextNode[], knowledge: Knowledge): Group | undefined {
  for (let length = run.length; length > 1; length -= 1) {
    const texts = run.slice(0, length);
    const words = texts.flatMap((text) => text.words);
    const others = [
      ...nameWays(words, texts.map(({ typed }) => typed).join(' '), knowledge),
      ...(length === 2 ? pairWays(texts, words, knowledge.vocabulary) : []),
    ];
    const issued = length <= 3 ? dateAsked(texts.map(({ typed }) => typed)) : undefined;
    if (others.length > 0 || issued !== undefined) {
      const terms = texts.map((text) => termOf(text, knowledge));
      return { kind: 'group', field: undefined, terms, others, issued };
    }
  }
  return undefined;
}

/** `cease fire` as `ceasefire`, `1.6 million` as `1,600,000`. */
function pairWays(texts: readonly TextNode[], words: readonly string[], vocabulary: Vocabulary): Way[] {
  const joined = words.join('');
  const isWord = words.length === 2 && joined.length > 4 && vocabulary.countOf(joined) > 0;
  const numbers = numberWays(texts.map(({ typed }) => typed).join(' ')).filter(isKnownIn(vocabulary));
  return [...(isWord ? [[joined]] : []), ...numbers].map((each) => wayOf(each, SPELLING));
}

function groupOf([text]: readonly [TextNode], knowledge: Knowledge | undefined): Group {
  const term = knowledge ? termOf(text, knowledge) : { text, typed: typedWay(text), others: [] };
  const issued = knowledge && text.field === undefined ? dateAsked([text.typed]) : undefined;
  return { kind: 'group', field: text.field, terms: [term], others: [], issued };
}

/** A search asks for the same words again on each step of the ladder. */
const termsKnown = new WeakMap<Knowledge, Map<string, Term['others']>>();

function termOf(text: TextNode, knowledge: Knowledge): Term {
  const known = termsKnown.get(knowledge) ?? new Map<string, Term['others']>();
  termsKnown.set(knowledge, known);
  const key = `${text.typed}\n${text.words.join(' ')}`;
  const others = known.get(key) ?? otherWays(text, knowledge);
  known.set(key, others);
  return { text, typed: typedWay(text), others };
}

function otherWays(text: TextNode, knowledge: Knowledge): Term['others'] {
  const typed = typedWay(text);
  const { vocabulary } = knowledge;
  const isPhrase = QUOTED.test(text.typed.trim());
  const ways = isPhrase
    ? nameWays(text.words, text.typed, knowledge)
    : [
        ...nameWays(text.words, text.typed, knowledge),
        ...addressWays(text.typed).map((words) => wayOf(words, 1)),
        ...numberWays(text.typed)
          .filter(isKnownIn(vocabulary))
          .map((words) => wayOf(words, SPELLING)),
        ...writtenTogether(text.words, vocabulary).map((words) => wayOf(words, SPELLING)),
        ...(text.words.length === 1 ? formWays(text.words[0] ?? '', knowledge) : []),
      ];
  const others = new Map(ways.map((way) => [`${way.words.join(' ')}${way.isBeginning ? '*' : ''}`, way]));
  others.delete(typed.words.join(' '));
  return [...others.values()];
}

function typedWay({ words, ending }: TextNode): Way {
  const isLetter = words.length === 1 && isUnspacedLetter(words[0] ?? '');
  return { words, isBeginning: ending !== 'exact' || isLetter, weight: 1 };
}

function formWays(word: string, { vocabulary, languages }: Knowledge): Way[] {
  const spellings = spellingsOf(word, vocabulary);
  const forms = formsOf(word, vocabulary, languages);
  const ofSpellings = spellings.flatMap((each) => formsOf(each, vocabulary, languages));
  return [
    ...beginningWays(word, vocabulary),
    ...spellings.map((each) => wayOf([each], SPELLING)),
    ...mostCommon([...forms, ...ofSpellings], vocabulary).map((each) => wayOf([each], FORM)),
  ];
}

/** What nobody wrote as a word may be the beginning of one. */
function beginningWays(word: string, vocabulary: Vocabulary): Way[] {
  const isBeginning =
    word.length >= SHORTEST_BEGINNING && vocabulary.countOf(word) === 0 && vocabulary.countOfPrefix(word) > 0;
  return isBeginning ? [{ words: [word], isBeginning, weight: BEGINNING }] : [];
}

/** `cease-fire` as `ceasefire`, and `ceasefire` as `cease fire` where the library has both words. */
function writtenTogether(words: readonly string[], vocabulary: Vocabulary): string[][] {
  if (words.length === 2 || words.length === 3) {
    const joined = words.join('');
    return vocabulary.countOf(joined) > 0 ? [[joined]] : [];
  }
  const [word = ''] = words;
  if (words.length !== 1 || word.length < 7) return [];
  const parted: string[][] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.countOf(one) > 0 && vocabulary.countOf(other) > 0) parted.push([one, other]);
  }
  return parted;
}

/** The other names of what these words name, as far as the library has their words; and the forms of those. */
function nameWays(words: readonly string[], typed: string, knowledge: Knowledge): Way[] {
  if (words.length > LONGEST_NAME) return [];
  const { vocabulary } = knowledge;
  const ways: Way[] = [];
  for (const name of new Set(knowledge.names.groupsOf(words, typed).flat())) {
    const [last = '', before] = [name.at(-1), name.slice(0, -1)];
    if (!before.every((word) => vocabulary.countOf(word) > 0)) continue;
    if (isUnspacedLetter(last)) {
      if (vocabulary.countOfPrefix(last) > 0) ways.push({ words: name, isBeginning: true, weight: NAME });
      continue;
    }
    const forms =
      last.length < 4 ? [] : mostCommon(formsOf(last, vocabulary, knowledge.languages), vocabulary);
    for (const form of [last, ...forms.slice(0, 8)]) {
      if (vocabulary.countOf(form) > 0) ways.push(wayOf([...before, form], NAME));
    }
  }
  return ways.slice(0, MOST_NAMES);
}

/** True for words all of which the library has. */
function isKnownIn(vocabulary: Vocabulary): (words: readonly string[]) => boolean {
  return (words) => words.every((word) => vocabulary.countOf(word) > 0 || isUnspacedLetter(word));
}

function mostCommon(words: readonly string[], vocabulary: Vocabulary): string[] {
  const counts = new Map(words.map((word) => [word, vocabulary.countOf(word)]));
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MOST_FORMS);
}

function wayOf(words: readonly string[], weight: number): Way {
  return { words, isBeginning: isUnspacedLetter(words.at(-1) ?? ''), weight };
}
