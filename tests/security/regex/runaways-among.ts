import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { check } from 'recheck';
import { type Expression, keyOf } from './expression.ts';
import { mostPaths } from './most-paths.ts';

const CACHE = path.resolve('node_modules/.cache/pressmark/checked-expressions');
const LONGEST_MS = 30_000;
/** An expression that is tried in no more ways at a place needs no judge: its time grows with the text. */
const MOST_PATHS = 100_000;

/**
 * Names the expressions whose time grows faster than the text they are tried on, with a text that shows it. What
 * was found safe once is not checked again.
 *
 * @see https://makenowjust-labs.github.io/recheck/
 */
export async function runawaysAmong(expressions: readonly Expression[]): Promise<readonly string[]> {
  const rest = [...new Map(expressions.map((each) => [keyOf(each), each])).values()];
  const found: string[] = [];
  const runner = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const attack = await attackOn(next);
      if (attack !== undefined) found.push(`${next.place} ${keyOf(next)} ${attack}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runner));
  return found.sort();
}

/** A text on which it runs away; nothing, if there is none. */
async function attackOn(expression: Expression): Promise<string | undefined> {
  if (mostPaths(expression.source) <= MOST_PATHS) return undefined;
  const mark = path.join(CACHE, createHash('sha256').update(keyOf(expression)).digest('hex'));
  if (isThere(mark)) return undefined;
  const verdict = await check(expression.source, expression.flags, { timeout: LONGEST_MS });
  if (verdict.status === 'vulnerable') return `${verdict.complexity.type}: ${verdict.attack.pattern}`;
  if (verdict.status === 'unknown') return `could not be checked: ${verdict.error.kind}`;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(mark, keyOf(expression));
  return undefined;
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
