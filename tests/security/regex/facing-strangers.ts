import { globSync } from 'tinyglobby';
import { expressionsBuiltBy } from './built-expressions.ts';
import { type Expression, keyOf } from './expression.ts';
import { BUILT_LATER, REVIEWED } from './reviewed.ts';
import { expressionsWrittenIn } from './written-expressions.ts';

/** Where text is read that a stranger wrote. */
const FOLDERS = [
  'src/core/capture',
  'src/core/csl',
  'src/core/exchange',
  'src/core/extract',
  'src/core/languages',
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

/** The expressions that meet a stranger’s text, but for those that a person has looked at. */
export type FacingStrangers = {
  readonly expressions: readonly Expression[];
  /** Files that build expressions which could not be seen, because they are built while the program runs. */
  readonly unseen: readonly string[];
};

/** Gathers them: those that are written down, and those that files build while they load. */
export async function expressionsFacingStrangers(): Promise<FacingStrangers> {
  const files = FOLDERS.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { ignore: ['**/*.test.*', '**/*.d.ts'] }).sort(),
  );
  const written = files.map((file) => ({ file, ...expressionsWrittenIn(file) }));
  const building = written.filter(({ built }) => built.length > 0).map(({ file }) => file);
  const built = await expressionsBuiltBy(building);
  const seen = new Set(built.map(({ place }) => place));
  return {
    expressions: [...written.flatMap(({ literals }) => literals), ...built].filter(
      (expression) => !REVIEWED.has(keyOf(expression)) && !BUILT_LATER.has(expression.place),
    ),
    unseen: building.filter((file) => !seen.has(file) && !BUILT_LATER.has(file)),
  };
}
