import { MOST_WORKS } from '../../lib/in-text.ts';
import { tagItems, untagItems } from '../../lib/tag-items.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Message } from '../../ui/Message.tsx';
import { TagEditor } from '../../ui/TagEditor.tsx';
import type { CiteActions } from './CitePanel.tsx';
import styles from './ManyItems.module.css';
import { StyleChoice } from './StyleChoice.tsx';
import { useCiteTarget } from './use-cite-target.ts';

type ManyItemsProps = {
  readonly ids: readonly string[];
  readonly isReadOnly: boolean;
  readonly citeActions: CiteActions;
};

/** More are not listed, the most used first. */
const MOST_TAGS = 60;

/** What can be done with several items at once. */
export function ManyItems({ ids, isReadOnly, citeActions }: ManyItemsProps) {
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  const { data: found } = useAsk('items.tags', { ids: [...ids] }, { keepPrevious: true });
  const tags = (found?.tags ?? []).slice(0, MOST_TAGS);
  const countOf = (tag: string) => tags.find((each) => each.tag === tag)?.count;
  return (
    <Message title={t.reader.many(ids.length)}>
      <p>{t.reader.manyText}</p>
      <CiteMany total={ids.length} actions={citeActions} />
      <TagEditor
        label={t.info.tags}
        addLabel={t.info.addTag}
        removeLabel={t.info.removeTag}
        tags={tags.map(({ tag }) => tag)}
        noteOf={(tag) => {
          const some = countOf(tag) ?? 0;
          return some === ids.length ? undefined : t.tags.someHave(some, ids.length);
        }}
        suggestions={[{ heading: t.info.usedTags, tags: facets?.tags.map(({ tag }) => tag) ?? [] }]}
        onAdd={(tag) => void tagItems(ids, tag)}
        onRemove={(tag) => void untagItems(ids, [tag], countOf(tag))}
        isDisabled={isReadOnly}
      />
    </Message>
  );
}

function CiteMany({ total, actions }: { readonly total: number; readonly actions: CiteActions }) {
  const { target, style } = useCiteTarget();
  const isTooMany = total > MOST_WORKS;
  return (
    <div className={styles.cite}>
      <StyleChoice onMoreStyles={actions.onMoreStyles} />
      <div className={styles.actions}>
        <Button look="primary" isDisabled={style?.hasBibliography === false} onPress={actions.onCopy}>
          <Icon name="copy" />
          {t.cite.copyMany}
        </Button>
        {'style' in target && (
          <Button isDisabled={isTooMany} onPress={actions.onCopyInText}>
            {style?.isNote ? t.cite.copyNote : t.cite.copyInText}
          </Button>
        )}
      </div>
      {isTooMany && 'style' in target && <p>{t.cite.tooManyWorks(MOST_WORKS)}</p>}
    </div>
  );
}
