import type { QueryNode, TextNode } from './query.ts';

/**
 * The query as a person would type it. Reading it again gives the same query, but for a word that was still
 * being typed: it may be followed by nothing only at the end.
 */
export function printQuery(node: QueryNode | undefined): string {
  if (!node) return '';
  switch (node.kind) {
    case 'text':
      return printText(node);
    case 'year':
      return `year:${node.from === node.to ? (node.from ?? '') : `${node.from ?? ''}..${node.to ?? ''}`}`;
    case 'type':
    case 'language':
      return `${node.kind}:${/[\s()]/.test(node.value) ? `"${node.value}"` : node.value}`;
    case 'has':
    case 'is':
      return `${node.kind}:${node.value}`;
    case 'not':
      return `-${inParentheses(node.part)}`;
    case 'and':
      return node.parts
        .map((part) => (part.kind === 'or' ? inParentheses(part) : printQuery(part)))
        .join(' ');
    case 'or':
      return node.parts.map(printQuery).join(' OR ');
  }
}

function inParentheses(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${printQuery(node)})` : printQuery(node);
}

function printText({ typed, field, ending }: TextNode): string {
  const isPlain = /^[^\s()“”«»":-][^\s()“”«»":]*$/u.test(typed) && typed !== 'OR' && typed !== 'AND';
  const text = ending === 'prefix' ? `${typed}*` : isPlain ? typed : `"${typed}"`;
  return field === undefined ? text : `${field}:${text}`;
}
