/**
 * `npm run check`: types, code rules of what changed, layers, and the unit tests nearest to it. For while one works;
 * `npm test` is the whole.
 */
import { runScript } from './lib/bring-up.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { bringUpNpmPackages } from './lib/npm-packages.mjs';
import { bin, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/** About what two cores run in ten seconds. */
const MOST_TESTS = 40;
const IS_CODE = /\.(?:tsx?|mts|mjs|json|css)$/;

await runScript(async () => {
  const start = performance.now();
  checkNodeVersion();
  await bringUpNpmPackages(console.log);
  // These need packages, so they are loaded when those are there.
  const { changedFiles } = await import('./lib/changed-files.mjs');
  const { nearestTests } = await import('./lib/nearest-tests.mjs');
  const { asOne, runInTurn } = await import('./lib/suites.mjs');

  const changed = await changedFiles();
  const files = changed?.files ?? [];
  const { tests, farther } = nearestTests(files, { most: MOST_TESTS });
  const options = { cwd: root };
  const code = files.filter((file) => IS_CODE.test(file));
  const biome = ['check', '--error-on-warnings', '--no-errors-on-unmatched', ...code];
  console.log(
    changed
      ? `${files.length} ${files.length === 1 ? 'file differs' : 'files differ'} from ${changed.since}.`
      : 'There is no Git here to say what changed: types and layers only.',
  );
  const lanes = [
    [{ name: 'Types', run: () => asOne(run(bin('tsc'), ['-b'], options)) }],
    [
      {
        name: `Layers and ${tests.length} test files`,
        run: () => asOne(run(bin('vitest'), ['run', 'tests/architecture', ...tests], options)),
      },
    ],
  ];
  if (code.length > 0)
    lanes[0].push({
      name: `Code rules of ${code.length} files`,
      run: () => asOne(run(bin('biome'), biome, options)),
    });
  const done = (await Promise.all(lanes.map((suites) => runInTurn(suites, { showsFailures: true })))).flat();
  const failed = done.filter((suite) => suite.failed > 0);
  console.log(
    `\n${failed.length === 0 ? 'Nothing failed' : `Failed: ${failed.map(({ name }) => name).join(', ')}`}, after ${((performance.now() - start) / 1000).toFixed(1)} s.${farther > 0 ? ` ${farther} test files farther from the change are left to “npm test”.` : ''}`,
  );
  return failed.length > 0 ? 1 : 0;
});
