import { ask } from '../../lib/ipc-client.ts';
import { notify, notifyFailure, runTask } from '../../lib/tasks.ts';
import { changeRequest } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';

/** Asks for files of references and makes items of them, each file as one change that can be taken back. */
export async function importReferences(onUndo: () => void): Promise<void> {
  try {
    const { files } = await ask('source.chooseFiles', { kind: 'references' });
    for (const { handle, name } of files) {
      const { imported, problems, moreProblems } = await runTask(name, (options) =>
        ask('source.import', { handle }, options),
      );
      changeRequest({ view: 'all', tag: undefined, query: '' });
      if (problems.length > 0) {
        notify(t.importing.problems(name, problems.slice(0, 3), problems.length + moreProblems), {
          isFailure: true,
        });
      }
      notify(t.importing.done(imported, name), { action: { label: t.undo, run: onUndo } });
    }
  } catch (error) {
    notifyFailure(error);
  }
}
