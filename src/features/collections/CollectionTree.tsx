import type { Response } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { DRAGGED_COLLECTION, DRAGGED_ITEMS, idsIn } from '../../lib/dragged.ts';
import { formatNumber } from '../../lib/formats.ts';
import { orNotify } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type DropTarget, NavEntry } from '../../ui/NavEntry.tsx';
import styles from './CollectionTree.module.css';
import { collectItems, moveCollection, removeCollection } from './collection-actions.ts';
import { moveTo, nameCollection } from './collection-draft.ts';

type Known = Response<'collections.list'>['collections'];

/** The collections, those in others moved in; with ways to make, rename and remove them. */
export function CollectionTree({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { data, error, refetch } = useAsk('collections.list', {}, { keepPrevious: true });
  const current = useStore(viewState, (state) => state.request.collection);
  const depths = depthsOf(data?.collections ?? []);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>{t.collections.label}</h2>
        <Button
          look="quiet"
          aria-label={t.actions.newCollection}
          tooltip={t.actions.newCollection}
          isDisabled={isReadOnly}
          onPress={() => nameCollection({ kind: 'new' })}
        >
          <Icon name="add" />
        </Button>
      </div>
      {error && (
        <p className={styles.hint} role="alert">
          {t.collections.failed}{' '}
          <Button look="link" onPress={() => void refetch()}>
            {t.retry}
          </Button>
        </p>
      )}
      {data?.collections.length === 0 && (
        <p className={styles.hint} dir="auto">
          {t.collections.none}
        </p>
      )}
      <ul>
        {data?.collections.map(({ id, name, count }) => (
          <NavEntry
            key={id}
            icon="collection"
            name={name}
            count={formatNumber(count)}
            depth={depths.get(id) ?? 0}
            isCurrent={current === id}
            onChoose={() => showPlace({ collection: id })}
            menu={isReadOnly ? undefined : { label: t.collections.more(name), actions: actionsFor(id, name) }}
            drag={isReadOnly ? undefined : { [DRAGGED_COLLECTION]: `${id} ${name}` }}
            drop={isReadOnly ? undefined : dropOn({ id, name })}
          />
        ))}
      </ul>
    </>
  );
}

function actionsFor(id: string, name: string) {
  return [
    {
      id: 'new',
      label: t.collections.newInside,
      run: () => nameCollection({ kind: 'new', parent: { id, name } }),
    },
    {
      id: 'rename',
      label: t.collections.rename,
      run: () => nameCollection({ kind: 'rename', id, name }),
    },
    { id: 'move', label: t.collections.move, run: () => moveTo({ id, name }) },
    { id: 'remove', label: t.collections.remove, run: () => void removeCollection(id, name) },
  ];
}

/** Items dropped on a collection lie in it then, and so does another collection. */
function dropOn(into: { readonly id: string; readonly name: string }): DropTarget {
  return {
    types: [DRAGGED_ITEMS, DRAGGED_COLLECTION],
    onDrop: (type, data) =>
      void orNotify(async () => {
        const [id = '', ...name] = data.split(' ');
        if (type === DRAGGED_ITEMS) await collectItems(idsIn(data), into);
        else if (id !== into.id) await moveCollection({ id, name: name.join(' '), parentId: into.id });
      }),
  };
}

/** How many others each lies in; parents stand before what lies in them. */
function depthsOf(collections: Known): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parentId } of collections) {
    const above = parentId === undefined ? undefined : depths.get(parentId);
    depths.set(id, above === undefined ? 0 : above + 1);
  }
  return depths;
}
