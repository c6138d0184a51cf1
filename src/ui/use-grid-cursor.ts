import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { rowForKey, type SelectMode, selectRow } from './select-range.ts';

export type GridCursorOptions = {
  readonly count: number;
  /** The id of a row, once its page has come. */
  readonly idAt: (row: number) => string | undefined;
  readonly selectedIds: readonly string[];
  readonly onSelect: (ids: readonly string[], focused: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelectAll: () => void;
  /** A range reaches over rows whose pages have not come: the ids must be asked for. Both ends are in it. */
  readonly onSelectRange: (from: number, to: number) => void;
  /** `j` and `k` move as the arrows do. */
  readonly singleKeys: boolean;
  /** Rows that fit on screen, less one. */
  readonly pageSize: () => number;
  readonly scrollTo: (row: number) => void;
  /** A row to go to, without choosing it: once for each object. */
  readonly place?: { readonly row: number } | undefined;
  /** Told of the first of the rows that were chosen by key or click. */
  readonly onCursor?: ((row: number) => void) | undefined;
};

/** Where the keyboard is in a grid of rows, and what keys and clicks do there. */
export function useGridCursor(options: GridCursorOptions) {
  const {
    count,
    idAt,
    selectedIds,
    onSelect,
    onOpen,
    onSelectAll,
    onSelectRange,
    singleKeys,
    pageSize,
    scrollTo,
    place,
    onCursor,
  } = options;
  const [cursor, setCursor] = useState({ anchor: 0, focus: 0 });
  const setAwaited = useAwaitedRow(idAt, (id) => onSelect([id], id));
  const focus = Math.min(cursor.focus, Math.max(0, count - 1));
  useEffect(() => onCursor?.(Math.min(cursor.anchor, cursor.focus)), [onCursor, cursor]);
  const scroll = useRef(scrollTo);
  scroll.current = scrollTo;
  useEffect(() => {
    if (!place) return;
    setCursor({ anchor: place.row, focus: place.row });
    scroll.current(place.row);
  }, [place]);

  const goTo = (row: number, mode: SelectMode) => {
    const next = selectRow({ ids: selectedIds, ...cursor }, row, mode, idAt);
    setCursor({ anchor: next.anchor, focus: next.focus });
    scrollTo(row);
    setAwaited(idAt(row) === undefined && mode === 'replace' ? row : undefined);
    onSelect(next.ids, idAt(row));
    const [from, to] = [Math.min(next.anchor, row), Math.max(next.anchor, row)];
    if (mode === 'range' && next.ids.length < to - from + 1) onSelectRange(from, to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isMod = event.ctrlKey || event.metaKey;
    const isLetter = event.key.length === 1;
    const target =
      isLetter && (isMod || !singleKeys)
        ? undefined
        : rowForKey(event.key, { row: focus, count, page: pageSize() });
    const id = idAt(focus);
    if (target !== undefined) goTo(target, event.shiftKey ? 'range' : 'replace');
    else if (isMod && event.key.toLowerCase() === 'a') onSelectAll();
    else if (event.key === 'Enter' && id !== undefined) onOpen(id);
    else if (event.key === ' ' && id !== undefined) goTo(focus, isMod ? 'toggle' : 'replace');
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent, row: number) =>
    goTo(row, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'replace');

  return { focus, onKeyDown, onClick };
}

/** Remembers a row that was gone to before its page had come, and chooses it as soon as it has. */
function useAwaitedRow(
  idAt: (row: number) => string | undefined,
  choose: (id: string) => void,
): (row: number | undefined) => void {
  const [row, setRow] = useState<number>();
  const id = row === undefined ? undefined : idAt(row);
  useEffect(() => {
    if (id === undefined) return;
    setRow(undefined);
    choose(id);
  });
  return setRow;
}
