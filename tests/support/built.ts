import { bringUpBuild } from '../../scripts/lib/app-build.mjs';

// Whoever needs the build takes its folder from here, so that no test runs on a build that is missing or old.
await bringUpBuild((line) => console.log(line));

/** `out/main`, the workers and the command line, built of the sources as they are. */
export const builtFolder = new URL('../../out/main/', import.meta.url);
