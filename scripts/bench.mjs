/** `npm run bench -- library|search|cite|exchange|window|capture|extract [--sizes 1000,10000] [--seed N]`: measures the real code on a made-up corpus. */
import { bringUp, rootFlags, runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { root } from './lib/paths.mjs';
import { run, SetupError } from './lib/run.mjs';
import { withVirtualDisplay } from './lib/virtual-display.mjs';

const BENCHES = ['library', 'search', 'cite', 'exchange', 'window', 'capture', 'extract'];

await runScript(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (!BENCHES.includes(name))
    throw new SetupError(`Say which to run: npm run bench -- ${BENCHES.join('|')}`);
  const { env, electronPath } = await bringUp();
  const script = await bundleForNode(`tests/benchmarks/${name}.ts`);
  const measure = async (environment) => {
    const options = { cwd: root, env: environment, inherit: true };
    // Captures are made by the browser itself.
    if (name === 'capture')
      return (await run(electronPath, [...rootFlags, '--js-flags=--expose-gc', script, ...rest], options))
        .code;
    return (await run(process.execPath, ['--expose-gc', script, ...rest], options)).code;
  };
  return ['window', 'capture'].includes(name) ? withVirtualDisplay(env, measure) : measure(env);
});
