import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Random } from '../benchmarks/corpus/random.ts';

export type SuiteOptions = { readonly rounds: number | undefined; readonly random: Random };

/** What a suite found: counts to print, and what was wrong, a sentence each. */
export type SuiteResult = {
  readonly counts: Readonly<Record<string, number | string>>;
  readonly wrong: readonly string[];
};

/** This machine cannot run the suite; the message says what it needs. */
export class CannotRunHere extends Error {}

/** Runs something with a folder of its own, whose name is one that programs trip over. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark faults “ü's” "));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
