/** `npm run test:unit -- [FILE…]`: the tests that need no window; what they need is brought up by those that need it. */
import { runScript } from './lib/bring-up.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { bin, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  checkNodeVersion();
  await bringUpNpmPackages(console.log);
  return (await run(bin('vitest'), ['run', ...process.argv.slice(2)], { cwd: root, inherit: true })).code;
});
