import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '#core/library/library.ts';
import { shardName } from '#core/library/shard-name.ts';
import type { Item } from '#core/model/item.ts';
import { said } from '#core/said/said.ts';
import { say } from '#messages/say.ts';
import { says } from '../../../tests/support/says.ts';
import { nodeSystem } from '../system/node-system.ts';
import { backupName } from './backup-manifest.ts';
import { libraryFiles } from './library-files.ts';
import { openLibraryForReading, openLibraryForWriting } from './open-library.ts';
import { keptBackups } from './remove-old-backups.ts';
import { sealShard } from './shard-file.ts';
import { upkeepOf } from './upkeep.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 24, 12);
let folder: string;
let now: number;
const system = { now: () => now++, newId: () => '11111111-1111-4111-8111-111111111111' };

function item(number: number, title = `Title ${number}`): Item {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    citekey: `key${number}`,
    csl: { type: 'webpage', title },
    tags: [],
    snapshots: [],
    provenance: {},
    addedAt: number,
    modifiedAt: number,
  };
}

async function put(...items: readonly Item[]): Promise<void> {
  const library = await openLibraryForWriting(folder, { program: 'command line', system });
  await library.items.put(items);
  await library.close();
}

async function titles(): Promise<string[]> {
  const library = await openLibraryForReading(folder);
  const found: string[] = [];
  for await (const { csl } of library.items.all()) found.push(csl.title ?? '');
  return found.sort();
}

const files = () => libraryFiles(folder);
const upkeep = () => upkeepOf(files(), system);
const shardOf = (number: number) => files().shard(shardName(item(number).id));
const problems = async () =>
  (await upkeep().check()).findings
    .filter(({ severity }) => severity === 'problem')
    .map(({ told }) => say(told));

beforeEach(async () => {
  now = START;
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-upkeep-'));
  await put(item(1), item(2), item(3));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('backups', () => {
  it('brings back what was there, and keeps what was there instead', async () => {
    const made = await upkeep().backup('by-hand');
    expect(made).toMatchObject({ items: 3, files: 4, notes: [] });
    await put(item(2, 'Changed'), item(4));
    const report = await upkeep().restore('latest');
    expect(await titles()).toEqual(['Title 1', 'Title 2', 'Title 3']);
    expect(readdirSync(report.putAside ?? '')).toEqual([path.basename(shardOf(4))]);
    await upkeep().restore(report.before);
    expect(await titles()).toEqual(['Changed', 'Title 1', 'Title 3', 'Title 4']);
  });

  it('stores again only what has changed', async () => {
    await upkeep().backup('by-hand');
    const objects = () => readdirSync(path.join(files().backups, 'objects'), { recursive: true }).length;
    const before = objects();
    await upkeep().backup('by-hand');
    expect(objects()).toBe(before);
  });

  it('takes a damaged file as it was before its last save, and says so', async () => {
    await put(item(2, 'Second save'));
    truncateSync(shardOf(2), 40);
    const { items, notes } = await upkeep().backup('daily');
    expect([items, notes]).toEqual([3, [says('as it was before its last save')]]);
  });

  it('refuses a backup that cannot be opened, and changes nothing', async () => {
    await upkeep().backup('by-hand');
    for (const object of readdirSync(path.join(files().backups, 'objects'), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (object.endsWith('.gz')) writeFileSync(path.join(files().backups, 'objects', object), 'rot');
    }
    await put(item(1, 'Later'));
    await expect(upkeep().restore('latest')).rejects.toMatchObject({ code: 'damaged' });
    expect(await titles()).toContain('Later');
    expect(await problems()).toEqual([expect.stringContaining('of the backup')]);
  });

  it('is due once a day, whatever the clock does', async () => {
    expect(await upkeep().isBackupDue()).toBe(true);
    await upkeep().backup('daily');
    expect(await upkeep().isBackupDue()).toBe(false);
    now -= 3 * DAY_MS;
    expect(await upkeep().isBackupDue()).toBe(true);
  });

  it('restores a library that cannot be opened', async () => {
    await upkeep().backup('by-hand');
    for (const file of [files().header, `${files().header}.1`]) rmSync(file, { force: true });
    truncateSync(shardOf(1), 10);
    await upkeep().restore('latest');
    expect(await titles()).toEqual(['Title 1', 'Title 2', 'Title 3']);
    expect(readdirSync(files().items).some((name) => name.includes('.damaged-'))).toBe(true);
  });

  it('keeps the newest ten, one a day, one a month', () => {
    const backups = Array.from({ length: 400 }, (_, day) => {
      const createdAt = START - day * DAY_MS;
      const manifest = { createdAt, reason: 'daily' as const, files: [], items: 0, notes: [] };
      return { name: backupName(createdAt, 'daily'), manifest };
    });
    const unreadable = { name: backupName(START - 900 * DAY_MS, 'daily'), manifest: undefined };
    const kept = keptBackups([...backups, unreadable], START);
    expect(kept.size).toBe(14 + 12 + 1);
    expect(kept.has(unreadable.name)).toBe(true);
  });
});

describe('the doctor', () => {
  it('finds nothing wrong with a good library', async () => {
    expect(await problems()).toEqual([]);
  });

  it('takes a damaged file from before its last save, and keeps it', async () => {
    await put(item(2, 'Second save'));
    truncateSync(shardOf(2), 40);
    expect(await problems()).toEqual([expect.stringContaining('is damaged')]);
    expect(await upkeep().repair()).toEqual([says('before its last save')]);
    expect(await problems()).toEqual([]);
    expect(await titles()).toContain('Title 2');
    expect(readdirSync(files().items).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  it('takes a lost file from the newest backup', async () => {
    await upkeep().backup('daily');
    rmSync(shardOf(2));
    expect(await upkeep().repair()).toEqual([says('the backup')]);
    expect(await titles()).toEqual(['Title 1', 'Title 2', 'Title 3']);
  });

  it('saves the items that can be read out of an altered file', async () => {
    const altered = readFileSync(shardOf(2), 'utf8').replace('Title 2', 'Tytle 2');
    writeFileSync(shardOf(2), altered);
    expect(await upkeep().repair()).toEqual([says('the 1 items in it that can be read')]);
    expect(await titles()).toContain('Tytle 2');
  });

  it('goes on without a file that nothing can bring back, and says it is lost', async () => {
    rmSync(shardOf(2));
    expect(await upkeep().repair()).toEqual([says('what was in it is lost')]);
    expect(await problems()).toEqual([]);
    await put(item(5));
    expect(await titles()).toEqual(['Title 1', 'Title 3', 'Title 5']);
  });

  it('makes a header from the files that are there', async () => {
    for (const file of [files().header, `${files().header}.1`]) rmSync(file, { force: true });
    expect(await upkeep().repair()).toEqual([says('a new identity')]);
    expect(await titles()).toEqual(['Title 1', 'Title 2', 'Title 3']);
  });

  it('puts an item where it is looked for', async () => {
    writeFileSync(shardOf(1), sealShard([item(1), item(9)]));
    expect(await problems()).toEqual([expect.stringContaining('where it is not looked for')]);
    await upkeep().repair();
    expect(await problems()).toEqual([]);
    expect(await titles()).toEqual(['Title 1', 'Title 2', 'Title 3', 'Title 9']);
  });
});

describe('the history of changes', () => {
  async function retitle(...changed: readonly string[]): Promise<void> {
    await withLibrary(async (library) => {
      for (const title of changed) {
        await library.change([item(1).id], said('change.edit', { variables: ['title'] }), (old) => ({
          ...old,
          csl: { ...old.csl, title },
        }));
      }
    });
  }

  async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
    const opened = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
    try {
      return await work(new Library({ ...opened, system: nodeSystem, onChanged: async () => undefined }));
    } finally {
      await opened.close();
    }
  }

  const historyFile = () => path.join(files().history, '00000001.json');
  const undo = () => withLibrary((library) => library.undo());

  it('goes on after a restart', async () => {
    await retitle('One', 'Two');
    await undo();
    expect(await titles()).toContain('One');
    await undo();
    expect(await titles()).toContain('Title 1');
    expect(await undo()).toBeUndefined();
    await withLibrary((library) => library.redo());
    expect(await titles()).toContain('One');
  });

  it('is not gone back beyond a restore of a backup, and loses nothing by it', async () => {
    await retitle('One');
    await upkeep().backup('by-hand');
    await retitle('Two');
    await upkeep().restore('latest');
    expect(await titles()).toContain('One');
    await expect(undo()).rejects.toMatchObject({ code: 'conflict', said: says('put back from a backup') });
    expect(await titles()).toContain('One');
    expect(readFileSync(historyFile(), 'utf8')).toContain('Two');
  });

  it('harms nothing where a file of it is damaged, and is mended from a backup', async () => {
    await retitle('One');
    await upkeep().backup('by-hand');
    for (const file of [historyFile(), `${historyFile()}.1`]) writeFileSync(file, 'not a history');
    expect(await problems()).toEqual([expect.stringContaining('history/00000001.json')]);
    await expect(undo()).rejects.toMatchObject({ code: 'conflict', said: says('damaged') });
    await retitle('Two');
    await undo();
    expect(await titles()).toContain('One');
    await expect(undo()).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(historyFile(), 'utf8')).toBe('not a history');
    await upkeep().repair();
    expect(await problems()).toEqual([]);
    // Whether a part of it is still lacking cannot be known.
    await expect(undo()).rejects.toMatchObject({ code: 'conflict' });
    await retitle('Three');
    await undo();
    expect(await titles()).toContain('One');
  });

  it('is put aside where it is nowhere else', async () => {
    await retitle('One');
    for (const file of [historyFile(), `${historyFile()}.1`]) writeFileSync(file, 'not a history');
    await upkeep().repair();
    expect(await problems()).toEqual([]);
    expect(readdirSync(files().history).filter((name) => name.includes('damaged'))).toHaveLength(2);
    expect(await undo()).toBeUndefined();
  });
});
