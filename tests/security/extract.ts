import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { ExtractClient } from '#adapters/workers/extract-client.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type AttackReport, attackReader } from './extract/attack-reader.ts';
import { CORPORA, corpusInputs } from './extract/corpus-inputs.ts';
import type { Input } from './extract/input.ts';
import { madeInput } from './extract/made-input.ts';

const LIMIT_MS = 10_000;
/** Of those that go through the built worker too. */
const BUILT_SEEDS = 1_000;

/** `extract [--count N] [--from SEED]`: reads the corpora of attacks and 100,000 made inputs; `--from N --count 1` repeats one. */
async function main(): Promise<number> {
  const after = (name: string) => process.argv[process.argv.indexOf(name) + 1];
  const count = process.argv.includes('--count') ? Number(after('--count')) : 100_000;
  const from = process.argv.includes('--from') ? Number(after('--from')) : 0;
  const corpus = CORPORA === undefined || process.argv.includes('--from') ? [] : corpusInputs(CORPORA);
  if (corpus.length === 0) console.log('The corpora of attacks are left out.');

  const program = pathToFileURL(process.env.PRESSMARK_WATCHED_READER ?? '');
  const options = { program, limitMs: LIMIT_MS, atOnce: Math.min(4, availableParallelism()) };
  const onProgress = (done: number) => {
    if (done % 10_000 === 0) console.error(`${done} of ${count}`);
  };
  const reports = [
    report('Corpora, watched', await attackReader(corpus, options)),
    report('Made, watched', await attackReader(seeds(from, count), { ...options, onProgress })),
  ];
  const built = [...corpus, ...[...seeds(from, Math.min(count, BUILT_SEEDS))].map(madeInput)];
  const crashes = await readBuilt(built);
  console.log(`Built worker: ${built.length} inputs, ${crashes.length} failures`);
  for (const crash of crashes) console.log(`  ${crash}`);
  return reports.every(({ failures }) => failures.length === 0) && crashes.length === 0 ? 0 : 1;
}

function* seeds(from: number, count: number): Generator<number> {
  for (let seed = from; seed < from + count; seed += 1) yield seed;
}

function report(name: string, found: AttackReport): AttackReport {
  const { read, refused, failures, slowest, totalMs } = found;
  console.log(
    `${name}: ${read} read, ${refused} refused, ${failures.length} failures in ${Math.round(totalMs / 1000)} s; slowest ${Math.round(slowest.ms)} ms (${slowest.attack})`,
  );
  for (const { attack, reason } of failures.slice(0, 100)) console.log(`  ${attack}: ${reason}`);
  return found;
}

/** The very worker that the app and the command line use. */
async function readBuilt(inputs: readonly Input[]): Promise<readonly string[]> {
  const client = new ExtractClient(pathToFileURL('out/main/extract-worker.js'));
  const crashes: string[] = [];
  for (const { name, bytes, hints } of inputs) {
    try {
      await client.read(bytes, hints, { signal: AbortSignal.timeout(LIMIT_MS) });
    } catch (error) {
      const { code, message } = PressmarkError.from(error);
      if (code === 'internal' || code === 'cancelled') crashes.push(`${name}: ${message}`);
    }
  }
  await client.close();
  return crashes;
}

process.exitCode = await main();
