/** `npm run sec -- loopback|hostile|viewer`: attacks the built program as a hostile page, server or snapshot would. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { root } from './lib/paths.mjs';
import { run, SetupError } from './lib/run.mjs';

const SUITES = ['loopback', 'hostile', 'viewer'];

await runScript(async () => {
  const [suite = '', ...options] = process.argv.slice(2);
  if (!SUITES.includes(suite)) throw new SetupError(`Say which to run: npm run sec -- ${SUITES.join('|')}`);
  const source = `tests/security/${suite}.ts`;
  if (!existsSync(path.join(root, source))) throw new SetupError(`There is no ${source} to run.`);
  const { env } = await bringUp();
  const unguarded = suite === 'loopback' ? await bundleForNode('tests/security/unguarded-window.ts') : '';
  const { code } = await run(process.execPath, [await bundleForNode(source), ...options], {
    cwd: root,
    env: { ...env, PRESSMARK_UNGUARDED_WINDOW: unguarded },
    inherit: true,
  });
  return code;
});
