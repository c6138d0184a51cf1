import { type ReactNode, useRef } from 'react';
import type { ListRow } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { DRAGGED_ITEMS } from '../../lib/dragged.ts';
import { ask } from '../../lib/ipc-client.ts';
import { preferences } from '../../lib/preferences.ts';
import { openAt, openItem, toggleCopies, viewState } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { EmptyList } from './EmptyList.tsx';
import styles from './ItemList.module.css';
import { ItemRow } from './ItemRow.tsx';
import { ListBar } from './ListBar.tsx';
import { useItemPages } from './use-item-pages.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useTagColours } from './use-tag-colours.ts';

const ROW_HEIGHT = 64;
/** With three lines of where it was found. */
const FOUND_HEIGHT = 84;

type ItemListProps = {
  /** Ways to add something, for an empty library. */
  readonly waysIn: ReactNode;
  /** What was understood of the search. */
  readonly understood?: ReactNode;
  readonly onRead: () => void;
};

/** The middle pane: what is shown of the library, in order. */
export function ItemList({ waysIn, understood, onRead }: ItemListProps) {
  const request = useStore(viewState, (state) => state.request);
  const selectedIds = useStore(viewState, (state) => state.selectedIds);
  const singleKeys = useStore(preferences, (state) => state.singleKeys);
  const { total, isPartial, answer, error, isOld, settledAt, retry, rowAt, onShow } = useItemPages(request);
  const colours = useTagColours();
  const cursorRow = useRef(0);
  const place = useKeptPlace({
    request,
    settledAt,
    count: total ?? 0,
    idAt: (row) => rowAt(row)?.id,
    cursorRow: () => cursorRow.current,
  });

  const selectRange = async (from: number, to?: number) => {
    const { ids } = await ask('library.ids', request);
    viewState.set({ selectedIds: ids.slice(from, to === undefined ? undefined : to + 1) });
  };
  return (
    <section className={styles.pane} aria-label={t.list.pane} data-pane>
      <ListBar total={total} isPartial={isPartial} answer={answer} />
      {understood}
      {error ? (
        <Message isFailure title={t.list.openFailed} actions={<Button onPress={retry}>{t.retry}</Button>}>
          <p>{sayError(error)}</p>
        </Message>
      ) : total === 0 ? (
        <EmptyList request={request} waysIn={waysIn} />
      ) : (
        <div className={styles.rows} data-old={isOld || undefined}>
          <VirtualGrid
            label={t.list.label}
            count={total ?? 0}
            rowHeight={request.query.trim() === '' ? ROW_HEIGHT : FOUND_HEIGHT}
            idAt={(row) => rowAt(row)?.id}
            renderRow={(at, hasCursor) => (
              <FoundRow row={rowAt(at)} hasCursor={hasCursor} colours={colours} onRead={onRead} />
            )}
            selectedIds={selectedIds}
            onSelect={(ids, focused) =>
              viewState.set({ selectedIds: ids, ...(focused ? { openId: focused, place: undefined } : {}) })
            }
            onOpen={(id) => {
              openItem(id);
              onRead();
            }}
            onSelectAll={() => void selectRange(0)}
            onSelectRange={(from, to) => void selectRange(from, to)}
            onShow={onShow}
            singleKeys={singleKeys}
            place={place}
            dragOf={(ids) => ({ [DRAGGED_ITEMS]: ids.join('\n') })}
            onCursor={(row) => {
              cursorRow.current = row;
            }}
          />
        </div>
      )}
    </section>
  );
}

type FoundRowProps = {
  readonly row: ListRow | undefined;
  readonly hasCursor: boolean;
  readonly colours: ReadonlyMap<string, string>;
  readonly onRead: () => void;
};

/** A row, and what is pressed in it. */
function FoundRow({ row, hasCursor, colours, onRead }: FoundRowProps) {
  const openCopies = useStore(viewState, (state) => state.request.openCopies);
  const id = row?.id ?? '';
  return (
    <ItemRow
      colours={colours}
      row={row}
      hasCursor={hasCursor}
      isOpen={openCopies?.includes(id) ?? false}
      onPlace={(paragraph) => {
        openAt(id, paragraph);
        onRead();
      }}
      onCopies={() => toggleCopies(id)}
    />
  );
}
