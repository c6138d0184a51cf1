/** `npm run sec -- loopback|hostile|viewer|extract`: attacks the built program as a hostile page, server or snapshot would. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { root } from './lib/paths.mjs';
import { run, SetupError } from './lib/run.mjs';

const SUITES = ['loopback', 'hostile', 'viewer', 'extract'];
/** Programs that a suite starts, by the variable that tells it where they are. */
const HELPERS = {
  loopback: { PRESSMARK_UNGUARDED_WINDOW: 'tests/security/unguarded-window.ts' },
  extract: { PRESSMARK_WATCHED_READER: 'tests/security/extract/watched-reader.ts' },
};

await runScript(async () => {
  const [suite = '', ...options] = process.argv.slice(2);
  if (!SUITES.includes(suite)) throw new SetupError(`Say which to run: npm run sec -- ${SUITES.join('|')}`);
  const source = `tests/security/${suite}.ts`;
  if (!existsSync(path.join(root, source))) throw new SetupError(`There is no ${source} to run.`);
  const { env } = await bringUp();
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
