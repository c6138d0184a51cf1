/** `npm run layers`: writes the layer table down for Biome. A test fails until that is done. */
import { runScript } from './lib/bring-up.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  await bringUpNpmPackages(console.log);
  const { bundleForNode } = await import('./lib/bundle-for-node.mjs');
  const script = await bundleForNode('tests/architecture/write-biome-layers.ts');
  return (await run(process.execPath, [script], { cwd: root, inherit: true })).code;
});
