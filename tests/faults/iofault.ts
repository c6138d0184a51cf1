import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Acknowledged, checkAfterFault } from './acknowledged.ts';
import { runWriter } from './run-writer.ts';
import { CannotRunHere, inFolder, type SuiteOptions, type SuiteResult } from './suite.ts';

const OPERATIONS = ['add', 'edit', 'trash', 'bulk', 'undo', 'backup'];
const WAYS = ['EIO', 'ENOSPC', 'SHORT', 'KILL'];

/**
 * Makes each call that writes fail once, in each way, in each operation: on a library that is there already,
 * whose content counts as acknowledged. `rounds` limits the points of each operation.
 */
export async function iofault({ rounds }: SuiteOptions): Promise<SuiteResult> {
  const wrong: string[] = [];
  const counts = { points: 0, cases: 0 };
  await inFolder(async (folder) => {
    const preload = compile(folder);
    const seed = path.join(folder, 'seed');
    const first = await runWriter(seed, { times: 12, stamp: 'seed' });
    for (const operation of OPERATIONS) {
      const points = await countPoints(folder, { seed, operation, preload });
      counts.points += points;
      for (let at = 1; at <= Math.min(points, rounds ?? points); at += 1) {
        for (const how of WAYS) {
          counts.cases += 1;
          const library = path.join(folder, 'case');
          rmSync(library, { recursive: true, force: true });
          cpSync(seed, library, { recursive: true });
          const env = { LD_PRELOAD: preload, IO_PATH: library, IO_AT: String(at), IO_HOW: how };
          const { log } = await runWriter(library, { operations: operation, times: 2, stamp: at, env });
          const acknowledged = new Acknowledged();
          acknowledged.read(first.log);
          acknowledged.read(log);
          const found = await checkAfterFault(library, acknowledged);
          wrong.push(...found.map((sentence) => `${operation}, call ${at}, ${how}: ${sentence}`));
        }
      }
    }
  });
  return { counts, wrong };
}

async function countPoints(
  folder: string,
  { seed, operation, preload }: { seed: string; operation: string; preload: string },
): Promise<number> {
  const library = path.join(folder, 'counted');
  const counter = path.join(folder, 'calls');
  rmSync(library, { recursive: true, force: true });
  rmSync(counter, { force: true });
  cpSync(seed, library, { recursive: true });
  const env = { LD_PRELOAD: preload, IO_PATH: library, IO_AT: '0', IO_COUNT: counter };
  await runWriter(library, { operations: operation, times: 2, stamp: 'count', env });
  return existsSync(counter) ? readFileSync(counter).byteLength : 0;
}

function compile(folder: string): string {
  const source = path.resolve('tests/faults/io-fault.c');
  const library = path.join(folder, 'io-fault.so');
  const { status, error, stderr } = spawnSync('gcc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-w',
    '-o',
    library,
    source,
    '-ldl',
  ]);
  if (error) throw new CannotRunHere('This suite needs a C compiler: apt-get install gcc');
  if (status !== 0) throw new Error(String(stderr));
  // A preloaded library may have no space in its name.
  const plain = path.join('/tmp', `pressmark-io-fault-${process.pid}.so`);
  cpSync(library, plain);
  process.once('exit', () => rmSync(plain, { force: true }));
  return plain;
}
