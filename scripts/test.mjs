/** `npm test`: brings up what is missing, then runs every check. Ends with one line that counts them all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bin, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { asOne, runInTurn } from './lib/suites.mjs';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';
import { withVirtualDisplay } from './lib/virtual-display.mjs';

await runScript(async () => {
  const start = performance.now();
  const { version, source, env } = await bringUp();
  console.log(`Electron ${version} (${source})`);
  console.log(`Brought up in ${secondsSince(start)} s`);
  const reports = mkdtempSync(path.join(tmpdir(), 'pressmark-reports-'));
  try {
    const counts = await withVirtualDisplay({ ...env, PRESSMARK_BUILD: 'seen to' }, (display) =>
      runSuites(display, reports),
    );
    console.log('');
    for (const { name, seconds, failed } of counts)
      console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}${failed > 0 ? ': FAILED' : ''}`);
    console.log(`${secondsSince(start).padStart(7)} s  in all`);
    const total = (what) => counts.reduce((sum, count) => sum + count[what], 0);
    const skipped = total('skipped');
    console.log(
      `\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
    return total('failed') > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

/** Side by side: what only reckons, and the real app, which often waits. */
async function runSuites(env, reports) {
  const inLane = (lane) => ({ cwd: root, env, onLine: (line) => console.log(`${lane} | ${line}`) });
  const unitReport = path.join(reports, 'unit.json');
  const windowReport = path.join(reports, 'window.json');
  const code = inLane('code');
  const app = inLane('app ');
  const lanes = [
    [
      { name: 'Types', run: () => asOne(run(bin('tsc'), ['-b'], code)) },
      {
        name: 'Code style and rules',
        run: () => asOne(run(bin('biome'), ['check', '--error-on-warnings'], code)),
      },
      {
        name: 'Layers, units, components and command line',
        run: async () => {
          const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
          return countVitest(unitReport, (await run(bin('vitest'), args, code)).code);
        },
      },
    ],
    [
      {
        name: 'The real app',
        run: async () => {
          const options = { ...app, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: windowReport } };
          const { code: exit } = await run(bin('playwright'), ['test', '--reporter=list,json'], options);
          return countPlaywright(windowReport, exit);
        },
      },
    ],
  ];
  return (await Promise.all(lanes.map((suites) => runInTurn(suites)))).flat();
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
