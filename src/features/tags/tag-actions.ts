import { ask } from '../../lib/ipc-client.ts';
import { tagItems, untagItems } from '../../lib/tag-items.ts';
import { notify, orNotify, runTask } from '../../lib/tasks.ts';
import { showPlace, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';

/** Takes a tag off every item, the trash included. */
export async function removeTag(tag: string): Promise<void> {
  await orNotify(async () => {
    const { items } = await runTask(t.tags.removing(tag), (options) => ask('tags.remove', { tag }, options));
    if (viewState.get().request.tag === tag) showPlace();
    notify(t.tags.removed(tag, items));
  });
}

/** Gives items the coloured tag with this number, from 1, or takes it off where all of them have it. */
export async function toggleColouredTag(ids: readonly string[], number: number): Promise<void> {
  await orNotify(async () => {
    const tag = (await ask('library.facets', {})).coloured[number - 1];
    if (tag === undefined) {
      notify(t.tags.noColoured(number));
      return;
    }
    const { tags } = await ask('items.tags', { ids: [...ids] });
    const having = tags.find((each) => each.tag === tag)?.count ?? 0;
    await (having === ids.length ? untagItems(ids, [tag]) : tagItems(ids, tag));
  });
}

/** Takes every coloured tag off items. */
export async function takeColouredTags(ids: readonly string[]): Promise<void> {
  await orNotify(async () => {
    const { coloured } = await ask('library.facets', {});
    if (coloured.length > 0) await untagItems(ids, coloured);
  });
}
