import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { System } from '#core/library/ports.ts';
import { shardName } from '#core/library/shard-name.ts';
import { EMPTY_ARRANGEMENT } from '#core/model/arrangement.ts';
import { type Item, itemSchema } from '#core/model/item.ts';
import { type Said, said, type Told } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { writeDurably } from '../files/write-durably.ts';
import { sealArrangement } from './arrangement-file.ts';
import { listBackups } from './backup-manifest.ts';
import { wasArranged } from './check-library.ts';
import { cutSegment, historyNames } from './history-segment.ts';
import { type FileState, libraryFileState, stateOfBytes } from './library-file-state.ts';
import type { LibraryFiles } from './library-files.ts';
import { sealHeader } from './library-header.ts';
import { readBackedUp } from './make-backup.ts';
import { sealShard } from './shard-file.ts';
import { shardNames } from './shard-names.ts';

/** Items out of a file, and where they were found, for a sentence. */
type Source = { readonly bytes: Buffer; readonly from: Said };

/**
 * Repairs what can be repaired, and says of each thing what was done. The caller holds the lock. Nothing is
 * deleted: a damaged file is put aside under a name of its own, and what takes its place is, in this order, the
 * file as it was before its last save, the newest backup of it, the valid items that can be read out of it.
 *
 * @throws PressmarkError `storage`
 */
export async function repairLibrary(files: LibraryFiles, system: System): Promise<Told[]> {
  const done: Told[] = [];
  const names = await shardNames(files);
  const lost: string[] = [];
  for (const shard of names) {
    const name = `items/${shard}.json`;
    const state = await libraryFileState(files, name);
    if (state.state === 'good' || state.state === 'newer') continue;
    const source = (await beforeLastSave(files, name)) ?? (await fromBackup(files, name)) ?? salvaged(state);
    if (!source && state.state === 'missing') lost.push(shard);
    else done.push(await replace(files, name, { state, source: source ?? emptyShard(), system }));
  }
  done.push(...(await repairArrangement(files, system)));
  done.push(...(await repairHistory(files, system)));
  done.push(...(await repairHeader(files, { lost, system })));
  done.push(...(await moveStrays(files, names)));
  return done;
}

async function repairArrangement(files: LibraryFiles, system: System): Promise<Told[]> {
  const name = 'organisation.json';
  const state = await libraryFileState(files, name);
  if (state.state === 'good' || state.state === 'newer' || !(await wasArranged(files))) return [];
  const empty = {
    bytes: Buffer.from(sealArrangement(EMPTY_ARRANGEMENT)),
    from: said('upkeep.from-nothing', {}),
  };
  const source = (await beforeLastSave(files, name)) ?? (await fromBackup(files, name)) ?? empty;
  return [await replace(files, name, { state, source, system })];
}

/** A part of the history that is nowhere else is put aside; what is missing there is known by the numbers of the files. */
async function repairHistory(files: LibraryFiles, system: System): Promise<Told[]> {
  const done: Told[] = [];
  for (const name of await historyNames(files)) {
    const state = await libraryFileState(files, name);
    if (state.state === 'good' || state.state === 'newer') continue;
    const source = (await beforeLastSave(files, name)) ?? (await fromBackup(files, name));
    if (source) {
      const bytes = Buffer.from(cutSegment(source.bytes.toString('utf8')));
      done.push(await replace(files, name, { state, source: { ...source, bytes }, system }));
    } else {
      await putAside(path.join(files.folder, name), system);
      await putAside(path.join(files.folder, `${name}.1`), system);
      done.push(said('upkeep.history-put-aside', { file: name }));
    }
  }
  return done;
}

async function repairHeader(
  files: LibraryFiles,
  { lost, system }: { readonly lost: readonly string[]; readonly system: System },
): Promise<Told[]> {
  const name = 'library.json';
  const state = await libraryFileState(files, name);
  const there = (await shardNames(files)).filter((shard) => !lost.includes(shard));
  const rebuilt = () => ({
    bytes: Buffer.from(sealHeader({ id: system.newId(), createdAt: system.now(), shards: there })),
    from: said('upkeep.from-items', {}),
  });
  if (state.state === 'newer') return [];
  if (state.state !== 'good') {
    const source = (await beforeLastSave(files, name)) ?? (await fromBackup(files, name)) ?? rebuilt();
    return [await replace(files, name, { state, source, system })];
  }
  if (lost.length === 0) return [];
  await writeDurably(path.join(files.folder, name), rebuilt().bytes, {
    keepPrevious: path.join(files.folder, `${name}.1`),
  });
  return lost.map((shard) => said('upkeep.shard-gone', { shard }));
}

/** @returns a sentence about it */
async function replace(
  files: LibraryFiles,
  name: string,
  { state, source, system }: { readonly state: FileState; readonly source: Source; readonly system: System },
): Promise<Said> {
  const file = path.join(files.folder, name);
  const aside = await putAside(file, system);
  await writeDurably(file, source.bytes);
  return said('upkeep.made-again', {
    file: name,
    wasMissing: state.state === 'missing',
    from: source.from,
    aside: path.relative(files.folder, aside),
  });
}

/** @returns the name it has now, if it was there */
async function putAside(file: string, system: System): Promise<string> {
  const aside = `${file}.damaged-${system.now()}`;
  await rename(file, aside).catch((error: unknown) => {
    if (fileErrorCode(error) !== 'ENOENT') throw error;
  });
  return aside;
}

async function beforeLastSave(files: LibraryFiles, name: string): Promise<Source | undefined> {
  const state = await libraryFileState(files, `${name}.1`);
  return state.state === 'good' ? { bytes: state.bytes, from: said('upkeep.from-last-save', {}) } : undefined;
}

async function fromBackup(files: LibraryFiles, name: string): Promise<Source | undefined> {
  for (const { name: backup, manifest } of await listBackups(files)) {
    const file = manifest?.files.find((each) => each.name === name);
    if (!file) continue;
    const bytes = await readBackedUp(files, file.sha256).catch(() => undefined);
    if (bytes && stateOfBytes(name, bytes).state === 'good') {
      return { bytes, from: said('upkeep.from-backup', { backup }) };
    }
  }
  return undefined;
}

/** The items of a damaged file that are valid each by itself, if it can be parsed at all. */
function salvaged(state: FileState): Source | undefined {
  if (state.state !== 'damaged' || !state.bytes) return undefined;
  try {
    const parsed: unknown = JSON.parse(state.bytes.toString('utf8'));
    const list = (parsed as { data?: { items?: unknown } }).data?.items;
    const items = (Array.isArray(list) ? list : []).flatMap((item) => itemSchema.safeParse(item).data ?? []);
    const from = said('upkeep.from-readable-items', { items: items.length });
    return items.length > 0 ? { bytes: Buffer.from(sealShard(items)), from } : undefined;
  } catch {
    return undefined;
  }
}

function emptyShard(): Source {
  return { bytes: Buffer.from(sealShard([])), from: said('upkeep.from-nothing-readable', {}) };
}

/** Puts items into the files where they are looked for; one that is there already wins. */
async function moveStrays(files: LibraryFiles, names: readonly string[]): Promise<Told[]> {
  const done: Told[] = [];
  for (const shard of names) {
    const state = await libraryFileState(files, `items/${shard}.json`);
    if (state.state !== 'good') continue;
    const strays = state.items.filter(({ id }) => shardName(id) !== shard);
    if (strays.length === 0) continue;
    for (const item of strays) await addTo(files, shardName(item.id), item);
    await writeShard(
      files,
      shard,
      state.items.filter((item) => !strays.includes(item)),
    );
    done.push(said('upkeep.items-put-in-place', { items: strays.length, shard }));
  }
  return done;
}

async function addTo(files: LibraryFiles, shard: string, item: Item): Promise<void> {
  const state = await libraryFileState(files, `items/${shard}.json`);
  const items = state.state === 'good' ? state.items : [];
  if (!items.some(({ id }) => id === item.id)) await writeShard(files, shard, [...items, item]);
}

async function writeShard(files: LibraryFiles, shard: string, items: readonly Item[]): Promise<void> {
  const file = files.shard(shard);
  await writeDurably(file, sealShard(items), { keepPrevious: `${file}.1` });
}
