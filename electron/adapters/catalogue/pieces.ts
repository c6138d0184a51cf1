import type { Group, Way } from '#core/search/plan.ts';
import type { QueryField } from '#core/search/query.ts';
import type { Vocabulary } from '#core/search/vocabulary.ts';
import type { Reach } from './match-expression.ts';
import type { Sql } from './sqlite.ts';

/** One piece of a query: the ways in which it may stand, of which the best counts. */
export type Piece = {
  readonly ways: readonly Way[];
  readonly field: QueryField | undefined;
  /** Which group it is a piece of. */
  readonly group: number;
  /** It stands for the group as a whole. */
  readonly isWhole: boolean;
};

/** The pieces of groups, in the order in which they were typed. */
export function piecesOf(groups: readonly Group[], reach: Reach): Piece[] {
  return groups.flatMap(({ terms, others, field }, group) => [
    ...terms.map((term): Piece => {
      const ways = reach === 'typed' ? [term.typed] : [term.typed, ...term.others];
      return { ways, field, group, isWhole: false };
    }),
    ...(reach === 'typed' || others.length === 0 ? [] : [{ ways: others, field, group, isWhole: true }]),
  ]);
}

type Counted = { readonly sql: Sql; readonly vocabulary: Vocabulary | undefined };

/** In how many articles a way occurs, at most. */
export function countOf({ words, isBeginning }: Way, vocabulary: Vocabulary | undefined): number {
  if (!vocabulary) return Number.POSITIVE_INFINITY;
  const counts = words.map((word, at) =>
    isBeginning && at === words.length - 1 ? vocabulary.countOfPrefix(word) : vocabulary.countOf(word),
  );
  return Math.min(...counts);
}

/**
 * What it tells that a piece is there: much if few articles have it. Judged by what was typed, if anybody wrote it, so
 * that a rare spelling of a common word is worth no more than the word.
 */
export function worthOf({ ways }: Piece, { sql, vocabulary }: Counted): number {
  const all = Number(sql.get('SELECT max(doc) AS n FROM items')?.n ?? 1);
  const [typed = 0, ...others] = ways.map((way) => countOf(way, vocabulary));
  const count = Math.min(all, typed > 0 ? typed : Math.max(0, ...others));
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}
