/** `npm start`: brings up what is missing and opens the app; without a display, the headless tour of it. */
import path from 'node:path';
import { bringUp, rootFlags, runScript } from './lib/bring-up.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { isHeadless, withVirtualDisplay } from './lib/virtual-display.mjs';

await runScript(async () => {
  const { electronPath, version, source, env } = await bringUp();
  console.log(`Electron ${version} (${source})`);
  if (!isHeadless) {
    const { code } = await run(electronPath, [...rootFlags, root, ...process.argv.slice(2)], {
      env,
      inherit: true,
    });
    return code;
  }
  console.log('There is no display here, so this is the headless tour of the real app.');
  const { code } = await withVirtualDisplay(env, (display) =>
    run(process.execPath, [path.join(root, 'scripts/tour.mjs')], { env: display, inherit: true }),
  );
  return code;
});
