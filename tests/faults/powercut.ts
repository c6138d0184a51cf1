import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Acknowledged, checkAfterFault } from './acknowledged.ts';
import { asRoot } from './as-root.ts';
import { runWriter } from './run-writer.ts';
import { CannotRunHere, inFolder, type SuiteOptions, type SuiteResult } from './suite.ts';

const IMAGE_BYTES = 400_000_000;

/** Makes a file system forget all that it has not put on the disk: the shutdown ioctl without a flush of the log. */
const CUT = `
#include <fcntl.h>
#include <stdint.h>
#include <sys/ioctl.h>
int main(int count, char **words) {
  uint32_t without_log_flush = 2;
  int fd = open(words[1], O_RDONLY);
  return fd < 0 ? 1 : ioctl(fd, 0x8004587d, &without_log_flush) != 0;
}`;

const FILE_SYSTEMS = [
  { name: 'ext4', make: ['mkfs.ext4', '-q', '-F'], mount: 'loop' },
  { name: 'ext4 noauto_da_alloc', make: ['mkfs.ext4', '-q', '-F'], mount: 'loop,noauto_da_alloc' },
  { name: 'XFS', make: ['mkfs.xfs', '-q', '-f'], mount: 'loop' },
];

/** Cuts the power of a disk while a writer works on it, and checks what was acknowledged when it is back. */
export async function powercut({ rounds = 50, random }: SuiteOptions): Promise<SuiteResult> {
  const wrong: string[] = [];
  const counts: Record<string, number> = {};
  for (const system of FILE_SYSTEMS) {
    if (spawnSync(system.make[0] ?? '', ['-V']).error) {
      console.log(
        `${system.make[0]} is not installed: apt-get install ${system.name === 'XFS' ? 'xfsprogs' : 'e2fsprogs'}`,
      );
      continue;
    }
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      acknowledged += await cutOnce(system, { round, afterMs: 50 + random() * 400, wrong });
    }
    counts[`cuts of ${system.name}`] = rounds;
    counts[`acknowledged on ${system.name}`] = acknowledged;
  }
  if (Object.keys(counts).length === 0)
    throw new CannotRunHere('There is no tool here to make a file system.');
  return { counts, wrong };
}

async function cutOnce(
  { name, make, mount }: (typeof FILE_SYSTEMS)[number],
  { round, afterMs, wrong }: { round: number; afterMs: number; wrong: string[] },
): Promise<number> {
  return inFolder(async (folder) => {
    const image = path.join(folder, 'image');
    const disk = path.join(folder, 'disk');
    const cut = path.join(folder, 'cut');
    writeFileSync(image, '');
    truncateSync(image, IMAGE_BYTES);
    mkdirSync(disk);
    writeFileSync(`${cut}.c`, CUT);
    asRoot('gcc', '-w', '-o', cut, `${cut}.c`);
    asRoot(make[0] ?? '', ...make.slice(1), image);
    asRoot('mount', '-o', mount, image, disk);
    const library = path.join(disk, 'library');
    const known = new Acknowledged();
    try {
      const writing = runWriter(library, { stamp: round, killAfterMs: afterMs + 300 });
      await new Promise((resolve) => setTimeout(resolve, 250 + afterMs));
      asRoot(cut, disk);
      known.read((await writing).log);
    } finally {
      asRoot('umount', disk);
    }
    asRoot('mount', '-o', mount, image, disk);
    try {
      const found = await checkAfterFault(library, known);
      wrong.push(...found.map((sentence) => `${name}, cut ${round}: ${sentence}`));
    } finally {
      asRoot('umount', disk);
      rmSync(disk, { recursive: true, force: true });
    }
    return known.count;
  });
}
