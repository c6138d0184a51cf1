/** `npm run conformance -- --suite DIR`: runs the CSL test suite through the program's own path. */
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  await bringUp();
  const script = await bundleForNode('tests/conformance/conformance.ts');
  const { code } = await run(process.execPath, [script, ...process.argv.slice(2)], {
    cwd: root,
    inherit: true,
  });
  return code;
});
