import type { UnderstoodQuery } from '#core/model/understood-query.ts';
import { type Completions, completionsOf, typingAt } from '#core/search/complete-query.ts';
import { notesOfNames } from '#core/search/query-names.ts';
import { understandQuery } from '#core/search/understand-query.ts';
import type { FactDocs } from './fact-docs.ts';
import type { KnownValues } from './known-values.ts';

const MOST_COMPLETIONS = 8;

type Known = {
  readonly facts: FactDocs;
  readonly values: KnownValues;
  readonly tags: () => readonly string[];
};

/** What is understood of a query; collections and tags that the library has not got are told of. */
export function guideToQuery(query: string, { facts, tags }: Known): UnderstoodQuery {
  const understood = understandQuery(query);
  const { typed, parts, notes } = understood;
  const isNamed = parts.some(({ operator }) => operator === 'collection' || operator === 'tag');
  if (!isNamed) return understood;
  const missing = notesOfNames(typed, parts, { collections: facts.collectionNames(), tags: tags() });
  return { typed, parts, notes: [...notes, ...missing] };
}

/** The ways to go on with a query at a place in it. */
export function waysOn(
  query: string,
  caret: number,
  { facts, values }: Omit<Known, 'tags'>,
): Completions | undefined {
  const typing = typingAt(query, caret);
  if (!typing) return undefined;
  const name = typing.operator?.name;
  const found = name === 'collection' ? facts.collectionsFrom(typing.begun) : undefined;
  const known = found ?? (name ? values.from(name, typing.begun, MOST_COMPLETIONS) : []);
  const completions = completionsOf(typing, known, MOST_COMPLETIONS);
  return completions.options.length > 0 ? completions : undefined;
}
