import { PressmarkError } from '../errors/pressmark-error.ts';
import { localFilesOf } from '../exchange/fields/files-of.ts';
import type { Library } from '../library/library.ts';
import type { BulkOptions } from '../library/one-change.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { EntryProblem, FileLink } from '../model/reference-entry.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Said, said } from '../said/said.ts';
import type { LinkingItem } from './import-entries.ts';
import type { ReadSibling, SourceReader } from './ports.ts';
import { bindCapture, type SealDeps, sealCapture } from './seal-capture.ts';
import { shownAndKept } from './shown-and-kept.ts';

export type ArchiveLinkedDeps = SealDeps & { readonly library: Library; readonly reader: SourceReader };

export type ArchiveLinkedOptions = BulkOptions & {
  /** The name of the file that the items came from, for sentences. */
  readonly name: string;
  /** Serves the files beside it. */
  readonly readSibling: ReadSibling;
};

/** What became of the files that items link to. */
export type ArchivedFiles = { readonly stored: number; readonly problems: readonly EntryProblem[] };

const WEB = /^[a-z][a-z\d+.-]+:/iu;

/**
 * Archives the files that items link to, as far as they lie in the folder that their file of references came from:
 * each becomes a snapshot of its item. They are a part of the import, and are taken back with it. A file that is not there, or
 * is nothing that can be archived, is told of, and the rest goes on.
 *
 * @param linking what `importEntries` says of the items that it added
 * @throws PressmarkError `storage`, `cancelled`: what was archived by then stays
 */
export async function archiveLinkedFiles(
  deps: ArchiveLinkedDeps,
  linking: readonly LinkingItem[],
  options: ArchiveLinkedOptions,
): Promise<ArchivedFiles> {
  const { signal, onProgress } = options;
  const problems: EntryProblem[] = [];
  const sealed = new Map<ItemId, Snapshot[]>();
  let stored = 0;
  try {
    for (const [nth, { id, index }] of linking.entries()) {
      const item = await deps.library.item(id);
      for (const link of localFilesOf(item.csl.custom)) {
        signal?.throwIfAborted();
        onProgress?.({ step: said('workflow.step-linked-files', {}), fraction: nth / linking.length });
        try {
          const snapshot = await archiveOne(deps, link, options);
          sealed.set(id, [...(sealed.get(id) ?? []), snapshot]);
          stored += 1;
        } catch (error) {
          signal?.throwIfAborted();
          if (!isOfTheFile(error)) throw error;
          problems.push({ index, name: item.citekey, message: notArchived(link.path, error, options.name) });
        }
      }
    }
  } finally {
    await keep(deps, sealed);
  }
  return { stored, problems };
}

/** @throws PressmarkError `not-found`, `unreadable` */
async function archiveOne(
  deps: ArchiveLinkedDeps,
  { path, url }: FileLink,
  { name, readSibling, signal = new AbortController().signal }: ArchiveLinkedOptions,
): Promise<Snapshot> {
  const found = await firstFile(waysTo(path), readSibling);
  if (!found) throw new PressmarkError('not-found', said('workflow.not-beside', { path, name }));
  const folder = found.path.slice(0, found.path.lastIndexOf('/') + 1);
  const read = await deps.reader.read(
    found.bytes,
    { name: found.path, url },
    { signal, readSibling: (relative) => readSibling(`${folder}${relative}`) },
  );
  return sealCapture(deps, {
    ...shownAndKept(found.bytes, read),
    origin: { kind: 'file', name: found.path.slice(folder.length) },
    method: 'file',
    capturedAt: deps.system.now(),
    read,
  });
}

/** The path as it is written, and as it is where a program has written it for the web. */
function waysTo(path: string): readonly string[] {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  return [...new Set([plain, decoded(plain)])].filter((way) => !isElsewhere(way));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A per cent sign that is only a sign.
    return path;
  }
}

function isElsewhere(path: string): boolean {
  return path.startsWith('/') || WEB.test(path) || /^[a-z]:/iu.test(path) || path.split('/').includes('..');
}

async function firstFile(
  ways: readonly string[],
  readSibling: ReadSibling,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  for (const path of ways) {
    const bytes = await readSibling(path);
    if (bytes) return { path, bytes };
  }
  return undefined;
}

/** True for what is wrong with one file; a full disk is wrong with all of them. */
function isOfTheFile(error: unknown): boolean {
  return ['not-found', 'unreadable', 'invalid-input'].includes(PressmarkError.from(error).code);
}

function notArchived(path: string, error: unknown, name: string): Said {
  const isThere = PressmarkError.from(error).code !== 'not-found';
  if (isThere) return said('workflow.linked-unreadable', { path });
  return isElsewhere(path)
    ? said('workflow.linked-elsewhere', { path, name })
    : said('workflow.linked-missing', { path, name });
}

/** Gives the items their snapshots, as one change. */
async function keep(
  deps: ArchiveLinkedDeps,
  sealed: ReadonlyMap<ItemId, readonly Snapshot[]>,
): Promise<void> {
  if (sealed.size === 0) return;
  for (const snapshots of sealed.values()) for (const each of snapshots) await bindCapture(deps, each);
  const update = (item: Item): Item => ({
    ...item,
    snapshots: [...item.snapshots, ...(sealed.get(item.id) ?? [])],
    modifiedAt: Math.max(deps.system.now(), item.modifiedAt + 1),
  });
  await deps.library.change([...sealed.keys()], said('change.import', {}), update, {
    who: 'import',
    continues: true,
  });
}
