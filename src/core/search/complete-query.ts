import { type Lexeme, lexemesOf } from './lex-query.ts';
import { HAS_VALUES, IS_VALUES } from './query.ts';
import { languagesFrom } from './query-languages.ts';
import { OFFERED_OPERATORS, type OperatorName, operatorNamed } from './query-operators.ts';
import { typesFrom } from './query-values.ts';

/** What is being typed where the caret stands: the name of an operator, or a value of one. */
export type Typing = {
  /** Of what a completion would replace. */
  readonly start: number;
  readonly end: number;
  /** The operator with its colon as it was typed; absent while a name may be typed. */
  readonly operator?: { readonly name: OperatorName; readonly typed: string } | undefined;
  readonly begun: string;
};

/** One way to go on. */
export type Completion = {
  /** What is put in the place of what was typed. */
  readonly insert: string;
  readonly operator: OperatorName;
  /** Absent for an operator. */
  readonly value?: string | undefined;
  /** How many items have the value, where that is known. */
  readonly count?: number | undefined;
};

export type Completions = {
  readonly start: number;
  readonly end: number;
  readonly options: readonly Completion[];
};

/** A value that occurs in the library, and in how many items. */
export type KnownValue = { readonly value: string; readonly count: number };

const SHORTEST_NAME = 2;

/** What is being typed at a place in a query; `undefined` where nothing can be offered. */
export function typingAt(text: string, caret: number): Typing | undefined {
  if (!/^(?:\s|\)|$)/u.test(text.slice(caret))) return undefined;
  const lexemes = lexemesOf(text.slice(0, caret));
  const last = lexemes.at(-1);
  if (last?.kind === 'field') {
    return /\S/u.test(text.slice(last.end, caret)) ? undefined : ofField(last, '', caret);
  }
  if (last?.kind !== 'value' || last.end !== caret || (last.isQuoted && last.isClosed)) return undefined;
  const before = lexemes.at(-2);
  if (before?.kind === 'field') return ofField(before, last.text, caret);
  const isName = !last.isQuoted && last.text.length >= SHORTEST_NAME && /^\p{L}+$/u.test(last.text);
  return isName ? { start: last.start, end: caret, begun: last.text } : undefined;
}

function ofField(field: Extract<Lexeme, { kind: 'field' }>, begun: string, end: number): Typing | undefined {
  const name = operatorNamed(field.name);
  return name && { start: field.start, end, operator: { name, typed: `${field.name}:` }, begun };
}

/** The ways to go on, of which those that the library has come from `known`, the likeliest first. */
export function completionsOf(typing: Typing, known: readonly KnownValue[], most: number): Completions {
  const { start, end, operator, begun } = typing;
  if (!operator) {
    const names = OFFERED_OPERATORS.filter((name) => name.startsWith(begun.toLowerCase()));
    return {
      start,
      end,
      options: names.slice(0, most).map((name) => ({ insert: `${name}:`, operator: name })),
    };
  }
  const fixed = fixedValues(operator.name, begun).filter(
    (value) => !known.some((each) => each.value === value),
  );
  const values: readonly { value: string; count?: number }[] = [
    ...known,
    ...fixed.map((value) => ({ value })),
  ];
  const options = values.slice(0, most).map(({ value, count }) => ({
    ...{ operator: operator.name, value, count },
    insert: `${operator.typed}${/[\s():]/u.test(value) ? `"${value}"` : value} `,
  }));
  // What is typed already is no way to go on.
  const isDone = options.length === 1 && options[0]?.value === begun;
  return { start, end, options: isDone ? [] : options };
}

const AGES = ['today', 'yesterday', '7d', '1m', '1y'];

function fixedValues(operator: OperatorName, begun: string): readonly string[] {
  const fits = (value: string) => value.startsWith(begun.toLowerCase());
  switch (operator) {
    case 'type':
      return begun === '' ? [] : typesFrom(begun);
    case 'language':
      return begun === '' ? [] : languagesFrom(begun);
    case 'has':
    case 'missing':
      return HAS_VALUES.filter(fits);
    case 'is':
      return IS_VALUES.filter(fits);
    case 'added':
    case 'modified':
      return AGES.filter(fits);
    default:
      return [];
  }
}
