import type { Item } from '#core/model/item.ts';
import { TAG_KINDS, type TagKind } from '#core/model/reading.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { TagEditor } from '../../ui/TagEditor.tsx';

/** The tags of an item, with suggestions out of the library and out of its text. */
export function TagsOfItem({ item, isReadOnly }: { readonly item: Item; readonly isReadOnly: boolean }) {
  const { data } = useAsk('item.suggestTags', { id: item.id }, { keepPrevious: true });
  const namesOf = (kind: TagKind) =>
    (data?.found ?? []).filter((found) => found.kind === kind).map(({ name }) => name);
  const change = (add: string[], remove: string[]) => {
    ask('items.tag', { ids: [item.id], add, remove }).catch(notifyFailure);
  };
  return (
    <TagEditor
      label={t.info.tags}
      addLabel={t.info.addTag}
      removeLabel={t.info.removeTag}
      tags={item.tags}
      suggestions={[
        { heading: t.info.usedTags, tags: data?.used ?? [] },
        ...TAG_KINDS.map((kind) => ({ heading: t.info.foundTags[kind], tags: namesOf(kind) })),
      ]}
      onAdd={(tag) => change([tag], [])}
      onRemove={(tag) => change([], [tag])}
      isDisabled={isReadOnly}
    />
  );
}
