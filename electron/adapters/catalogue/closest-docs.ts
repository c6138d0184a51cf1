import type { Correction } from '#core/search/correct-query.ts';
import type { Group, Term, Way } from '#core/search/plan.ts';
import { anyOf, plainWay } from './match-expression.ts';
import { countOf, type Piece, worthOf } from './pieces.ts';
import { docsMatching } from './postings.ts';
import { postingsOf, type RankTables } from './rank-docs.ts';
import { inOrder, Scores } from './scores.ts';
import type { Sql } from './sqlite.ts';

/** The occurrences that one search reads: the rarest words first, for they tell most. */
const MOST_READ = 8_000;
/** A word in more articles does not help to find what is closest. */
const MOST_TO_CHECK = 60_000;
/** Once, and as likely in a heading: what is taken of a word of which only the docs are known. */
const UNREAD = { weight: 1.5, places: [] };
const MOST_INSTEAD = 3;

/**
 * Docs with any of the words as typed, or as they were corrected, the closest first.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 */
export function closestDocs(
  tables: RankTables,
  groups: readonly Group[],
  meant: Correction['meant'],
): number[] {
  const { sql, vocabulary } = tables;
  const pieces = groups.flatMap((group, at) =>
    group.terms.map((term): Piece => {
      return { ways: closestWays(term, meant, tables), field: undefined, group: at, isWhole: false };
    }),
  );
  const asked = pieces
    .flatMap((of, piece) => {
      const worth = worthOf(of, tables);
      return of.ways.map((way) => ({ way, piece, worth, count: countOf(way, vocabulary) }));
    })
    .sort((a, b) => a.count - b.count);
  const scores = new Scores(tables.lengths);
  const read: Way[] = [];
  let left = MOST_READ;
  for (const { way, piece, worth, count } of asked) {
    if (count > MOST_TO_CHECK) continue;
    const scored = { worth: worth * way.weight, piece };
    if (read.length === 0 || count <= left) {
      left -= count;
      read.push(way);
      scores.addAll({ postings: postingsOf(sql, way, undefined), ...scored });
    } else {
      // Too common to be read whole: who has it among those found by rarer words?
      const both = `${anyOf(read.map(plainWay))} AND ${plainWay(way)}`;
      for (const doc of docsMatching(sql, 'words', both)) {
        if (scores.has(doc)) scores.add(doc, scored, UNREAD);
      }
    }
  }
  if (read.length === 0) return commonOnly(sql, asked);
  return inOrder(new Map([...scores.docs].map((doc) => [doc, closeness(scores, doc)])));
}

/** Two of three words say more than one of them three times over. */
function closeness(scores: Scores, doc: number): number {
  const values = scores.values(doc).filter((value) => value !== undefined);
  return (values.reduce((sum, value) => sum + value, 0) + scores.nearness(doc)) * values.length ** 2;
}

/** Where every word is very common: those that have them in a heading, the newest first. */
function commonOnly(sql: Sql, asked: readonly { readonly way: Way }[]): number[] {
  const any = anyOf(asked.map(({ way }) => plainWay(way)));
  return docsMatching(sql, 'headings', any).sort((a, b) => b - a);
}

/** A word as typed; one that is not known, as it was corrected, or in other ways. */
function closestWays(
  { text, typed, others }: Term,
  meant: Correction['meant'],
  { vocabulary }: RankTables,
): readonly Way[] {
  const corrected = meant.get(text);
  if (corrected) return corrected;
  const whole = { ...typed, isBeginning: typed.isBeginning && countOf(typed, vocabulary) === 0 };
  if (countOf(whole, vocabulary) > 0 || others.length === 0) return [whole];
  return others.slice(0, MOST_INSTEAD);
}
