/** `npm run test:e2e -- [NAME…]`: tests of the real app, all or those whose file name holds NAME, on a virtual display where there is none. */
import { runScript } from './lib/bring-up.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { bin, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  checkNodeVersion();
  await bringUpNpmPackages(console.log);
  // Playwright itself brings up the rest: tests/support/bring-up-programs.ts.
  return (await run(bin('playwright'), ['test', ...process.argv.slice(2)], { cwd: root, inherit: true }))
    .code;
});
