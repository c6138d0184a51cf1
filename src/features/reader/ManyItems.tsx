import { ask } from '../../lib/ipc-client.ts';
import { notify, notifyFailure, runBulk } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/en.ts';
import { Message } from '../../ui/Message.tsx';
import { TagEditor } from '../../ui/TagEditor.tsx';

type ManyItemsProps = { readonly ids: readonly string[]; readonly isReadOnly: boolean };

/** What can be done with several items at once. */
export function ManyItems({ ids, isReadOnly }: ManyItemsProps) {
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  const addTag = async (tag: string) => {
    try {
      await runBulk(ids, t.info.addTag, (options) =>
        ask('items.tag', { ids: [...ids], add: [tag], remove: [] }, options),
      );
      notify(t.reader.taggedMany(ids.length, tag));
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <Message title={t.reader.many(ids.length)}>
      <p>{t.reader.manyText}</p>
      <TagEditor
        label={t.info.tags}
        addLabel={t.info.addTag}
        removeLabel={t.info.removeTag}
        tags={[]}
        suggestions={[{ heading: t.info.usedTags, tags: facets?.tags.map(({ tag }) => tag) ?? [] }]}
        onAdd={(tag) => void addTag(tag)}
        onRemove={() => undefined}
        isDisabled={isReadOnly}
      />
    </Message>
  );
}
