import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from './paths.mjs';

const PREFIXES = {
  '#core/': 'src/core/',
  '#contract/': 'src/contract/',
  '#messages/': 'src/messages/',
  '#adapters/': 'electron/adapters/',
};
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']+)'/g;
/** They start whole programs, and are run by `npm test` or by their name. */
const PROGRAMS = /^tests\/(?:cli|e2e|faults)\/|^tests\/security\/(?:slice|extract)/;

/**
 * The unit tests that a change can reach, the nearest first: those that changed, those that import a changed file,
 * those that import one that does, and so on; as many as `most`.
 *
 * @param {readonly string[]} changed from the root of the project
 * @param {{ readonly most: number }} options
 * @returns {{ readonly tests: readonly string[], readonly farther: number }}
 */
export function nearestTests(changed, { most }) {
  const importers = importersByFile();
  const reached = new Set(changed);
  // A set hands out what is added to it while it is gone through: the nearest come first.
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  const tests = [...reached].filter((file) => /\.test\.tsx?$/.test(file) && !PROGRAMS.test(file));
  return { tests: tests.slice(0, most), farther: Math.max(0, tests.length - most) };
}

function importersByFile() {
  const files = globSync(['src/**/*.{ts,tsx}', 'electron/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.mjs'], {
    cwd: root,
  });
  const importers = new Map();
  for (const file of files.map((each) => each.replaceAll('\\', '/'))) {
    for (const [, specifier] of readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = targetOf(file, specifier);
      const known = importers.get(target);
      if (known) known.push(file);
      else importers.set(target, [file]);
    }
  }
  return importers;
}

function targetOf(file, specifier) {
  const prefix = Object.entries(PREFIXES).find(([start]) => specifier.startsWith(start));
  if (prefix) return prefix[1] + specifier.slice(prefix[0].length);
  return path.posix.join(path.posix.dirname(file), specifier);
}
