/** `npm run dev`: the app with hot reload. */
import { bringUp, rootFlags, runScript } from './lib/bring-up.mjs';
import { bin, root } from './lib/paths.mjs';
import { mustRun, run } from './lib/run.mjs';

await runScript(async () => {
  const { version, source, env } = await bringUp({ build: false });
  console.log(`Electron ${version} (${source})`);
  await mustRun(process.execPath, ['scripts/build-styles.mjs'], 'The citation styles could not be built.', {
    cwd: root,
  });
  const flags = rootFlags.length > 0 ? ['--noSandbox'] : [];
  const { code } = await run(bin('electron-vite'), ['dev', ...flags, ...process.argv.slice(2)], {
    cwd: root,
    env,
    inherit: true,
  });
  return code;
});
