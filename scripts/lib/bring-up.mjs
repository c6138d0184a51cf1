import { bringUpBuild } from './app-build.mjs';
import { bringUpElectron } from './electron-runtime.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { bringUpNpmPackages } from './npm-packages.mjs';
import { SetupError } from './run.mjs';
import { bringUpSystemPackages } from './system-packages.mjs';

/**
 * Brings up all that Pressmark needs to run here, and only what is missing.
 *
 * @param {{ build?: boolean, say?: (line: string) => void }} [options]
 * @returns the Electron to use, and the environment to start it in
 */
export async function bringUp({ build = true, say = console.log } = {}) {
  checkNodeVersion();
  await bringUpSystemPackages(say);
  await bringUpNpmPackages(say);
  const runtime = await bringUpElectron(say);
  if (build) await bringUpBuild(say);
  return { ...runtime, env: electronEnvironment(runtime.electronPath) };
}

/** The environment in which electron-vite and Playwright use this Electron too. */
function electronEnvironment(electronPath) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return {
    ...env,
    ELECTRON_EXEC_PATH: electronPath,
    ELECTRON_OVERRIDE_DIST_PATH: electronPath.replace(/[/\\][^/\\]*$/, ''),
    PRESSMARK_ELECTRON: electronPath,
  };
}

/** Chromium refuses its sandbox to the superuser. For development as root only: no build carries this. */
export const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Runs a script's main function; a failure of setup is a sentence, not a stack. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
