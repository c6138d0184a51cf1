import { seededRandom } from '../benchmarks/corpus/random.ts';
import { corrupt } from './corrupt.ts';
import { enospc } from './enospc.ts';
import { iofault } from './iofault.ts';
import { kill } from './kill.ts';
import { powercut } from './powercut.ts';
import { CannotRunHere, type SuiteOptions, type SuiteResult } from './suite.ts';

const SUITES: Readonly<Record<string, (options: SuiteOptions) => Promise<SuiteResult>>> = {
  kill,
  iofault,
  enospc,
  corrupt,
  powercut,
};

const [name = '', ...rest] = process.argv.slice(2);
const after = (option: string) =>
  rest.includes(option) ? Number(rest[rest.indexOf(option) + 1]) : undefined;
const seed = after('--seed') ?? 1;
const suite = SUITES[name];
if (!suite) {
  console.error(
    `Say which to run: npm run faults -- ${Object.keys(SUITES).join('|')} [--rounds N] [--seed N]`,
  );
  process.exitCode = 2;
} else {
  try {
    const start = performance.now();
    const { counts, wrong } = await suite({ rounds: after('--rounds'), random: seededRandom(seed) });
    for (const sentence of wrong.slice(0, 50)) console.log(`  ${sentence}`);
    const facts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${name}: ${facts.join(', ')}; ${wrong.length} wrong; seed ${seed}, ${seconds} s`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotRunHere)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
