import { ask } from '../../lib/ipc-client.ts';
import { notify, orNotify, runBulk } from '../../lib/tasks.ts';
import { undoOfLast } from '../../lib/undo.ts';
import { closeItems, showPlace, targetIds, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';

/** Puts a collection into another, or outermost. @throws whatever the library says against it */
export async function moveCollection(moved: {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | undefined;
}): Promise<void> {
  const { id, name, parentId } = moved;
  await ask('collections.move', { id, ...(parentId === undefined ? {} : { parentId }) });
  notify(t.collections.moved(name));
}

/** Puts items into a collection. */
export async function collectItems(
  ids: readonly string[],
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  await runBulk(ids, t.actions.addToCollection, (options) =>
    ask('collections.changeItems', { id, add: [...ids], remove: [] }, options),
  );
  notify(t.collections.added(ids.length, name));
}

/** Removes a collection and what lies in it; their items stay. */
export async function removeCollection(id: string, name: string): Promise<void> {
  await orNotify(async () => {
    const { removed } = await ask('collections.remove', { id });
    const shown = viewState.get().request.collection;
    if (removed.some((each) => each === shown)) showPlace();
    notify(t.collections.removed(name), await undoOfLast());
  });
}

/** Takes the chosen items out of the collection that is shown; they stay in the library. */
export async function takeOutOfCollection(): Promise<void> {
  await orNotify(async () => {
    const id = viewState.get().request.collection;
    const ids = [...targetIds()];
    if (id === undefined || ids.length === 0) return;
    await runBulk(ids, t.actions.takeOut, (options) =>
      ask('collections.changeItems', { id, add: [], remove: ids }, options),
    );
    closeItems(ids);
    notify(t.collections.takenOut(ids.length), await undoOfLast());
  });
}

/** The collection that the list shows, with its name. */
export async function shownCollection(): Promise<{ id: string; name: string } | undefined> {
  const id = viewState.get().request.collection;
  if (id === undefined) return undefined;
  const { collections } = await ask('collections.list', {});
  return collections.find((each) => each.id === id);
}
