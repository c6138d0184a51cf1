import { WorkerClient } from '#adapters/workers/worker-client.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Input } from './input.ts';
import type { Verdict, WatchedApi } from './watched-reader.ts';

/** An input by itself, or the seed to make it of. */
export type Attack = Input | number;

/** What came of many inputs. */
export type AttackReport = {
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly { readonly attack: string; readonly reason: string }[];
  readonly slowest: { readonly attack: string; readonly ms: number };
  readonly totalMs: number;
};

export type AttackOptions = {
  /** Of `watched-reader.ts`. */
  readonly program: URL;
  /** A longer reading is a failure. Without it nothing depends on how busy the machine is. */
  readonly limitMs?: number;
  readonly atOnce: number;
  readonly onProgress?: ((done: number) => void) | undefined;
};

const MEMORY_MB = 1_500;

/** Reads every input in worker threads of the kind the program reads in, each watched for time and memory. */
export async function attackReader(
  attacks: Iterable<Attack>,
  { program, limitMs, atOnce, onProgress }: AttackOptions,
): Promise<AttackReport> {
  const start = performance.now();
  const counts = { read: 0, refused: 0 };
  const failures: { attack: string; reason: string }[] = [];
  let slowest = { attack: '', ms: 0 };
  const rest = attacks[Symbol.iterator]();
  const runner = async () => {
    const worker = new WorkerClient<WatchedApi>(program, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const attack = nameOf(next.value);
      const verdict = await verdictOn(worker, next.value, limitMs);
      if (typeof verdict === 'string') failures.push({ attack, reason: verdict });
      else {
        counts[verdict.outcome] += 1;
        failures.push(...verdict.problems.map((reason) => ({ attack, reason })));
        if (verdict.ms > slowest.ms) slowest = { attack, ms: verdict.ms };
      }
      onProgress?.(counts.read + counts.refused);
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  return { ...counts, failures, slowest, totalMs: performance.now() - start };
}

/** @returns a sentence where the reader crashed, or had to be stopped */
async function verdictOn(
  worker: WorkerClient<WatchedApi>,
  attack: Attack,
  limitMs: number | undefined,
): Promise<Verdict | string> {
  const timeout =
    limitMs === undefined
      ? undefined
      : { ms: limitMs, error: new PressmarkError('unreadable', `It took over ${limitMs} ms.`) };
  try {
    return typeof attack === 'number'
      ? await worker.call('checkMade', [attack], { timeout })
      : await worker.call('check', [attack], { timeout });
  } catch (error) {
    const { message, cause } = PressmarkError.from(error);
    return cause === undefined ? message : `${message} ${String(cause).split('\n').slice(0, 4).join(' ')}`;
  }
}

function nameOf(attack: Attack): string {
  return typeof attack === 'number' ? `seed ${attack}` : attack.name;
}
