import { useEffect } from 'react';
import { nextChanges } from '../lib/undo.ts';
import { useAsk } from '../lib/use-ask.ts';

/** Keeps in mind what undo and redo would do, for their names in menus. */
export function useNextChanges(): void {
  const { data } = useAsk('history.next', {}, { keepPrevious: true });
  useEffect(() => nextChanges.set({ undo: data?.undo?.said, redo: data?.redo?.said }), [data]);
}
