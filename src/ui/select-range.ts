/** What is chosen in a list, and from where a range is drawn. Ids are in the order of the list. */
export type ListSelection = {
  readonly ids: readonly string[];
  readonly anchor: number;
  readonly focus: number;
};

/** How a row was gone to: alone, added or taken away, or with all between it and the anchor. */
export type SelectMode = 'replace' | 'toggle' | 'range';

/** The selection after going to a row; `idAt` gives the id of a row, if it is known yet. */
export function selectRow(
  before: ListSelection,
  row: number,
  mode: SelectMode,
  idAt: (row: number) => string | undefined,
): ListSelection {
  const id = idAt(row);
  if (mode === 'range') {
    const [from, to] = [Math.min(before.anchor, row), Math.max(before.anchor, row)];
    const ids = Array.from({ length: to - from + 1 }, (_, at) => idAt(from + at)).filter(
      (each) => each !== undefined,
    );
    return { ids, anchor: before.anchor, focus: row };
  }
  if (id === undefined) return { ...before, anchor: row, focus: row };
  if (mode === 'replace') return { ids: [id], anchor: row, focus: row };
  const without = before.ids.filter((each) => each !== id);
  const ids = without.length < before.ids.length ? without : [...before.ids, id];
  return { ids, anchor: row, focus: row };
}

/** The row a key leads to, or `undefined` if it leads nowhere. */
export function rowForKey(
  key: string,
  { row, count, page }: { readonly row: number; readonly count: number; readonly page: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    j: row + 1,
    ArrowUp: row - 1,
    k: row - 1,
    Home: 0,
    End: count - 1,
    PageDown: row + page,
    PageUp: row - page,
  };
  const target = steps[key];
  return target === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, target));
}
