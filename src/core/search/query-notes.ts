import type { QueryNote } from '../model/understood-query.ts';
import { type Said, said } from '../said/said.ts';
import { type OperatorName, operatorNear } from './query-operators.ts';

type Span = { readonly start: number; readonly end: number };
type Value = Span & { readonly name: string; readonly text: string; readonly isLast: boolean };

/** Gathers what there is to tell of one query. */
export class QueryNotes {
  readonly #text: string;
  readonly #notes: QueryNote[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get all(): readonly QueryNote[] {
    return this.#notes;
  }

  nothing(): void {
    if (this.#notes.length === 0) this.#add(said('query.nothing', {}), this.#text.length);
  }

  unknownOperator(field: Span & { readonly name: string }): void {
    const { name: operator } = field;
    const meant = operatorNear(operator);
    if (meant === undefined) this.#notes.push({ told: said('query.unknown-operator', { operator }) });
    else {
      this.#notes.push({
        told: said('query.unknown-operator-near', { operator, meant }),
        mend: this.#with(field, `${meant}:`),
      });
    }
  }

  order(field: Span & { readonly name: string }, value: Span): void {
    const mend = this.#with({ start: field.start, end: value.end }, '');
    this.#notes.push({ told: said('query.order', { operator: field.name }), mend });
  }

  empty(field: Span, operator: OperatorName): void {
    this.#add(said('query.empty', { operator }), field.end);
  }

  noDate({ name: operator, text: value, isLast, end }: Value): void {
    this.#add(said('query.no-date', { operator, value }), isLast ? this.#text.length : end, isLast);
  }

  noIsbn({ text: value, end }: Value): void {
    this.#add(said('query.no-isbn', { value }), end);
  }

  /** @param meant the value that is spelt most like it */
  unknownValue(
    operator: 'type' | 'language' | 'has' | 'missing' | 'is' | 'file',
    operand: Value,
    meant: string | undefined,
  ): void {
    const { text: value, isLast } = operand;
    const end = isLast ? this.#text.length : operand.end;
    if (meant === undefined) this.#add(said(`query.no-${operator}`, { value }), end);
    else {
      const mend = this.#with(operand, `${operand.name}:${meant}`);
      this.#add(said('query.no-value-near', { operator, value, meant }), end, true, mend);
    }
  }

  openQuote(value: Span): void {
    this.#add(said('query.open-quote', {}), value.end, true);
  }

  openBracket(): void {
    this.#add(said('query.open-bracket', {}), this.#text.length, true);
  }

  strayBracket(close: Span): void {
    this.#notes.push({ told: said('query.stray-bracket', {}), mend: this.#with(close, ' ') });
  }

  dangling(joiner: Span & { readonly typed: string }, isLast: boolean): void {
    this.#add(said('query.dangling', { joiner: joiner.typed }), isLast ? this.#text.length : joiner.end);
  }

  wildcard(value: Span & { readonly text: string }, instead: string): void {
    const { start, end } = value;
    const typed = this.#text.slice(start, end);
    this.#notes.push({ told: said('query.wildcard', { typed, instead }), mend: this.#with(value, instead) });
  }

  lowerOr(or: Span): void {
    this.#notes.push({ told: said('query.lower-or', {}), mend: this.#with(or, '"or"') });
  }

  lowerNot(not: Span): void {
    this.#notes.push({ told: said('query.lower-not', {}), mend: this.#with(not, 'NOT') });
  }

  everywhere({ name: operator }: Value): void {
    this.#notes.push({ told: said('query.everywhere', { operator }) });
  }

  quoteAnywhere(): void {
    this.#notes.push({ told: said('query.quote-anywhere', {}) });
  }

  /** What stands at the very end may only not be finished. */
  #add(told: Said, end: number, isOpen = true, mend?: string): void {
    const isUnfinished = isOpen && end >= this.#text.trimEnd().length;
    this.#notes.push({
      told,
      ...(mend === undefined ? {} : { mend }),
      ...(isUnfinished ? { isUnfinished: true as const } : {}),
    });
  }

  #with({ start, end }: Span, instead: string): string {
    const mended = `${this.#text.slice(0, start)}${instead}${this.#text.slice(end)}`;
    return mended.replace(/\s{2,}/gu, ' ').trim();
  }
}
