/** `npm run losses`: moves items through every format, and writes down what is lost: for the program and for docs/formats.md. */
import { runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  await bringUpNpmPackages(console.log);
  const script = await bundleForNode('tests/exchange/write-losses.ts');
  const options = { cwd: root, env: process.env, inherit: true };
  return (await run(process.execPath, [script], options)).code;
});
