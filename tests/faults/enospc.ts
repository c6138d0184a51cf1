import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Acknowledged, checkAfterFault } from './acknowledged.ts';
import { asRoot } from './as-root.ts';
import { runWriter } from './run-writer.ts';
import { inFolder, type SuiteOptions, type SuiteResult } from './suite.ts';

const SMALLEST_KB = 160;
const STEP_KB = 12;

/** Fills disks of many sizes while a writer works, frees some space, and goes on. */
export async function enospc({ rounds = 100 }: SuiteOptions): Promise<SuiteResult> {
  const wrong: string[] = [];
  let acknowledged = 0;
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const kilobytes = SMALLEST_KB + round * STEP_KB;
    await inFolder(async (folder) => {
      const disk = path.join(folder, 'disk');
      mkdirSync(disk);
      asRoot('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk);
      try {
        const library = path.join(disk, 'library');
        const { log } = await runWriter(library, { times: 400, stamp: round });
        const known = new Acknowledged();
        known.read(log);
        acknowledged += known.count;
        refused += log.split('ERR').length - 1;
        asRoot('mount', '-o', `remount,size=${kilobytes + 4_000}k`, disk);
        const found = await checkAfterFault(library, known);
        const again = await runWriter(library, { times: 4, stamp: 'again' });
        if (!again.log.includes('ACK')) found.push('nothing could be saved after space was freed');
        wrong.push(...found.map((sentence) => `${kilobytes} KB: ${sentence}`));
      } finally {
        asRoot('umount', disk);
        rmSync(disk, { recursive: true, force: true });
      }
    });
  }
  return { counts: { sizes: rounds, acknowledged, refused }, wrong };
}
