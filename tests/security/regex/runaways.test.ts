import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { expressionsBuiltBy } from './built-expressions.ts';
import { type Expression, keyOf } from './expression.ts';
import { BUILT_LATER, REVIEWED } from './reviewed.ts';
import { runawaysAmong } from './runaways-among.ts';
import { expressionsWrittenIn } from './written-expressions.ts';

/** Where text is read that a stranger wrote. */
const FACING_STRANGERS = [
  'src/core/capture',
  'src/core/csl/dates',
  'src/core/extract',
  'src/core/lookup',
  'src/core/model',
  'src/core/source',
  'src/core/workflows',
  'electron/adapters/archive',
  'electron/adapters/lookup',
  'electron/adapters/net',
  'electron/adapters/sources',
  'electron/page',
];
const LONGEST_TEST_MS = 180_000;

const filesOf = (folder: string) =>
  globSync(`${folder}/**/*.ts`, { ignore: ['**/*.test.*', '**/*.d.ts'] }).sort();
const unreviewed = (expressions: readonly Expression[]) =>
  expressions.filter((expression) => !REVIEWED.has(keyOf(expression)));

describe('regular expressions that meet a stranger’s text', () => {
  it.each(FACING_STRANGERS)(
    'do not run away in %s',
    async (folder) => {
      const written = filesOf(folder).flatMap((file) => expressionsWrittenIn(file).literals);
      expect(await runawaysAmong(unreviewed(written))).toEqual([]);
    },
    LONGEST_TEST_MS,
  );

  it(
    'do not run away where they are built of parts',
    async () => {
      const files = FACING_STRANGERS.flatMap(filesOf).filter(
        (file) => expressionsWrittenIn(file).built.length > 0,
      );
      const loaded = await expressionsBuiltBy(files);
      expect(await runawaysAmong(unreviewed(loaded))).toEqual([]);
      const seen = new Set(loaded.map(({ place }) => place));
      expect(files.filter((file) => !seen.has(file) && !BUILT_LATER.has(file))).toEqual([]);
    },
    LONGEST_TEST_MS,
  );

  it('are noticed when they run away', async () => {
    const written = expressionsWrittenIn(
      'x.ts',
      'export const slow = /^(?:a|a)*b/u;\nexport const fast = /^a*b/u;',
    );
    const found = await runawaysAmong(written.literals);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^x\.ts:1 .*exponential/u);
  });

  it('are found where they are built', () => {
    const source = 'export const a = new RegExp(`x`);\nexport const b = (s: string) => RegExp(s, "u");';
    expect(expressionsWrittenIn('x.ts', source).built).toEqual(['x.ts:1', 'x.ts:2']);
  });
});
