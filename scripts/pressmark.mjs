#!/usr/bin/env node
/** The command line, from the repository. Builds it first if need be, and says so on standard error only. */
import { isBuildFresh } from './lib/app-build.mjs';

if (!isBuildFresh()) {
  const { bringUp, runScript } = await import('./lib/bring-up.mjs');
  await runScript(async () => {
    await bringUp({ say: (line) => console.error(line) });
  });
}
// npm runs scripts in the repository; names of files are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'pressmark' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
if (!process.exitCode) await import('../out/main/cli.js');
