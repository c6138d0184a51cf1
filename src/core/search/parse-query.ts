import {
  type FactNode,
  HAS_VALUES,
  IS_VALUES,
  QUERY_FIELDS,
  type QueryField,
  type QueryNode,
  type TextNode,
} from './query.ts';
import { wordStream } from './word-stream.ts';

type Lexeme =
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'minus' }
  | {
      readonly kind: 'value';
      readonly field: string | undefined;
      readonly text: string;
      readonly isQuoted: boolean;
      readonly isLast: boolean;
    };

const LEXEME =
  /[“”«»"](?<phrase>[^“”«»"]*)(?:[“”«»"]|$)|(?<paren>[()])|(?<minus>-(?=[^\s-]))|(?:(?<field>[A-Za-z]+):)(?:[“”«»"](?<fieldPhrase>[^“”«»"]*)(?:[“”«»"]|$)|(?<fieldWord>[^\s()“”«»"]+))|(?<word>[^\s()“”«»"]+)/gu;
const YEARS = /^(\d{4})?(\.\.)?(\d{4})?$/;
const WORDS = /[^A-Za-z0-9\u0080-\u{10ffff}]+/u;

/**
 * Reads what was typed in the search field. Words are joined by AND; `OR` between them, `-` before one,
 * parentheses, “phrases”, `word*`, and `author: title: tag: source: year: type: language: has: is:`. The last
 * word, if nothing follows it, matches by its beginning too: it is still being typed. Nothing is ever refused: what is
 * not of the language is looked for as words.
 *
 * @returns `undefined` if there is nothing to look for.
 */
export function parseQuery(text: string): QueryNode | undefined {
  const lexemes = lexemesOf(text.normalize('NFC'));
  const cursor = { at: 0 };
  const parts: QueryNode[] = [];
  while (cursor.at < lexemes.length) {
    const node = parseOr(lexemes, cursor);
    if (node) parts.push(node);
    // A parenthesis that closes nothing is passed over.
    if (lexemes[cursor.at]?.kind === 'close') cursor.at += 1;
  }
  return joined('and', parts);
}

function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(LEXEME)) {
    const { phrase, paren, minus, field, fieldPhrase, fieldWord, word } = match.groups ?? {};
    const isLast = match.index + match[0].length === text.length;
    if (paren) lexemes.push({ kind: paren === '(' ? 'open' : 'close' });
    else if (minus) lexemes.push({ kind: 'minus' });
    else if (word === 'OR' || word === 'AND') lexemes.push({ kind: word === 'OR' ? 'or' : 'and' });
    else {
      const quoted = phrase ?? fieldPhrase;
      const value = quoted ?? fieldWord ?? word ?? '';
      lexemes.push({ kind: 'value', field, text: value, isQuoted: quoted !== undefined, isLast });
    }
  }
  return lexemes;
}

function parseOr(lexemes: readonly Lexeme[], cursor: { at: number }): QueryNode | undefined {
  const choices: QueryNode[] = [];
  for (;;) {
    const choice = parseAnd(lexemes, cursor);
    if (choice) choices.push(choice);
    if (lexemes[cursor.at]?.kind !== 'or') return joined('or', choices);
    cursor.at += 1;
  }
}

function parseAnd(lexemes: readonly Lexeme[], cursor: { at: number }): QueryNode | undefined {
  const parts: QueryNode[] = [];
  for (
    let next = lexemes[cursor.at];
    next && next.kind !== 'or' && next.kind !== 'close';
    next = lexemes[cursor.at]
  ) {
    const part = parseOne(lexemes, cursor);
    if (part) parts.push(part);
  }
  return joined('and', parts);
}

function parseOne(lexemes: readonly Lexeme[], cursor: { at: number }): QueryNode | undefined {
  const lexeme = lexemes[cursor.at];
  cursor.at += 1;
  if (lexeme?.kind === 'value') return nodeOf(lexeme);
  if (lexeme?.kind === 'minus') {
    const part = parseOne(lexemes, cursor);
    return part?.kind === 'not' ? part.part : part && { kind: 'not', part };
  }
  if (lexeme?.kind !== 'open') return undefined;
  const inside = parseOr(lexemes, cursor);
  if (lexemes[cursor.at]?.kind === 'close') cursor.at += 1;
  return inside;
}

function nodeOf(lexeme: Extract<Lexeme, { kind: 'value' }>): QueryNode | undefined {
  const field = lexeme.field?.toLowerCase();
  if (field === undefined) return textNode(lexeme, undefined);
  const known = QUERY_FIELDS.find((each) => each === field);
  if (known) return textNode(lexeme, known);
  return (
    factNode(field, lexeme.text) ?? textNode({ ...lexeme, text: `${lexeme.field}:${lexeme.text}` }, undefined)
  );
}

function factNode(field: string, text: string): FactNode | undefined {
  const value = text.toLowerCase();
  if (field === 'year') return yearNode(value);
  if (field === 'type' || field === 'language') return { kind: field, value };
  const has = HAS_VALUES.find((each) => each === value);
  if (field === 'has' && has) return { kind: 'has', value: has };
  const is = IS_VALUES.find((each) => each === value);
  return field === 'is' && is ? { kind: 'is', value: is } : undefined;
}

function yearNode(text: string): FactNode | undefined {
  const [, first, dots, last] = YEARS.exec(text) ?? [];
  if (first === undefined && last === undefined) return undefined;
  const from = first === undefined ? undefined : Number(first);
  if (!dots) return last === undefined ? { kind: 'year', from, to: from } : undefined;
  return { kind: 'year', from, to: last === undefined ? undefined : Number(last) };
}

function textNode(
  { text, isQuoted, isLast }: Extract<Lexeme, { kind: 'value' }>,
  field: QueryField | undefined,
): QueryNode | undefined {
  const isStarred = !isQuoted && text.endsWith('*');
  const typed = isStarred ? text.slice(0, -1) : text;
  const words = wordStream(typed).split(WORDS).filter(Boolean);
  if (words.length === 0) return undefined;
  const isOpen = isLast && !isQuoted && /[\p{L}\p{N}\p{M}]$/u.test(typed);
  const ending: TextNode['ending'] = isStarred ? 'prefix' : isOpen ? 'open' : 'exact';
  return { kind: 'text', typed, words, field, ending };
}

function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : flat[0];
}
