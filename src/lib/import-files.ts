import { createStore } from './create-store.ts';
import { ask } from './ipc-client.ts';
import { openDialog } from './view-state.ts';

/** A file of references, chosen or dropped. Of one that was dropped the main process holds the bytes. */
export type ImportFile = {
  readonly handle: string;
  readonly name: string;
  /** Told once its references are in the library. */
  readonly onImported?: (() => void) | undefined;
};

/** The files that the import dialog is about. */
export const importFiles = createStore<{ readonly files: readonly ImportFile[] }>({ files: [] });

/** Shows what is in files of references, before anything is imported. */
export function openImport(files: readonly ImportFile[]): void {
  if (files.length === 0) return;
  letGo();
  importFiles.set({ files });
  openDialog('import');
}

/** Lets go of what is held for the dialog. */
export function letGo(): void {
  const handles = importFiles.get().files.map(({ handle }) => handle);
  importFiles.set({ files: [] });
  if (handles.length > 0) void ask('source.release', { handles });
}

/** Takes one file out of the dialog without letting go of it. */
export function takeOutOfImport({ handle }: ImportFile): void {
  importFiles.set(({ files }) => ({ files: files.filter((file) => file.handle !== handle) }));
}

/** Holds the bytes of a file for the dialog. */
export async function holdForImport(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ImportFile> {
  return { name, handle: (await ask('source.hold', { name, bytes })).handle };
}
