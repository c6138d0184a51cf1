import type { QueryField, QueryNode, TextNode } from '#core/search/query.ts';

const COLUMN_OF: Readonly<Record<QueryField, string>> = {
  author: 'names',
  title: 'title',
  tag: 'tags',
  source: 'source',
};

/** Writes one text node for FTS5; the caller may put several words in the place of an unfinished one. */
export type WriteText = (text: TextNode) => string;

/** A text node as it stands: its words as a phrase, in its field, the last one by its beginning if it is open. */
export function plainText({ words, field, ending }: TextNode): string {
  const phrase = `"${words.join(' ')}"${ending === 'exact' ? '' : ' *'}`;
  return inField(field, phrase);
}

/** Limits an expression to the column of a field. */
export function inField(field: QueryField | undefined, expression: string): string {
  return field === undefined ? expression : `{${COLUMN_OF[field]}} : ${expression}`;
}

/**
 * The query as an expression for FTS5.
 *
 * @returns `undefined` if it asks for anything but words, or only for what must not occur.
 * @see https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchExpression(node: QueryNode, write: WriteText = plainText): string | undefined {
  if (node.kind === 'text') return write(node);
  if (node.kind === 'or') {
    const parts = node.parts.map((part) => matchExpression(part, write));
    return parts.every((part) => part !== undefined) ? parts.map(bracketed).join(' OR ') : undefined;
  }
  if (node.kind !== 'and') return undefined;
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const part of node.parts) {
    const expression = matchExpression(part.kind === 'not' ? part.part : part, write);
    if (expression === undefined) return undefined;
    (part.kind === 'not' ? unwanted : wanted).push(bracketed(expression));
  }
  if (wanted.length === 0) return undefined;
  const all = wanted.join(' AND ');
  return unwanted.length > 0 ? `(${all}) NOT (${unwanted.join(' OR ')})` : all;
}

function bracketed(expression: string | undefined): string {
  return `(${expression})`;
}
