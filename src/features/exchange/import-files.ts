import { createStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notifyFailure } from '../../lib/tasks.ts';
import { openDialog } from '../../lib/view-state.ts';

export type ImportFile = { readonly handle: string; readonly name: string };

/** The files of references chosen last. */
export const importFiles = createStore<{ readonly files: readonly ImportFile[] }>({ files: [] });

/** Asks for files of references and shows what is in them. */
export async function importReferences(): Promise<void> {
  try {
    const { files } = await ask('source.chooseFiles', { kind: 'references' });
    if (files.length === 0) return;
    importFiles.set({ files });
    openDialog('import');
  } catch (error) {
    notifyFailure(error);
  }
}
