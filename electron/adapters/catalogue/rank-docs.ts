import type { Group, Way } from '#core/search/plan.ts';
import type { QueryField } from '#core/search/query.ts';
import type { Vocabulary } from '#core/search/vocabulary.ts';
import type { DocLengths } from './doc-lengths.ts';
import { DocSet } from './doc-list.ts';
import { plainWay, type Reach } from './match-expression.ts';
import { countOf, type Piece, piecesOf, worthOf } from './pieces.ts';
import { docsMatching, type Postings, wayPostings, wordPostings } from './postings.ts';
import { inOrder, type Scored, Scores } from './scores.ts';
import type { Sql } from './sqlite.ts';

export type RankTables = {
  readonly sql: Sql;
  readonly vocabulary: Vocabulary | undefined;
  readonly lengths: DocLengths;
};

/** The occurrences that one ranking reads: the rarest words first, for they tell most. */
const MOST_READ = 8_000;
/** Of a word in more articles only the headings are asked. */
const MOST_OF_A_WORD = 4_000;
/** A word in more articles tells so little that it is not read beside rarer ones. */
const MOST_TO_TELL = 20_000;
/** A beginning is worth less than the word itself. */
const BEGINNING = 0.4;
const IN_HEADING = 4;
const MOST_FOR_NEARNESS = 2_000;

/**
 * Docs in the order of how well the groups fit them: rare words before common ones, headings before the body, words as
 * typed before other ways, whole words before beginnings, words that stand together before words apart; then the newest.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6 (BM25F)
 */
export function rankDocs(
  tables: RankTables,
  docs: readonly number[],
  { groups, reach }: { readonly groups: readonly Group[]; readonly reach: Reach },
): number[] {
  if (docs.length < 2) return [...docs];
  const isWanted = new DocSet(docs);
  const pieces = piecesOf(groups, reach);
  const scores = new Scores(tables.lengths);
  for (const scored of readPieces(tables, pieces, isWanted))
    scores.addAll(scored, (doc) => isWanted.has(doc));
  const isNearnessAsked = docs.length <= MOST_FOR_NEARNESS;
  return inOrder(
    new Map(
      docs.map((doc) => [
        doc,
        sumOf(scores.values(doc), pieces) + (isNearnessAsked ? scores.nearness(doc) : 0),
      ]),
    ),
  );
}

/** All groups together, each by its pieces one by one, or by what stands for all of them, if that is more. */
function sumOf(values: readonly (number | undefined)[], pieces: readonly Piece[]): number {
  const byGroup: { apart: number; whole: number }[] = [];
  for (const [at, { group, isWhole }] of pieces.entries()) {
    byGroup[group] ??= { apart: 0, whole: 0 };
    if (isWhole) byGroup[group].whole += values[at] ?? 0;
    else byGroup[group].apart += values[at] ?? 0;
  }
  return byGroup.reduce((sum, { apart, whole }) => sum + Math.max(apart, whole), 0);
}

function readPieces(tables: RankTables, pieces: readonly Piece[], isWanted: DocSet): Scored[] {
  const { sql, vocabulary } = tables;
  const asked = pieces.flatMap((of, piece) => {
    const worth = worthOf(of, tables);
    return of.ways.map((way) => ({ way, piece, worth, field: of.field, count: countOf(way, vocabulary) }));
  });
  asked.sort((a, b) => a.count - b.count);
  const isAnyTelling = vocabulary !== undefined && (asked[0]?.count ?? 0) <= MOST_TO_TELL;
  let left = MOST_READ;
  return asked.flatMap(({ way, piece, worth, field, count }): Scored[] => {
    if (isAnyTelling && count > MOST_TO_TELL) return [];
    const isRead = count <= MOST_OF_A_WORD && count <= left;
    if (isRead) left -= count;
    const postings = isRead ? postingsOf(sql, way, field) : headingPostings(sql, way, isWanted);
    const value = worth * way.weight;
    if (!way.isBeginning) return [{ postings, worth: value, piece }];
    const last = way.words.at(-1) ?? '';
    const whole = way.words.length === 1 && (vocabulary?.countOf(last) ?? 0) <= MOST_OF_A_WORD;
    return [
      { postings, worth: value * BEGINNING, piece },
      ...(whole ? [{ postings: wordPostings(sql, last, field), worth: value, piece }] : []),
    ];
  });
}

/** Where a way stands; of words one by one, with every place. */
export function postingsOf(sql: Sql, way: Way, field: QueryField | undefined): Postings {
  const [word = ''] = way.words;
  return way.words.length === 1 && !way.isBeginning
    ? wordPostings(sql, word, field)
    : wayPostings(sql, way, field);
}

function headingPostings(sql: Sql, way: Way, isWanted: DocSet): Postings {
  const postings: Postings = new Map();
  for (const doc of docsMatching(sql, 'headings', plainWay(way))) {
    if (isWanted.has(doc)) postings.set(doc, { weight: IN_HEADING, places: [] });
  }
  return postings;
}
