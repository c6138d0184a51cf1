import type { QueryNote } from '../model/understood-query.ts';
import { type Lexeme, lexemesOf } from './lex-query.ts';
import { joined, type QueryNode, type ReadNode, withoutUnread } from './query.ts';
import { QueryNotes } from './query-notes.ts';
import { isOrder, type OperatorName, operatorNamed } from './query-operators.ts';
import { conditionOf, textNode } from './read-condition.ts';

/** A part of a query that stands by itself, and where it was typed. All of them must hold. */
export type TypedPart = { readonly node: ReadNode; readonly start: number; readonly end: number };

/** A query as it was read. */
export type ReadQuery = { readonly parts: readonly TypedPart[]; readonly notes: readonly QueryNote[] };

/**
 * Reads what was typed in the search field. Words are joined by AND; OR between them, NOT or `-` before one, brackets,
 * “phrases”, `word*`, and the operators of `query-operators.ts`. The last word, if nothing follows it, matches by its
 * beginning too: it is still being typed. Nothing is ever refused: what cannot be read is left out or looked for as
 * words, and a note says so.
 */
export function readQuery(text: string): ReadQuery {
  return new QueryReader(text.normalize('NFC')).read();
}

/** What there is to look for in what was typed; `undefined` if there is nothing. */
export function parseQuery(text: string): QueryNode | undefined {
  return withoutUnread(
    joined(
      'and',
      readQuery(text).parts.map(({ node }) => node),
    ),
  );
}

class QueryReader {
  readonly #text: string;
  readonly #lexemes: readonly Lexeme[];
  readonly #notes: QueryNotes;
  /** The operator before the bracket that is being read. */
  #operator: OperatorName | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lexemes = lexemesOf(text);
    this.#notes = new QueryNotes(text);
  }

  read(): ReadQuery {
    const parts: TypedPart[] = [];
    while (this.#at < this.#lexemes.length) {
      parts.push(...this.#either());
      const stray = this.#next();
      if (stray?.kind === 'close') {
        this.#notes.strayBracket(stray);
        this.#at += 1;
      }
    }
    if (parts.length === 0 && this.#text.trim() !== '') this.#notes.nothing();
    return { parts, notes: this.#notes.all };
  }

  #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  /** What stands between brackets, or at the top: one choice of several, or all parts of the only one. */
  #either(): readonly TypedPart[] {
    const choices: (readonly TypedPart[])[] = [];
    for (;;) {
      choices.push(this.#all());
      const or = this.#next();
      if (or?.kind !== 'or') break;
      if (or.isSoft) this.#notes.lowerOr(or);
      this.#at += 1;
      if (!this.#hasOperand() || choices[0]?.length === 0)
        this.#notes.dangling(or, this.#next() === undefined);
    }
    const given = choices.filter((parts) => parts.length > 0);
    if (given.length < 2) return given[0] ?? [];
    const nodes = given.flatMap((parts) => wholeOf(parts) ?? []);
    const node = joined('or', nodes);
    return node ? [{ node, start: given[0]?.[0]?.start ?? 0, end: given.at(-1)?.at(-1)?.end ?? 0 }] : [];
  }

  #all(): readonly TypedPart[] {
    const parts: TypedPart[] = [];
    for (let next = this.#next(); next && next.kind !== 'close'; next = this.#next()) {
      if (next.kind === 'or' && (!next.isSoft || this.#joins())) break;
      const node = this.#one();
      const before = this.#lexemes[this.#at - 1] ?? next;
      // What is bracketed by itself and holds several parts holds them as if without brackets.
      if (node) parts.push({ node, start: next.start, end: before.end });
    }
    return parts;
  }

  /** True where a soft word stands between two things that it can join. */
  #joins(): boolean {
    const before = this.#lexemes[this.#at - 1]?.kind;
    return (before === 'value' || before === 'close') && this.#hasOperand(this.#at + 1);
  }

  #hasOperand(at = this.#at): boolean {
    const kind = this.#lexemes[at]?.kind;
    return kind === 'value' || kind === 'open' || kind === 'minus' || kind === 'field' || kind === 'not';
  }

  #one(): ReadNode | undefined {
    const lexeme = this.#next();
    if (!lexeme) return undefined;
    if (lexeme.kind === 'and' || lexeme.kind === 'or') {
      if (lexeme.isSoft && !this.#joins()) return this.#word(lexeme);
      this.#at += 1;
      if (!this.#hasOperand() && this.#next()?.kind !== 'or') this.#notes.dangling(lexeme, !this.#next());
      return undefined;
    }
    if (lexeme.kind === 'not' && lexeme.isSoft) {
      if (this.#joins()) this.#notes.lowerNot(lexeme);
      return this.#word(lexeme);
    }
    if (lexeme.kind === 'value') {
      this.#at += 1;
      return this.#operator ? this.#condition(this.#operator, lexeme) : this.#value(lexeme);
    }
    if (lexeme.kind === 'field') return this.#field(lexeme);
    this.#at += 1;
    if (lexeme.kind === 'open') return this.#bracketed();
    if (lexeme.kind === 'close') return undefined;
    if (!this.#hasOperand()) {
      if (lexeme.kind === 'not') this.#notes.dangling(lexeme, !this.#next());
      return undefined;
    }
    const part = this.#one();
    return part?.kind === 'not' ? part.part : part && { kind: 'not', part };
  }

  #bracketed(): ReadNode | undefined {
    const inside = wholeOf(this.#either());
    if (this.#next()?.kind === 'close') this.#at += 1;
    else this.#notes.openBracket();
    return inside;
  }

  /** A joining word that joins nothing is a word like others. */
  #word(lexeme: Extract<Lexeme, { readonly typed: string }>): ReadNode | undefined {
    this.#at += 1;
    const { typed: text, start, end } = lexeme;
    return this.#value({ kind: 'value', text, isQuoted: false, isClosed: true, start, end });
  }

  #field(field: Extract<Lexeme, { kind: 'field' }>): ReadNode | undefined {
    this.#at += 1;
    const operator = operatorNamed(field.name);
    const next = this.#next();
    if (!operator) return this.#unknown(field, next);
    if (next?.kind === 'open') {
      this.#at += 1;
      const outer = this.#operator;
      this.#operator = operator;
      const inside = this.#bracketed();
      this.#operator = outer;
      return inside;
    }
    if (next?.kind !== 'value') {
      this.#notes.empty(field, operator);
      return { kind: 'unread', typed: `${field.name}:""` };
    }
    this.#at += 1;
    return this.#condition(operator, next, field);
  }

  #condition(operator: OperatorName, value: ValueLexeme, field?: FieldLexeme): ReadNode | undefined {
    if (!value.isClosed) this.#notes.openQuote(value);
    const start = field?.start ?? value.start;
    const isLast = value.end === this.#text.length;
    return conditionOf(operator, { ...value, start, isLast, name: field?.name ?? operator }, this.#notes);
  }

  /** A name that is no operator: with its value it is a word with a colon in it, apart from it only a word. */
  #unknown(field: FieldLexeme, next: Lexeme | undefined): ReadNode | undefined {
    const { name, start } = field;
    if (field.isApart || next?.kind !== 'value') {
      return this.#value({
        kind: 'value',
        text: name,
        isQuoted: false,
        isClosed: true,
        start,
        end: field.end,
      });
    }
    this.#at += 1;
    if (isOrder(name)) {
      this.#notes.order(field, next);
      return { kind: 'unread', typed: this.#text.slice(start, next.end) };
    }
    if (name.length > 1) this.#notes.unknownOperator(field);
    return this.#value({ ...next, text: `${name}:${next.text}`, isQuoted: next.isQuoted, start });
  }

  #value(value: ValueLexeme): ReadNode | undefined {
    if (!value.isClosed) this.#notes.openQuote(value);
    return textNode({ ...value, isLast: value.end === this.#text.length }, undefined, this.#notes);
  }
}

type ValueLexeme = Extract<Lexeme, { kind: 'value' }>;
type FieldLexeme = Extract<Lexeme, { kind: 'field' }>;

function wholeOf(parts: readonly TypedPart[]): ReadNode | undefined {
  return joined(
    'and',
    parts.map(({ node }) => node),
  );
}
