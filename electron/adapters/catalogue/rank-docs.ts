import type { Group, Way } from '#core/search/plan.ts';
import type { Vocabulary } from '#core/search/vocabulary.ts';
import { DocSet } from './doc-list.ts';
import { anyOf, plainWay, type Reach } from './match-expression.ts';
import { docsMatching, type Posting, type Postings, wayPostings, wordPostings } from './postings.ts';
import type { Sql } from './sqlite.ts';

type Tables = { readonly sql: Sql; readonly vocabulary: Vocabulary | undefined };

/** The occurrences that one ranking reads: the rarest words first, for they tell most. */
const MOST_READ = 8_000;
/** Of a word in more articles only the headings are asked. */
const MOST_OF_A_WORD = 4_000;
/** A word in more articles does not help to find what is closest. */
const MOST_TO_CHECK = 60_000;
const SATURATION = 1.2;
/** A beginning is worth less than the word itself. */
const BEGINNING = 0.4;
/** How much it counts how many of the words there are. */
const COVERAGE = 1;
const NEAR = 12;
const MOST_FOR_NEARNESS = 2_000;

/** One word or phrase of a query, as far as it was read, with what it is worth. */
type Scored = { readonly postings: Postings; readonly worth: number; readonly at: number };

/**
 * Docs in the order of how well the groups fit them: rare words before common ones, headings before the body, words as
 * typed before other ways, whole words before beginnings, words that stand together before words apart; then the newest.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6 (BM25F)
 */
export function rankDocs(
  tables: Tables,
  docs: readonly number[],
  { groups, reach }: { readonly groups: readonly Group[]; readonly reach: Reach },
): number[] {
  if (docs.length < 2) return [...docs];
  const isWanted = new DocSet(docs);
  const scored = readGroups(tables, groups, reach);
  const scores = new Map<number, number>(docs.map((doc) => [doc, 0]));
  const places = new Map<number, (Posting | undefined)[]>();
  addScores(scored, { scores, places, isWanted, keepPlaces: docs.length <= MOST_FOR_NEARNESS });
  for (const [doc, list] of places) scores.set(doc, (scores.get(doc) ?? 0) + nearness(list));
  return inOrder(scores);
}

/** Docs with any of the words as typed, the closest first. */
export function closestDocs(tables: Tables, groups: readonly Group[]): number[] {
  const { sql } = tables;
  const ways = groups
    .flatMap((group) => group.terms.flatMap(({ typed, others }) => closestWays(typed, others, tables)))
    .map((way) => ({ way, count: countOf(way, tables.vocabulary) }))
    .sort((a, b) => a.count - b.count);
  const scores = new Map<number, number>();
  const places = new Map<number, (Posting | undefined)[]>();
  const matched = new Map<number, number>();
  const note = (doc: number) => matched.set(doc, (matched.get(doc) ?? 0) + 1);
  const read: Way[] = [];
  let left = MOST_READ;
  for (const { way, count } of ways) {
    if (count > MOST_TO_CHECK) continue;
    if (read.length === 0 || count <= left) {
      const postings =
        read.length === 0 || way.words.length === 1
          ? postingsOf(sql, way, undefined)
          : wayPostings(sql, way, undefined);
      left -= count;
      read.push(way);
      const one = { postings, worth: worthOf(postings.size, tables), at: read.length - 1 };
      addScores([one], { scores, places, isWanted: undefined, keepPlaces: true });
      for (const doc of postings.keys()) note(doc);
    } else {
      // Too common to be read whole: who has it among those found by rarer words?
      const both = `${anyOf(read.map(plainWay))} AND ${plainWay(way)}`;
      const worth = worthOf(count, tables);
      for (const doc of docsMatching(sql, 'words', both)) {
        if (!scores.has(doc)) continue;
        scores.set(doc, (scores.get(doc) ?? 0) + worth * saturated(1.5));
        note(doc);
      }
    }
  }
  if (read.length === 0)
    return commonOnly(
      sql,
      ways.map(({ way }) => way),
    );
  for (const [doc, list] of places) scores.set(doc, (scores.get(doc) ?? 0) + nearness(list));
  // Two of three words say more than one of them three times over.
  for (const [doc, score] of scores) scores.set(doc, score * (matched.get(doc) ?? 1) ** COVERAGE);
  return inOrder(scores);
}

/** Where every word is very common: those that have them in a heading, the newest first. */
function commonOnly(sql: Sql, ways: readonly Way[]): number[] {
  const any = anyOf(ways.map(plainWay));
  return docsMatching(sql, 'headings', any).sort((a, b) => b - a);
}

/** A word as typed; one that is not known, as it was corrected. */
function closestWays(typed: Way, others: readonly Way[], { vocabulary }: Tables): Way[] {
  const whole = { ...typed, isBeginning: typed.isBeginning && countOf(typed, vocabulary) === 0 };
  if (countOf(whole, vocabulary) > 0 || others.length === 0) return [whole];
  return [...others].slice(0, 3);
}

function readGroups(tables: Tables, groups: readonly Group[], reach: Reach): Scored[] {
  const asked = groups.flatMap((group, at) => {
    const own = group.terms.flatMap(({ typed, others }) => [typed, ...(reach === 'typed' ? [] : others)]);
    const all = reach === 'typed' ? [] : group.others.map((way) => ({ way, at, group }));
    return [...own.map((way) => ({ way, at, group })), ...all];
  });
  const counted = asked.map((each) => ({ ...each, count: countOf(each.way, tables.vocabulary) }));
  counted.sort((a, b) => a.count - b.count);
  let left = MOST_READ;
  return counted.flatMap(({ way, at, group, count }): Scored[] => {
    const isRead = count <= MOST_OF_A_WORD && count <= left;
    if (isRead) left -= count;
    const postings = isRead ? postingsOf(tables.sql, way, group.field) : headingPostings(tables.sql, way);
    const worth = worthOf(Math.max(count, postings.size), tables) * way.weight;
    if (!way.isBeginning) return [{ postings, worth, at }];
    const last = way.words.at(-1) ?? '';
    const whole = way.words.length === 1 && (tables.vocabulary?.countOf(last) ?? 0) <= MOST_OF_A_WORD;
    return [
      { postings, worth: worth * BEGINNING, at },
      ...(whole ? [{ postings: wordPostings(tables.sql, last, group.field), worth, at }] : []),
    ];
  });
}

function postingsOf(sql: Sql, way: Way, field: Group['field']): Postings {
  const [word = ''] = way.words;
  return way.words.length === 1 && !way.isBeginning
    ? wordPostings(sql, word, field)
    : wayPostings(sql, way, field);
}

function headingPostings(sql: Sql, way: Way): Postings {
  const postings: Postings = new Map();
  for (const doc of docsMatching(sql, 'headings', plainWay(way)))
    postings.set(doc, { weight: 4, places: [] });
  return postings;
}

/** Adds for each group the best that any of its ways is worth. */
function addScores(
  scored: readonly Scored[],
  into: {
    readonly scores: Map<number, number>;
    readonly places: Map<number, (Posting | undefined)[]>;
    /** Without it, every doc. */
    readonly isWanted: DocSet | undefined;
    readonly keepPlaces: boolean;
  },
): void {
  const best = new Map<number, Map<number, number>>();
  for (const { postings, worth, at } of scored) {
    const ofGroup = best.get(at) ?? new Map<number, number>();
    best.set(at, ofGroup);
    for (const [doc, posting] of postings) {
      if (into.isWanted && !into.isWanted.has(doc)) continue;
      const value = worth * saturated(posting.weight);
      ofGroup.set(doc, Math.max(ofGroup.get(doc) ?? 0, value));
      if (!into.keepPlaces || posting.places.length === 0) continue;
      const list = into.places.get(doc) ?? [];
      list[at] ??= posting;
      into.places.set(doc, list);
    }
  }
  for (const ofGroup of best.values()) {
    for (const [doc, value] of ofGroup) into.scores.set(doc, (into.scores.get(doc) ?? 0) + value);
  }
}

/** What words are worth that stand near to each other: most where each follows the one before. */
function nearness(list: readonly (Posting | undefined)[]): number {
  let sum = 0;
  for (let at = 1; at < list.length; at += 1) {
    const gap = smallestGap(list[at - 1]?.places ?? [], list[at]?.places ?? []);
    if (gap <= NEAR) sum += 2 / gap;
  }
  return sum;
}

function smallestGap(before: readonly number[], behind: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of before) {
    for (const other of behind) {
      const gap = other > one ? other - one : one - other + 1;
      if (gap < least && gap > 0) least = gap;
    }
  }
  return least;
}

function countOf({ words, isBeginning }: Way, vocabulary: Vocabulary | undefined): number {
  // Nothing is known yet of how common words are: what is said of a common one is never far wrong.
  if (!vocabulary) return MOST_OF_A_WORD + 1;
  const counts = words.map((word, at) =>
    isBeginning && at === words.length - 1 ? vocabulary.countOfPrefix(word) : vocabulary.countOf(word),
  );
  return Math.min(...counts);
}

/** What a word tells that is in so many articles. */
function worthOf(count: number, { sql }: Tables): number {
  const all = Number(sql.get('SELECT max(doc) AS n FROM items')?.n ?? 1);
  return Math.log(1 + (Math.max(all, count) - count + 0.5) / (count + 0.5));
}

function saturated(weight: number): number {
  return (weight * (SATURATION + 1)) / (weight + SATURATION);
}

function inOrder(scores: ReadonlyMap<number, number>): number[] {
  return [...scores.entries()].sort(([a, one], [b, other]) => other - one || b - a).map(([doc]) => doc);
}
