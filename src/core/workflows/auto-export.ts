import { PressmarkError } from '../errors/pressmark-error.ts';
import { pathsByItem } from '../library/collections.ts';
import type { System } from '../library/ports.ts';
import type { AutoExport, AutoExportFormat } from '../model/arrangement.ts';
import { type Said, said } from '../said/said.ts';
import { type KeyChange, keyNotes, keysOfRun, type RunKeys, withKeysOf } from './carry-keys.ts';
import { exportEntriesOf } from './cite-items.ts';
import type { EntryWriter, ExportFiles } from './ports.ts';
import { type SelectDeps, selectItems } from './select-items.ts';

export type AutoExportDeps = SelectDeps & {
  readonly writer: EntryWriter;
  readonly files: ExportFiles;
  readonly system: System;
};

/** What bringing a kept file up to date did. */
export type AutoExportResult = {
  readonly file: string;
  readonly entries: number;
  /** Someone else had changed the file; their state is kept under this name. */
  readonly setAside?: string | undefined;
  /** Citekeys that had to change, a sentence each. */
  readonly notes: readonly Said[];
};

/**
 * Has a file kept like the library, or like a collection, from now on, and writes it. A file that cannot be written
 * is not kept.
 *
 * @throws PressmarkError `storage`, `not-found` if there is no such collection, `conflict` if the file is kept
 *   already or the library is open for reading only
 */
export async function addAutoExport(
  deps: AutoExportDeps,
  { file, format, collectionId }: Pick<AutoExport, 'file' | 'collectionId'> & { format: AutoExportFormat },
): Promise<AutoExportResult> {
  await refuseTwice(deps, file);
  const kept = { id: deps.system.newId(), file, format, ...(collectionId ? { collectionId } : {}) };
  await deps.arrangement.change((before) => {
    if (before.autoExports.some((each) => each.file === file)) {
      throw new PressmarkError('conflict', said('workflow.auto-exported-already', { file }));
    }
    return { ...before, autoExports: [...before.autoExports, kept] };
  });
  try {
    return await writeKept(deps, kept, await keysOfKept(deps));
  } catch (error) {
    await removeAutoExport(deps, ({ id }) => id === kept.id);
    throw error;
  }
}

/** A link and the file it leads to are one file: kept twice, each would find the other’s writing foreign. */
async function refuseTwice({ arrangement, files }: AutoExportDeps, file: string): Promise<void> {
  const { autoExports } = await arrangement.read();
  const name = await files.realName(file);
  for (const kept of autoExports) {
    if ((await files.realName(kept.file)) === name)
      throw new PressmarkError('conflict', said('workflow.auto-exported-already', { file: kept.file }));
  }
}

/** Stops keeping a file up to date; the file stays. @throws PressmarkError `not-found` */
export async function removeAutoExport(
  { arrangement }: Pick<AutoExportDeps, 'arrangement'>,
  isMeant: (kept: AutoExport) => boolean,
): Promise<AutoExport> {
  const kept = (await arrangement.read()).autoExports.find(isMeant);
  if (!kept) throw new PressmarkError('not-found', said('workflow.no-auto-export', {}));
  await arrangement.change((before) => ({
    ...before,
    autoExports: before.autoExports.filter(({ id }) => id !== kept.id),
  }));
  return kept;
}

/**
 * Brings every kept file up to date. A file that cannot be written is reported and does not hold up the others; one
 * that somebody else has changed is kept aside first.
 */
export async function updateExports(
  deps: AutoExportDeps,
): Promise<readonly (AutoExportResult | { readonly file: string; readonly error: PressmarkError })[]> {
  const { autoExports } = await deps.arrangement.read();
  const keys = await keysOfKept(deps);
  const results: (AutoExportResult | { readonly file: string; readonly error: PressmarkError })[] = [];
  for (const kept of autoExports) {
    try {
      results.push(await writeKept(deps, kept, keys));
    } catch (error) {
      results.push({ file: kept.file, error: PressmarkError.from(error) });
    }
  }
  return results;
}

/** Files that are kept side by side name works alike. */
async function keysOfKept({ arrangement, catalogue }: AutoExportDeps): Promise<RunKeys> {
  const { autoExports } = await arrangement.read();
  return keysOfRun(
    autoExports.map(({ format }) => format),
    () => catalogue.citekeysFrom(''),
  );
}

async function writeKept(deps: AutoExportDeps, kept: AutoExport, keys: RunKeys): Promise<AutoExportResult> {
  const { arrangement, writer, files, system } = deps;
  const { collections } = await arrangement.read();
  const { collectionId, format, file } = kept;
  const selected = await selectItems(
    deps,
    collectionId === undefined ? { all: true } : { collection: collectionId },
  );
  const paths = pathsByItem(collections);
  const changes: KeyChange[] = [];
  const entries = withKeysOf(keys, format, exportEntriesOf(selected, paths), changes);
  const parts = await writer.write({ format, entries });
  const { sha256, setAside } = await files.replace(file, parts, {
    expected: kept.sha256,
    now: system.now(),
  });
  if (sha256 !== kept.sha256) {
    // It may have been stopped meanwhile, and stays stopped.
    await arrangement.change((before) => ({
      ...before,
      autoExports: before.autoExports.map((each) => (each.id === kept.id ? { ...each, sha256 } : each)),
    }));
  }
  return { file, entries: selected.count, setAside, notes: keyNotes(keys, changes) };
}

/** What a person should hear of files brought up to date: those that failed, and those that somebody else had changed. */
export function exportNotes(results: Awaited<ReturnType<typeof updateExports>>): Said[] {
  return results.flatMap((result): readonly Said[] => {
    if ('error' in result)
      return [said('workflow.not-exported', { file: result.file, why: result.error.said })];
    if (result.setAside === undefined) return [];
    return [said('workflow.set-aside', { file: result.file, as: result.setAside })];
  });
}
