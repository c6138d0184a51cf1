import { t } from '../messages/t.ts';
import { ask } from './ipc-client.ts';
import { notify, orNotify, runBulk } from './tasks.ts';

/** Gives items a tag. */
export async function tagItems(ids: readonly string[], tag: string): Promise<void> {
  await orNotify(async () => {
    await runBulk(ids, t.info.addTag, (options) =>
      ask('items.tag', { ids: [...ids], add: [tag], remove: [] }, options),
    );
    notify(t.reader.taggedMany(ids.length, tag));
  });
}

/** Takes tags off items. @param having how many of the items have them, where that is known */
export async function untagItems(
  ids: readonly string[],
  tags: readonly string[],
  having = ids.length,
): Promise<void> {
  await orNotify(async () => {
    await runBulk(ids, t.tags.taking, (options) =>
      ask('items.tag', { ids: [...ids], add: [], remove: [...tags] }, options),
    );
    notify(t.tags.taken(having, tags));
  });
}
