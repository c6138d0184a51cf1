import type { Group, Plan, Way } from '#core/search/plan.ts';
import type { QueryField } from '#core/search/query.ts';

const COLUMN_OF: Readonly<Record<QueryField, string>> = {
  author: 'names',
  title: 'title',
  tag: 'tags',
  source: 'source',
};

/** How far up the ladder a search goes: words as typed, or with everything that may be meant by them. */
export type Reach = 'typed' | 'forms';

/** Writes what a way stands for in FTS5; the caller may put several words in the place of a beginning. */
export type WriteWay = (way: Way) => string;

/** A way as it stands: its words as a phrase, the last one by its beginning if it may go on. */
export function plainWay({ words, isBeginning }: Way): string {
  return `"${words.join(' ')}"${isBeginning ? ' *' : ''}`;
}

/** Limits an expression to the column of a field. */
export function inField(field: QueryField | undefined, expression: string): string {
  return field === undefined ? expression : `{${COLUMN_OF[field]}} : ${expression}`;
}

/** A group as an expression: all its terms, or what stands for all of them. */
export function groupExpression(group: Group, reach: Reach, write: WriteWay = plainWay): string {
  const terms = group.terms.map(({ typed, others }) => {
    const ways = reach === 'typed' ? [typed] : [typed, ...others];
    return anyOf(ways.map(write));
  });
  const all = terms.join(' AND ');
  if (reach === 'typed' || group.others.length === 0) return inField(group.field, bracketed(all));
  return inField(group.field, bracketed(anyOf([bracketed(all), ...group.others.map(write)])));
}

/**
 * The plan as an expression for FTS5.
 *
 * @returns `undefined` if it asks for anything but words, or only for what must not occur.
 * @see https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchExpression(plan: Plan, reach: Reach, write: WriteWay = plainWay): string | undefined {
  if (plan.kind === 'group') return groupExpression(plan, reach, write);
  if (plan.kind === 'or') {
    const parts = plan.parts.map((part) => matchExpression(part, reach, write));
    return parts.every((part) => part !== undefined) ? anyOf(parts) : undefined;
  }
  if (plan.kind !== 'and') return undefined;
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const part of plan.parts) {
    const expression = matchExpression(part.kind === 'not' ? part.part : part, reach, write);
    if (expression === undefined) return undefined;
    (part.kind === 'not' ? unwanted : wanted).push(expression);
  }
  if (wanted.length === 0) return undefined;
  const all = wanted.map(bracketed).join(' AND ');
  return unwanted.length > 0 ? `(${all}) NOT (${anyOf(unwanted)})` : all;
}

/** Any of several expressions. */
export function anyOf(expressions: readonly string[]): string {
  return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.map(bracketed).join(' OR ')})`;
}

function bracketed(expression: string): string {
  return `(${expression})`;
}
