/** `npm run faults -- kill|iofault|enospc|corrupt|powercut [--rounds N] [--seed N]`: breaks things while the real storage code writes. */

import { runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  await bringUpNpmPackages(console.log);
  const writer = await bundleForNode('tests/faults/writer.ts');
  const suites = await bundleForNode('tests/faults/suites.ts');
  const env = { ...process.env, PRESSMARK_FAULT_WRITER: writer };
  const { code } = await run(process.execPath, [suites, ...process.argv.slice(2)], {
    cwd: root,
    env,
    inherit: true,
  });
  return code;
});
