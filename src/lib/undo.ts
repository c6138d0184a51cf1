import type { Said } from '#core/said/said.ts';
import { say } from '../messages/say.ts';
import { t } from '../messages/t.ts';
import { createStore } from './create-store.ts';
import { ask } from './ipc-client.ts';
import { type Notice, notify, orNotify, runTask } from './tasks.ts';
import { showPlace, viewState } from './view-state.ts';

/** What undo and redo would do, as was heard last. */
export const nextChanges = createStore<{ readonly undo: Said | undefined; readonly redo: Said | undefined }>({
  undo: undefined,
  redo: undefined,
});

/** Takes back what the person did last, and says what that was. */
export async function undo(): Promise<void> {
  await thenLook(async () => {
    const { change } = await runTask(t.undo, (options) => ask('history.undo', {}, options));
    notify(change ? t.history.undone(say(change.said)) : t.history.nothingToUndo);
  });
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  await thenLook(async () => {
    const { change } = await runTask(t.redo, (options) => ask('history.redo', {}, options));
    notify(change ? t.history.redone(say(change.said)) : t.history.nothingToRedo);
  });
}

/** Takes this change back, and nothing that was done since. */
export async function undoOne(id: string): Promise<void> {
  await thenLook(async () => {
    const { change } = await runTask(t.undo, (options) => ask('history.undoOne', { id }, options));
    notify(t.history.undone(say(change.said)));
  });
}

/** For a word on something that was just done: takes that back, also where more was done since. */
export async function undoOfLast(): Promise<{ readonly action?: NonNullable<Notice['action']> }> {
  const { undo: last } = await ask('history.next', {});
  return last ? { action: { label: t.undo, run: () => void undoOne(last.id) } } : {};
}

async function thenLook(work: () => Promise<void>): Promise<void> {
  await orNotify(work);
  await leaveWhatIsGone().catch(() => undefined);
}

/** A collection may have been unmade while it was shown. */
async function leaveWhatIsGone(): Promise<void> {
  const shown = viewState.get().request.collection;
  if (shown === undefined) return;
  const { collections } = await ask('collections.list', {});
  if (!collections.some(({ id }) => id === shown)) showPlace();
}
