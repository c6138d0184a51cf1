import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { shardName } from '#core/library/shard-name.ts';
import type { OnProgress } from '#core/model/progress.ts';
import { said, type Told } from '#core/said/said.ts';
import { type KnownBackup, listBackups } from './backup-manifest.ts';
import { historyNames } from './history-segment.ts';
import { isAbandoned } from './is-abandoned.ts';
import { libraryFileState } from './library-file-state.ts';
import type { LibraryFiles } from './library-files.ts';
import { headerFile } from './library-header.ts';
import { readHolder } from './library-lock.ts';
import { readBackedUp } from './make-backup.ts';
import { shardNames } from './shard-names.ts';

/** Something a check found. A problem wants repairing; a note is for information. */
export type Finding = {
  readonly severity: 'problem' | 'note';
  /** The file, by its name within the library's folder. */
  readonly file?: string;
  readonly told: Told;
  /** `repairLibrary` can do something about it. */
  readonly isRepairable: boolean;
};

/** What a check of a library's files found, and the items in those that are good. */
export type LibraryCheck = { readonly findings: readonly Finding[]; readonly items: number };

type CheckOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
};

/**
 * Looks at every file of a library but the sealed ones: the header, each file of items and of the history, backups, leftovers, the
 * lock. Changes nothing, and works on a library that cannot be opened.
 */
export async function checkLibrary(files: LibraryFiles, options: CheckOptions = {}): Promise<LibraryCheck> {
  const findings: Finding[] = [];
  findings.push(...(await checkFile(files, 'library.json')));
  const arrangement = await checkFile(files, 'organisation.json');
  if (arrangement.length > 0 && (await wasArranged(files))) findings.push(...arrangement);
  for (const name of await historyNames(files)) findings.push(...(await checkFile(files, name)));
  const shards = await checkShards(files, options);
  findings.push(...shards.findings);
  findings.push(...(await checkBackups(files, options)));
  findings.push(...(await checkSurroundings(files)));
  return { findings, items: shards.items };
}

/** True if organisation.json is there in any form, or the header says that it was written. */
export async function wasArranged(files: LibraryFiles): Promise<boolean> {
  const states = ['organisation.json', 'organisation.json.1'].map((name) => libraryFileState(files, name));
  if ((await Promise.all(states)).some(({ state }) => state !== 'missing')) return true;
  const header = headerFile(files.header);
  await header.read().catch(() => undefined);
  return header.data?.hasOrganisation ?? false;
}

async function checkFile(files: LibraryFiles, name: string): Promise<Finding[]> {
  const state = await libraryFileState(files, name);
  if (state.state === 'good') return [];
  if (state.state === 'newer') {
    return [problem(name, said('upkeep.newer-file', { file: name }), false)];
  }
  const before = await libraryFileState(files, `${name}.1`);
  const isCurable = before.state === 'good';
  const what =
    state.state === 'missing'
      ? said('upkeep.file-missing', { file: name, isCurable })
      : said('upkeep.file-damaged', { file: name, why: state.reason, isCurable });
  return [problem(name, what, true)];
}

async function checkShards(files: LibraryFiles, { signal, onProgress }: CheckOptions): Promise<LibraryCheck> {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const citekeys = new Map<string, string>();
  const names = await shardNames(files);
  let count = 0;
  for (const [at, shard] of names.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ step: said('upkeep.step-checking', {}), fraction: at / Math.max(1, names.length) });
    const name = `items/${shard}.json`;
    findings.push(...(await checkFile(files, name)));
    const state = await libraryFileState(files, name);
    if (state.state !== 'good') continue;
    for (const { id, citekey } of state.items) {
      count += 1;
      if (shardName(id) !== shard) {
        findings.push(problem(name, said('upkeep.misplaced-item', { id, file: name }), true));
      }
      const other = owners.get(id);
      if (other) findings.push(note(name, said('upkeep.item-twice', { id, file: other })));
      owners.set(id, name);
      const namesake = citekeys.get(citekey);
      if (namesake)
        findings.push(note(name, said('upkeep.citekey-twice', { citekey, first: namesake, second: id })));
      citekeys.set(citekey, id);
    }
  }
  return { findings, items: count };
}

async function checkBackups(files: LibraryFiles, { signal }: CheckOptions): Promise<Finding[]> {
  const backups = await listBackups(files);
  if (backups.length === 0) return [note(undefined, said('upkeep.no-backup', {}))];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const backup of backups) findings.push(...(await checkBackup(files, backup, { seen, signal })));
  return findings;
}

async function checkBackup(
  files: LibraryFiles,
  { name, manifest }: KnownBackup,
  { seen, signal }: { readonly seen: Set<string>; readonly signal: AbortSignal | undefined },
): Promise<Finding[]> {
  const file = `backups/${name}.json`;
  if (!manifest) return [problem(file, said('upkeep.backup-list-damaged', { backup: name }), false)];
  let bad = 0;
  for (const { sha256 } of manifest.files) {
    signal?.throwIfAborted();
    if (seen.has(sha256)) continue;
    const isGood = await readBackedUp(files, sha256).then(
      () => true,
      () => false,
    );
    if (isGood) seen.add(sha256);
    else bad += 1;
  }
  return bad === 0
    ? []
    : [
        problem(
          file,
          said('upkeep.backup-files-damaged', { bad, total: manifest.files.length, backup: name }),
          false,
        ),
      ];
}

async function checkSurroundings(files: LibraryFiles): Promise<Finding[]> {
  const findings: Finding[] = [];
  const isWritable = await access(files.folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) findings.push(note(undefined, said('upkeep.read-only', { folder: files.folder })));
  const holder = await readHolder(files.lock);
  if (holder)
    findings.push(note('lock', said('upkeep.open', { program: holder.program, process: holder.pid })));
  for (const folder of [files.folder, files.items, files.history]) {
    for (const name of await readdir(folder).catch(() => [])) {
      const file = path.relative(files.folder, path.join(folder, name));
      if (isAbandoned(name)) {
        findings.push(note(file, said('upkeep.left-behind', { file })));
      }
      if (name.includes('.damaged-')) findings.push(note(file, said('upkeep.put-aside', { file })));
    }
  }
  return findings;
}

function problem(file: string, told: Told, isRepairable: boolean): Finding {
  return { severity: 'problem', file, told, isRepairable };
}

function note(file: string | undefined, told: Told): Finding {
  return { severity: 'note', ...(file === undefined ? {} : { file }), told, isRepairable: false };
}
