import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { giveAlong } from './give-along.ts';
import { type GridCursorOptions, useGridCursor } from './use-grid-cursor.ts';
import styles from './VirtualGrid.module.css';

type VirtualGridProps = Omit<GridCursorOptions, 'pageSize' | 'scrollTo'> & {
  readonly label: string;
  readonly rowHeight: number;
  /** What can be pressed in a row is reached by Tab in the one with the cursor. */
  readonly renderRow: (row: number, hasCursor: boolean) => ReactNode;
  /** Told which rows are on screen, so that their pages can be fetched. */
  readonly onShow: (first: number, last: number) => void;
  /** What is dragged with a row, by media type; with one that is chosen, all that are. */
  readonly dragOf?: (ids: readonly string[]) => Readonly<Record<string, string>>;
};

const OVERSCAN = 8;

/**
 * A list of any length with rows of one height, of which only those in sight are in the document. Works by
 * keyboard as a grid of one column: arrows, Home, End, Page Up and Down; Shift for a range, Ctrl or ⌘ for single
 * ones, Ctrl+A for all, Enter to open.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function VirtualGrid({
  label,
  rowHeight,
  renderRow,
  onShow,
  dragOf,
  ...cursorOptions
}: VirtualGridProps) {
  const { count, idAt, selectedIds, onOpen } = cursorOptions;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  const cursor = useGridCursor({
    ...cursorOptions,
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1),
    scrollTo: (row) => virtualizer.scrollToIndex(row),
  });
  // Heights that were taken once are kept until this.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is what it depends on
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onShow(first, last), [onShow, first, last]);

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-colcount={1}
      aria-multiselectable
      aria-activedescendant={count > 0 ? `row-${cursor.focus}` : undefined}
      tabIndex={0}
      data-list
      onKeyDown={(event) => {
        if (!isForRows(event)) return;
        cursor.onKeyDown(event);
        if (event.defaultPrevented) scroller.current?.focus();
      }}
    >
      <div className={styles.all} style={{ blockSize: `${virtualizer.getTotalSize()}px` }} role="rowgroup">
        {rows.map(({ index, start }) => {
          const id = idAt(index);
          const isSelected = id !== undefined && selectedIds.includes(id);
          return (
            <div
              key={index}
              id={`row-${index}`}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={isSelected}
              data-selected={isSelected || undefined}
              data-focused={index === cursor.focus || undefined}
              className={styles.row}
              style={{ blockSize: `${rowHeight}px`, transform: `translateY(${start}px)` }}
              draggable={dragOf !== undefined && id !== undefined}
              onDragStart={(event) =>
                id !== undefined && giveAlong(event, dragOf?.(isSelected ? selectedIds : [id]))
              }
              onClick={(event) => {
                scroller.current?.focus();
                cursor.onClick(event, index);
              }}
              onDoubleClick={() => id !== undefined && onOpen(id)}
            >
              <div role="gridcell" className={styles.cell}>
                {renderRow(index, index === cursor.focus)}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A shortcut that was heard before this has led elsewhere, and what is pressed in a row is not the row. */
function isForRows(event: KeyboardEvent): boolean {
  const isPress = event.key === 'Enter' || event.key === ' ';
  return !event.defaultPrevented && (event.target === event.currentTarget || !isPress);
}
