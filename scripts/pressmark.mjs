#!/usr/bin/env node
/** The command line, from the repository. Builds it first if need be, and says so on standard error only. */
import { isBuildFresh } from './lib/app-build.mjs';

if (!isBuildFresh()) {
  const { bringUp, runScript } = await import('./lib/bring-up.mjs');
  await runScript(async () => {
    await bringUp({ say: (line) => console.error(line) });
  });
}
if (!process.exitCode) await import('../out/main/cli.js');
