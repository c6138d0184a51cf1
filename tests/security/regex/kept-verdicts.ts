import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { type Expression, keyOf } from './expression.ts';

const KEPT = path.join(import.meta.dirname, 'verdicts.json');
const CACHE = path.resolve('node_modules/.cache/pressmark/judged-expressions');

const recheck = z.object({ version: z.string() });
const schema = z.object({ judge: z.string(), seed: z.int(), safe: z.array(z.string()) });

/** Where the judge begins to throw its dice: the same expression gets the same verdict everywhere. */
export const SEED = 20_240_517;
/** The judge by name and version. */
export const JUDGE = `recheck ${recheck.parse(createRequire(import.meta.url)('recheck/package.json')).version}`;

const kept = schema.parse(JSON.parse(readFileSync(KEPT, 'utf8')));
const safe = new Set(kept.safe);

/** Who has given the verdicts that are kept. */
export const keptBy = { judge: kept.judge, seed: kept.seed };

/** The name of an expression in the file of verdicts: the beginning of the SHA-256 of the expression with its flags. */
export function digestOf(expression: Expression): string {
  return createHash('sha256').update(keyOf(expression)).digest('hex').slice(0, 32);
}

/** True if the verdict “safe” lies in the repository. */
export function isKeptAsSafe(expression: Expression): boolean {
  return safe.has(digestOf(expression));
}

/** True if this machine has found it safe, and `npm run sec -- regex` was not run since. */
export function isCachedAsSafe(expression: Expression): boolean {
  return existsSync(path.join(CACHE, digestOf(expression)));
}

/** Remembers on this machine that it is safe. */
export function cacheAsSafe(expression: Expression): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path.join(CACHE, digestOf(expression)), keyOf(expression));
}

/** Writes the verdicts of the repository anew: one digest a line, in order, so that two branches seldom meet in one. */
export function keepVerdicts(expressions: readonly Expression[]): void {
  const digests = [...new Set(expressions.map(digestOf))].sort();
  const file = { judge: JUDGE, seed: SEED, safe: digests };
  writeFileSync(KEPT, `${JSON.stringify(file, null, 2)}\n`);
}
