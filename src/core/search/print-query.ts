import { QUOTES } from './lex-query.ts';
import type { DateNode, ReadNode, TextNode } from './query.ts';
import { isAgo } from './query-dates.ts';

/**
 * The query as a person would type it. Reading it again gives the same query, but for a word that was still
 * being typed: it may be followed by nothing only at the end.
 */
export function printQuery(node: ReadNode | undefined): string {
  if (!node) return '';
  switch (node.kind) {
    case 'text':
      return printText(node);
    case 'date':
      return printDate(node);
    case 'lookup':
      return `${node.field}:${quotedIfNeeded(node.value)}`;
    case 'type':
    case 'language':
    case 'has':
    case 'is':
      return `${node.kind}:${node.value}`;
    case 'unread':
      return node.typed;
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

function inParentheses(node: ReadNode): string {
  return node.kind === 'and' || node.kind === 'or' || node.kind === 'not'
    ? `(${printQuery(node)})`
    : printQuery(node);
}

const QUOTED = new RegExp(`[\\s()${QUOTES}]`, 'u');
const PLAIN = new RegExp(`^(?!10\\.\\d)[^\\s()${QUOTES}:*?−–-][^\\s()${QUOTES}:*?]*$`, 'u');
const JOINER = /^(?:or|and|not|\|{1,2}|&{1,2})$/iu;

function printText({ typed, field, ending }: TextNode): string {
  const isPlain = PLAIN.test(typed) && !JOINER.test(typed);
  const text = ending === 'prefix' ? `${typed}*` : isPlain ? typed : `"${typed}"`;
  return field === undefined ? text : `${field}:${text}`;
}

function quotedIfNeeded(value: string): string {
  return value === '' || QUOTED.test(value) ? `"${value}"` : value;
}

const DAYS: Readonly<Record<string, string>> = { '0d': 'today', '1d': 'yesterday' };

function printDate({ of, from, to }: DateNode): string {
  const isYears = [from, to].every((when) => when === undefined || /^\d{4}$/.test(when));
  const name = of !== 'issued' ? of : isYears ? 'year' : 'date';
  if (from === to && from !== undefined) return `${name}:${DAYS[from] ?? (isAgo(from) ? `=${from}` : from)}`;
  return `${name}:${from ?? ''}..${to ?? ''}`;
}
