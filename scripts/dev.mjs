/**
 * `npm run dev [-- --library DIR]`: the app with hot reload, on a scratch library with samples in `out/dev`. A
 * library of your own is opened only where you name it.
 */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bringUp, rootFlags, runScript } from './lib/bring-up.mjs';
import { bin, root } from './lib/paths.mjs';
import { mustRun, run } from './lib/run.mjs';
import { isHeadless, openVirtualDisplay } from './lib/virtual-display.mjs';

const scratch = path.join(root, 'out/dev/library');

await runScript(async () => {
  const { version, source, env } = await bringUp();
  console.log(`Electron ${version} (${source})`);
  const given = process.argv.slice(2);
  const choosesLibrary = given.some((word) => word === '--library' || word.startsWith('--library='));
  if (!choosesLibrary) await fillScratchLibrary();
  // What is built from here on is for development: the next test builds anew.
  rmSync(path.join(root, 'out/.built'), { force: true });
  const display = isHeadless ? await openVirtualDisplay(env) : { env, close: () => undefined };
  if (isHeadless)
    console.log(`There is no display here, so the window opens on a virtual one, ${display.env.DISPLAY}.`);
  const flags = rootFlags.length > 0 ? ['--noSandbox'] : [];
  // A profile of its own lets it run beside a Pressmark that is open.
  const app = [`--user-data-dir=${path.join(root, 'out/dev/profile')}`, ...given];
  if (!choosesLibrary) app.push('--library', scratch);
  try {
    const options = { cwd: root, env: display.env, inherit: true };
    return (await run(bin('electron-vite'), ['dev', ...flags, '--', ...app], options)).code;
  } finally {
    display.close();
  }
});

/** The sample article and some references, where the scratch library is new. Remove `out/dev` to begin again. */
async function fillScratchLibrary() {
  if (existsSync(scratch)) return;
  console.log(`Making a scratch library in ${path.relative(process.cwd(), scratch)}`);
  const pressmark = (...line) =>
    mustRun(
      process.execPath,
      ['out/main/cli.js', '--library', scratch, ...line],
      'The samples could not be added.',
      { cwd: root },
    );
  await pressmark('import', 'scripts/samples/references.bib', '--tag', 'sample');
  await pressmark('add', 'resources/sample-article.txt', '--tag', 'sample');
}
