import { useState } from 'react';
import type { Response } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { DRAGGED_ITEMS, idsIn } from '../../lib/dragged.ts';
import { formatNumber } from '../../lib/formats.ts';
import { tagItems } from '../../lib/tag-items.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Field } from '../../ui/Field.tsx';
import { NavEntry } from '../../ui/NavEntry.tsx';
import styles from './TagTree.module.css';
import { removeTag } from './tag-actions.ts';
import { editTag } from './tag-draft.ts';
import { type TagInTree, tagTree } from './tag-tree.ts';

type KnownTag = Response<'library.facets'>['tags'][number];

/** More are narrowed down by a field above them. */
const FEW = 12;
/** More are not listed; the field finds them. */
const MOST = 500;

/** The tags of the library, those within others moved in; items dropped on one are given it. */
export function TagTree({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  const current = useStore(viewState, (state) => state.request.tag);
  const [typed, setTyped] = useState('');
  const all = facets?.tags ?? [];
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const lines = tagTree(all.filter(({ tag }) => words.every((word) => tag.toLowerCase().includes(word))));
  return (
    <>
      <h2 className={styles.heading}>{t.sidebar.tags}</h2>
      {facets?.tags.length === 0 && (
        <p className={styles.hint} dir="auto">
          {t.sidebar.noTags}
        </p>
      )}
      {all.length > FEW && (
        <div className={styles.filter}>
          <Field
            label={t.tags.filter}
            placeholder={t.tags.filter}
            isLabelHidden
            value={typed}
            onChange={setTyped}
          />
        </div>
      )}
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <TagLine key={line.tag} line={line} isCurrent={current === line.tag} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {lines.length > MOST && <p className={styles.hint}>{t.tags.more(lines.length - MOST)}</p>}
    </>
  );
}

type TagLineProps = {
  readonly line: TagInTree<KnownTag>;
  readonly isCurrent: boolean;
  readonly isReadOnly: boolean;
};

function TagLine({ line: { tag, name, depth, known }, isCurrent, isReadOnly }: TagLineProps) {
  const actions = [
    { id: 'edit', label: t.tags.edit, run: () => editTag(tag) },
    { id: 'remove', label: t.tags.remove, run: () => void removeTag(tag) },
  ];
  return (
    <NavEntry
      icon="tag"
      colour={known?.colour}
      name={name}
      count={known ? formatNumber(known.count) : ''}
      depth={depth}
      isCurrent={isCurrent}
      onChoose={() => showPlace({ tag })}
      menu={isReadOnly ? undefined : { label: t.tags.menu(tag), actions }}
      drop={
        isReadOnly
          ? undefined
          : { types: [DRAGGED_ITEMS], onDrop: (_, data) => void tagItems(idsIn(data), tag) }
      }
    />
  );
}
