/**
 * `npm run sec -- loopback|hostile|viewer|extract`: attacks the built program as a hostile page, server or snapshot would.
 * `npm run sec -- growth`: names readers whose time grows faster than the text they read.
 * `npm run sec -- regex [--new]`: judges every regular expression that meets a stranger’s text, or the new ones, and
 * keeps the verdicts in the repository.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { bin, root } from './lib/paths.mjs';
import { run, SetupError } from './lib/run.mjs';

const SUITES = ['loopback', 'hostile', 'viewer', 'extract', 'growth', 'regex'];
/** They attack the code, not the built program. */
const WITHOUT_A_BUILD = ['growth', 'regex'];
/** Programs that a suite starts, by the variable that tells it where they are. */
const HELPERS = {
  loopback: { PRESSMARK_UNGUARDED_WINDOW: 'tests/security/unguarded-window.ts' },
  extract: { PRESSMARK_WATCHED_READER: 'tests/security/extract/watched-reader.ts' },
};

await runScript(async () => {
  const [suite = '', ...options] = process.argv.slice(2);
  if (!SUITES.includes(suite)) throw new SetupError(`Say which to run: npm run sec -- ${SUITES.join('|')}`);
  const source = `tests/security/${suite}.ts`;
  if (suite !== 'regex' && !existsSync(path.join(root, source)))
    throw new SetupError(`There is no ${source} to run.`);
  if (WITHOUT_A_BUILD.includes(suite)) await bringUpNpmPackages(console.log);
  if (suite === 'regex') return judgeExpressions(options);
  const { env } = WITHOUT_A_BUILD.includes(suite) ? process : await bringUp();
  const { bundleForNode } = await import('./lib/bundle-for-node.mjs');
  const helpers = await Promise.all(
    Object.entries(HELPERS[suite] ?? {}).map(async ([name, file]) => [name, await bundleForNode(file)]),
  );
  const { code } = await run(process.execPath, [await bundleForNode(source), ...options], {
    cwd: root,
    env: { ...env, ...Object.fromEntries(helpers) },
    inherit: true,
  });
  return code;
});

/** The test of expressions itself, told to keep what it finds. */
async function judgeExpressions(options) {
  const env = { ...process.env, PRESSMARK_JUDGE: options.includes('--new') ? 'new' : 'all' };
  const line = ['run', 'tests/security/regex/runaways.test.ts'];
  return (await run(bin('vitest'), line, { cwd: root, env, inherit: true })).code;
}
