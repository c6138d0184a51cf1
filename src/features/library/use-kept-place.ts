import { useEffect, useRef, useState } from 'react';
import type { ListRequest } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { openItem, viewState } from '../../lib/view-state.ts';

/** So many of the items chosen are looked for in another list; of more, none stays chosen there. */
const MOST_CHOSEN = 1_000;
const MOST_PLACES = 50;

type KeptPlaceOptions = {
  readonly request: ListRequest;
  /** When the rows of the request came; absent while they are awaited. */
  readonly settledAt: number | undefined;
  readonly count: number;
  /** The id of a row, once it has come. */
  readonly idAt: (row: number) => string | undefined;
  /** The row that the keyboard is on. */
  readonly cursorRow: () => number;
};

/**
 * Keeps what is open and chosen to what the list shows. In another list stays open what stands in it, or what was open
 * when it was shown last, else its first item; where an item has gone, the next one takes its place.
 *
 * @returns the row to go to, anew each time the list has become another one
 */
export function useKeptPlace({ request, settledAt, count, idAt, cursorRow }: KeptPlaceOptions) {
  const isNothingOpen = useStore(viewState, (state) => state.openId === undefined);
  const [place, setPlace] = useState<{ readonly row: number }>();
  const places = useRef(new Map<string, string>());
  const shown = useRef<ListRequest>(undefined);
  /** What was opened by itself, not by the person. */
  const openedByItself = useRef<string>(undefined);
  const latest = useRef({ count, idAt, cursorRow });
  latest.current = { count, idAt, cursorRow };

  // Before the rows come: what was open belongs to the list that is left.
  useEffect(() => {
    const { current } = shown;
    const { openId } = viewState.get();
    if (!current || keyOf(current) === keyOf(request) || openId === undefined) return;
    if (openId !== openedByItself.current) remember(places.current, keyOf(current), openId);
  }, [request]);

  useEffect(() => {
    if (settledAt === undefined) return;
    let isOver = false;
    // A list that comes back goes to what is open, too.
    const isAnother = shown.current === undefined ? !isNothingOpen : keyOf(shown.current) !== keyOf(request);
    const settle = async () => {
      const { openId, selectedIds } = viewState.get();
      const openRow = (wanted: number) => {
        const row = Math.max(0, Math.min(wanted, latest.current.count - 1));
        const id = latest.current.idAt(row);
        // Not gone yet: newer rows are on their way.
        if (id !== undefined && viewState.get().leavingIds.includes(id)) return;
        viewState.set({ leavingIds: [] });
        openedByItself.current = id;
        if (id !== undefined) openItem(id);
        else if (isAnother) viewState.set({ openId: undefined, selectedIds: [] });
        setPlace({ row });
      };
      if (!isAnother) {
        shown.current = request;
        if (isNothingOpen && openId === undefined) openRow(latest.current.cursorRow());
        return;
      }
      const remembered = places.current.get(keyOf(request));
      const chosen = selectedIds.length > MOST_CHOSEN ? [] : selectedIds;
      const asked = [...new Set([...chosen, openId, remembered].filter((id) => id !== undefined))];
      const { placed } = await ask('library.rowsOf', { request, ids: asked });
      if (isOver || viewState.get().openId !== openId) return;
      shown.current = request;
      const rows = new Map(placed.map(({ id, row }) => [id, row]));
      const isOpenTheirs = openId !== undefined && openId !== openedByItself.current && rows.has(openId);
      const next = isOpenTheirs || remembered === undefined || !rows.has(remembered) ? openId : remembered;
      const row = next === undefined ? undefined : rows.get(next);
      if (next === undefined || row === undefined) {
        openRow(0);
        return;
      }
      const still = next === openId ? chosen.filter((id) => rows.has(id)) : [];
      viewState.set({ openId: next, selectedIds: still.length > 0 ? still : [next] });
      setPlace({ row });
    };
    // A list that could not be asked says so itself.
    void settle().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [request, settledAt, isNothingOpen]);
  return place;
}

/** The order of a list makes it no other one, nor do the copies that are open in it. */
function keyOf({ sort: _, openCopies: __, ...request }: ListRequest): string {
  return JSON.stringify({ ...request, query: request.query.trim() });
}

function remember(places: Map<string, string>, key: string, id: string): void {
  places.delete(key);
  places.set(key, id);
  const [oldest] = places.keys();
  if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest);
}
