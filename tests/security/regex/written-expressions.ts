import { readFileSync } from 'node:fs';
import { type CallExpression, type NewExpression, parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import type { Expression } from './expression.ts';

/** What a file says of regular expressions: those it writes down, and where it builds others. */
export type Written = {
  readonly literals: readonly Expression[];
  /** `new RegExp(…)` and `RegExp(…)`, by place. */
  readonly built: readonly string[];
};

/** Reads the regular expressions of a file. @throws Error if it cannot be parsed */
export function expressionsWrittenIn(file: string, source = readFileSync(file, 'utf8')): Written {
  const { program, errors } = parseSync(file, source);
  const [firstError] = errors;
  if (firstError) throw new Error(`${file}: ${firstError.message}`);
  const literals: Expression[] = [];
  const built: string[] = [];
  const placeAt = (start: number) => `${file}:${source.slice(0, start).split('\n').length}`;
  const noteBuilt = ({ callee }: NewExpression | CallExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') built.push(placeAt(callee.start));
  };
  const noteLiteral: VisitorObject['Literal'] = (node) => {
    if (!('regex' in node) || !node.regex) return;
    literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: placeAt(node.start) });
  };
  new Visitor({ Literal: noteLiteral, NewExpression: noteBuilt, CallExpression: noteBuilt }).visit(program);
  return { literals, built };
}
