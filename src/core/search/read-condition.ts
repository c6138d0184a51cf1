import { doiOf } from '../csl/identifiers/normal-identifier.ts';
import { addressText } from './address-text.ts';
import { withoutLatex } from './latex-letters.ts';
import { QUERY_FIELDS, type QueryField, type ReadNode, type TextNode } from './query.ts';
import { type Period, periodBefore, periodIn } from './query-dates.ts';
import { languageNamed, languageNear } from './query-languages.ts';
import type { QueryNotes } from './query-notes.ts';
import type { OperatorName } from './query-operators.ts';
import { hasNamed, isNamed, stateNamed, typeNamed, typeNear, valueNear } from './query-values.ts';
import { soughtWords } from './word-stream.ts';

/** What stands behind an operator, or alone, and where. */
export type TypedValue = {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Nothing follows it: it may still be typed. */
  readonly isLast: boolean;
  readonly start: number;
  readonly end: number;
};
/** A value with the operator as it was typed. */
export type Operand = TypedValue & { readonly name: string };

/** What an operator asks for with a value; `unread`, with a note, if it cannot be made out. */
export function conditionOf(
  operator: OperatorName,
  operand: Operand,
  notes: QueryNotes,
): ReadNode | undefined {
  const field = QUERY_FIELDS.find((each) => each === operator);
  if (field) return textNode(operand, field, notes) ?? emptied(operator, operand, notes);
  const text = operand.text.trim();
  if (text === '') return emptied(operator, operand, notes);
  switch (operator) {
    case 'date':
    case 'year':
    case 'before':
    case 'until':
    case 'after':
    case 'added':
    case 'modified':
      return dateNode(operator, operand, notes);
    case 'type':
      return typeNode(operand, notes);
    case 'language': {
      const value = languageNamed(text);
      if (value !== undefined) return { kind: 'language', value };
      notes.unknownValue('language', operand, languageNear(text));
      return unread(operand);
    }
    case 'file':
    case 'has':
    case 'missing':
      return hasNode(operator, operand, notes);
    case 'is':
      return isNode(operand, notes);
    case 'collection':
      return placeNode(operand);
    case 'url':
    case 'site': {
      const address = addressText(text);
      const value = operator === 'site' ? (address.split(/[/?#]/u)[0] ?? '') : address;
      return value === '' ? emptied(operator, operand, notes) : { kind: 'lookup', field: operator, value };
    }
    case 'doi':
      return { kind: 'lookup', field: 'doi', value: (doiOf(text) ?? text).toLowerCase() };
    case 'isbn':
      return isbnNode(operand, notes);
    case 'key':
      return { kind: 'lookup', field: 'key', value: text };
    case 'note':
    case 'publisher':
      return soughtWords(text).length > 0
        ? { kind: 'lookup', field: operator, value: text }
        : emptied(operator, operand, notes);
    case 'quote':
      notes.quoteAnywhere();
      return textNode({ ...operand, isQuoted: true }, undefined, notes);
    default:
      notes.everywhere(operand);
      return textNode(operand, undefined, notes);
  }
}

/** Words to look for, one after the other; an address or a DOI by itself is looked up as such. */
export function textNode(
  value: TypedValue,
  field: QueryField | undefined,
  notes: QueryNotes,
): ReadNode | undefined {
  const { isQuoted, isLast } = value;
  const text = withoutLatex(value.text);
  const known = field === undefined && !isQuoted ? identifierIn(text) : undefined;
  if (known) return known;
  const isStarred = !isQuoted && text.endsWith('*');
  const written = isStarred ? withoutStars(text) : text;
  const typed = isQuoted ? written : withoutWildcards(written);
  const words = soughtWords(typed);
  if (words.length === 0) return undefined;
  if (typed !== written) notes.wildcard(value, typed);
  const isOpen = isLast && !isQuoted && /[\p{L}\p{N}\p{M}]$/u.test(typed);
  const ending: TextNode['ending'] = isStarred ? 'prefix' : isOpen ? 'open' : 'exact';
  return { kind: 'text', typed, words, field, ending };
}

function withoutStars(text: string): string {
  let end = text.length;
  while (text[end - 1] === '*') end -= 1;
  return text.slice(0, end);
}

/** `?` and `*` inside of a word or before it; a question mark at its end is one. */
function withoutWildcards(text: string): string {
  const isWild = /[*?][\p{L}\p{N}]/u.test(text) || text.includes('*');
  return isWild ? text.replace(/[*?]/gu, '') : text;
}

function identifierIn(text: string): ReadNode | undefined {
  if (/^https?:\/\/[^\s/]/iu.test(text)) {
    const doi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\//iu.test(text) ? doiOf(text) : undefined;
    if (doi === undefined) return { kind: 'lookup', field: 'url', value: addressText(text) };
  }
  const doi = /^(?:https?:\/\/[^/]{1,20}\/)?10\.\d{4}/iu.test(text) ? doiOf(text) : undefined;
  return doi === undefined ? undefined : { kind: 'lookup', field: 'doi', value: doi.toLowerCase() };
}

type DateOperator = 'date' | 'year' | 'before' | 'until' | 'after' | 'added' | 'modified';

function dateNode(operator: DateOperator, operand: Operand, notes: QueryNotes): ReadNode {
  const period = periodOf(operator, operand.text);
  if (period) {
    const of = operator === 'added' || operator === 'modified' ? operator : 'issued';
    return { kind: 'date', of, ...period };
  }
  notes.noDate(operand);
  return unread(operand);
}

function periodOf(operator: DateOperator, text: string): Period | undefined {
  if (operator === 'before') return periodBefore(text);
  const period = periodIn(text);
  if (operator === 'after') return period && { from: period.from ?? period.to, to: undefined };
  if (operator === 'until') return period && { from: undefined, to: period.to ?? period.from };
  return period;
}

function typeNode(operand: Operand, notes: QueryNotes): ReadNode {
  const value = typeNamed(operand.text);
  if (value !== undefined) return { kind: 'type', value };
  const file = hasNamed(operand.text);
  if (file !== undefined && FILES.has(file)) return { kind: 'has', value: file };
  notes.unknownValue('type', operand, typeNear(operand.text));
  return unread(operand);
}

const FILES: ReadonlySet<string> = new Set(['pdf', 'html', 'image', 'wacz', 'mhtml', 'text']);

function hasNode(operator: 'has' | 'missing' | 'file', operand: Operand, notes: QueryNotes): ReadNode {
  const value = hasNamed(operand.text.replace(/^(?:.*\/|\*?\.)/u, ''));
  if (value === undefined || (operator === 'file' && !FILES.has(value))) {
    notes.unknownValue(operator, operand, valueNear('has', operand.text));
    return unread(operand);
  }
  return operator === 'missing' ? { kind: 'not', part: { kind: 'has', value } } : { kind: 'has', value };
}

function isNode(operand: Operand, notes: QueryNotes): ReadNode {
  const value = isNamed(operand.text);
  if (value !== undefined) return { kind: 'is', value };
  const state = stateNamed(operand.text);
  if (!state) {
    notes.unknownValue('is', operand, valueNear('is', operand.text));
    return unread(operand);
  }
  const has: ReadNode = { kind: 'has', value: state.value };
  return state.has ? has : { kind: 'not', part: has };
}

const EVERYWHERE: ReadonlySet<string> = new Set(['all', 'anywhere', 'everywhere', 'library', 'everything']);

/** `in:trash` and its like are views; anything else is a collection. */
function placeNode({ text, name }: Operand): ReadNode | undefined {
  const value = text.trim();
  if (name.toLowerCase() === 'in') {
    const place = isNamed(value);
    if (place === 'trashed' || place === 'untagged') return { kind: 'is', value: place };
    if (EVERYWHERE.has(value.toLowerCase())) return undefined;
  }
  return { kind: 'lookup', field: 'collection', value };
}

function isbnNode(operand: Operand, notes: QueryNotes): ReadNode {
  const digits = operand.text.replace(/[\s‐‑–-]/gu, '').toUpperCase();
  if (/^\d{3,13}$|^\d{9}X$/.test(digits)) return { kind: 'lookup', field: 'isbn', value: digits };
  notes.noIsbn(operand);
  return unread(operand);
}

function emptied(operator: OperatorName, operand: Operand, notes: QueryNotes): ReadNode {
  notes.empty(operand, operator);
  return unread(operand);
}

function unread({ name, text, isQuoted }: Operand): ReadNode {
  return { kind: 'unread', typed: `${name}:${isQuoted || text === '' ? `"${text}"` : text}` };
}
