import path from 'node:path';
import { Acknowledged, checkAfterFault } from './acknowledged.ts';
import { runWriter } from './run-writer.ts';
import { inFolder, type SuiteOptions, type SuiteResult } from './suite.ts';

const ROUNDS_A_LIBRARY = 50;
const LONGEST_MS = 150;

/** Kills a writer at a random moment, opens the library, checks what was acknowledged, and goes on with it. */
export async function kill({ rounds = 1_000, random }: SuiteOptions): Promise<SuiteResult> {
  const wrong: string[] = [];
  let acknowledged = 0;
  for (let done = 0; done < rounds; done += ROUNDS_A_LIBRARY) {
    await inFolder(async (folder) => {
      const library = path.join(folder, 'library');
      const known = new Acknowledged();
      for (let round = 0; round < Math.min(ROUNDS_A_LIBRARY, rounds - done); round += 1) {
        const { log } = await runWriter(library, { stamp: done + round, killAfterMs: random() * LONGEST_MS });
        known.read(log);
        const found = await checkAfterFault(library, known);
        wrong.push(...found.map((sentence) => `round ${done + round}: ${sentence}`));
      }
      acknowledged += known.count;
    });
  }
  return { counts: { kills: rounds, acknowledged }, wrong };
}
