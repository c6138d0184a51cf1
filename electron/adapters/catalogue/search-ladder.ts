import { type Correction, Corrector, withMeant } from '#core/search/correct-query.ts';
import { groupsIn, type Knowledge, type Plan, planOf } from '#core/search/plan.ts';
import type { AnsweredBy } from '#core/search/ports.ts';
import { printQuery } from '#core/search/print-query.ts';
import { mapTexts, type QueryNode, type TextNode } from '#core/search/query.ts';
import { docsMeeting, type FoundDocs, findClosest, findDocs, type Tables } from './find-docs.ts';
import { hasDoc } from './postings.ts';

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
  const corrector = new Corrector(search.knowledge.vocabulary, isKnownIn(plan));
  return corrected(search, corrector.correct(root, 'rare')) ?? closest(search, root, corrector);
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
  const isAsTyped = !hasOthers(plan) || search.shown(docsMeeting(search, plan, 'typed')).length > 0;
  return { ...found, docs, plan, answeredBy: isAsTyped ? 'typed' : 'forms' };
}

function corrected(search: Search, correction: Correction | undefined): Answer | undefined {
  if (!correction) return undefined;
  const plan = withMeant(planOf(correction.root, search.knowledge), correction.meant);
  const found = meant(search, plan);
  if (!found) return undefined;
  const correctedQuery = printQuery(asFound(search, correction, found.docs[0] ?? 0));
  return { ...found, answeredBy: 'corrected', correctedQuery };
}

/** The correction as it stands in a doc: of what may have been meant, the likeliest that the doc has. */
function asFound({ sql }: Tables, { root, meant: all }: Correction, doc: number): QueryNode {
  return mapTexts(root, (text) => {
    const way = all.get(text)?.find((each) => hasDoc(sql, each, doc));
    return way ? { ...text, words: way.words, typed: way.words.join(' ') } : text;
  });
}

function closest(search: Search, root: QueryNode, corrector: Corrector): Answer {
  const correction = corrector.correct(root, 'unknown') ?? { root, meant: new Map() };
  const plan = withMeant(planOf(correction.root, search.knowledge), correction.meant);
  const found = findClosest(search, plan, correction.meant);
  const docs = search.shown(found.docs);
  if (docs.length === 0) return { docs, isPartial: false, plan, answeredBy: 'typed' };
  return { ...found, docs, plan, answeredBy: 'closest' };
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
