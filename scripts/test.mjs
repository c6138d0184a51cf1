/** `npm test`: brings up what is missing, then runs every check. Ends with one line that counts them all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringUp, runScript } from './lib/bring-up.mjs';
import { bin, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';
import { withVirtualDisplay } from './lib/virtual-display.mjs';

await runScript(async () => {
  const { version, source, env } = await bringUp();
  console.log(`Electron ${version} (${source})`);
  const reports = mkdtempSync(path.join(tmpdir(), 'pressmark-reports-'));
  try {
    const counts = await withVirtualDisplay(env, (display) => runSuites(display, reports));
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

async function runSuites(env, reports) {
  const inherit = { cwd: root, env, inherit: true };
  const unitReport = path.join(reports, 'unit.json');
  const windowReport = path.join(reports, 'window.json');
  const suites = [
    ['Types', () => single(run(bin('tsc'), ['-b'], inherit))],
    ['Code style and rules', () => single(run(bin('biome'), ['check', '--error-on-warnings'], inherit))],
    [
      'Layers, units and command line',
      async () => {
        const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
        const { code } = await run(bin('vitest'), args, inherit);
        return countVitest(unitReport, code);
      },
    ],
    [
      'The real app',
      async () => {
        const options = { ...inherit, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: windowReport } };
        const { code } = await run(bin('playwright'), ['test', '--reporter=list,json'], options);
        return countPlaywright(windowReport, code);
      },
    ],
  ];
  const counts = [];
  for (const [name, suite] of suites) {
    console.log(`\n== ${name}`);
    const count = await suite();
    console.log(`   ${count.failed > 0 ? 'FAILED' : 'ok'}`);
    counts.push(count);
  }
  return counts;
}

async function single(running) {
  const { code } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
