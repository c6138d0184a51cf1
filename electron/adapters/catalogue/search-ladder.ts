import { correctedQueries } from '#core/search/correct-query.ts';
import { groupsIn, type Knowledge, type Plan, planOf } from '#core/search/plan.ts';
import type { AnsweredBy } from '#core/search/ports.ts';
import { printQuery } from '#core/search/print-query.ts';
import type { QueryNode, TextNode } from '#core/search/query.ts';
import { type FoundDocs, findClosest, findDocs, type Tables } from './find-docs.ts';

/** What a search found, and on which step of the ladder. */
export type Answer = FoundDocs & {
  readonly plan: Plan;
  readonly answeredBy: AnsweredBy;
  readonly correctedQuery?: string | undefined;
};

type Search = Tables & {
  readonly knowledge: Knowledge;
  /** What a list shows of found docs, in its order. */
  readonly shown: (docs: readonly number[]) => readonly number[];
};

/**
 * Looks for what was typed, step by step until something is found: all words as typed, or in other forms, spellings and
 * names; then with unknown words corrected; then whatever has most of the words. The first two are one list, best first.
 */
export function climb(search: Search, root: QueryNode): Answer {
  const plan = planOf(root, search.knowledge);
  const found = meant(search, plan);
  if (found) return found;
  const queries = correctedQueries(root, search.knowledge.vocabulary, isKnownIn(plan));
  return corrected(search, queries) ?? closest(search, queries[0], plan);
}

/** What has all words as typed, and nothing else. */
export function findTyped(search: Tables & Pick<Search, 'shown'>, root: QueryNode): Answer {
  const plan = planOf(root, undefined);
  const found = findDocs(search, plan, 'typed');
  return { ...found, docs: search.shown(found.docs), plan, answeredBy: 'typed' };
}

function meant(search: Search, plan: Plan): Answer | undefined {
  const found = findDocs(search, plan, 'forms');
  const docs = search.shown(found.docs);
  if (docs.length === 0) return undefined;
  const isAsTyped = !hasOthers(plan) || search.shown(findDocs(search, plan, 'typed').docs).length > 0;
  return { ...found, docs, plan, answeredBy: isAsTyped ? 'typed' : 'forms' };
}

function corrected(search: Search, queries: readonly QueryNode[]): Answer | undefined {
  for (const query of queries) {
    const found = meant(search, planOf(query, search.knowledge));
    if (found) return { ...found, answeredBy: 'corrected', correctedQuery: printQuery(query) };
  }
  return undefined;
}

function closest(search: Search, query: QueryNode | undefined, plan: Plan): Answer {
  const instead = query ? planOf(query, search.knowledge) : plan;
  const found = findClosest(search, instead);
  const docs = search.shown(found.docs);
  if (docs.length === 0) return { docs, isPartial: false, plan, answeredBy: 'typed' };
  return { ...found, docs, plan: instead, answeredBy: 'closest' };
}

/** True for words of which another way is in the library. */
function isKnownIn(plan: Plan): (text: TextNode) => boolean {
  const known = new Set(
    groupsIn(plan).flatMap(({ terms, others }) =>
      terms.filter((term) => term.others.length > 0 || others.length > 0).map(({ text }) => text),
    ),
  );
  return (text) => known.has(text);
}

function hasOthers(plan: Plan): boolean {
  return groupsIn(plan).some(
    ({ terms, others, issued }) =>
      others.length > 0 || issued !== undefined || terms.some((term) => term.others.length > 0),
  );
}
