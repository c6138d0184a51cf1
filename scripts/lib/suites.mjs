/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 * @typedef {{ readonly name: string, run(): Promise<Count & { readonly output?: string }> }} Suite
 */

/**
 * Runs suites one after the other, and says of each how it ended and what it took.
 *
 * @param {readonly Suite[]} suites
 * @param {{ readonly showsFailures?: boolean }} [options] whether to print what a suite printed that failed
 * @returns {Promise<readonly (Count & { readonly name: string, readonly seconds: number })[]>}
 */
export async function runInTurn(suites, { showsFailures = false } = {}) {
  const done = [];
  for (const suite of suites) {
    const start = performance.now();
    const { output = '', ...count } = await suite.run();
    const seconds = (performance.now() - start) / 1000;
    const end = count.failed > 0 ? 'FAILED' : 'ok';
    console.log(`\n== ${suite.name}: ${end} in ${seconds.toFixed(1)} s`);
    if (showsFailures && count.failed > 0) console.log(output.trimEnd());
    done.push({ name: suite.name, seconds, ...count });
  }
  return done;
}

/** The count of a program that passes or fails as a whole. */
export async function asOne(running) {
  const { code, output } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}
