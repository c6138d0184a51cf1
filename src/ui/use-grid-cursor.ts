import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { rowForKey, type SelectMode, selectRow } from './select-range.ts';

export type GridCursorOptions = {
  readonly count: number;
  /** The id of a row, once its page has come. */
  readonly idAt: (row: number) => string | undefined;
  readonly selectedIds: readonly string[];
  readonly onSelect: (ids: readonly string[], focused: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelectAll: () => void;
  /** `j` and `k` move as the arrows do. */
  readonly singleKeys: boolean;
  /** Rows that fit on screen, less one. */
  readonly pageSize: () => number;
  readonly scrollTo: (row: number) => void;
};

/** Where the keyboard is in a grid of rows, and what keys and clicks do there. */
export function useGridCursor(options: GridCursorOptions) {
  const { count, idAt, selectedIds, onSelect, onOpen, onSelectAll, singleKeys, pageSize, scrollTo } = options;
  const [cursor, setCursor] = useState({ anchor: 0, focus: 0 });
  const focus = Math.min(cursor.focus, Math.max(0, count - 1));

  const goTo = (row: number, mode: SelectMode) => {
    const next = selectRow({ ids: selectedIds, ...cursor }, row, mode, idAt);
    setCursor({ anchor: next.anchor, focus: next.focus });
    scrollTo(row);
    onSelect(next.ids, idAt(row));
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
