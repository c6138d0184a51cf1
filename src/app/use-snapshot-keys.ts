import { useEffect } from 'react';
import { ask, listen } from '../lib/ipc-client.ts';
import { isSingleKey } from '../lib/keys.ts';
import { snapshotView } from '../lib/snapshot-view.ts';
import { viewState } from '../lib/view-state.ts';
import { actions } from './actions.ts';

const LEAVE = 'Escape';
/** A action moves the focus within so many paints. */
const PAINTS = 3;

/**
 * Lets the window’s keys act while the native view of a snapshot has the focus. In the window’s own eyes the sheet
 * under the view then has it; if an action moves it elsewhere, the window takes it back.
 */
export function useSnapshotKeys(): void {
  useEffect(() => {
    const keys = actions.flatMap((action) => action.keys ?? []).filter((each) => !isSingleKey(each));
    void ask('snapshot.setKeys', { keys: [...new Set([...keys, LEAVE])] });
    const stopFocus = listen('snapshot.focused', () => sheet()?.focus({ preventScroll: true }));
    const stopKeys = listen('snapshot.keys', (pressed) => act(pressed.keys));
    return () => {
      stopFocus();
      stopKeys();
    };
  }, []);
}

function act(keys: string): void {
  if (viewState.get().dialog !== undefined) return;
  if (keys === LEAVE) leave();
  else {
    const action = actions.find((each) => each.keys?.includes(keys) && each.when?.() !== false);
    void action?.run();
  }
  afterPaints(PAINTS, () => {
    if (document.activeElement !== sheet()) void ask('snapshot.focus', { inView: false });
  });
}

/** Ends finding, else goes from the page to what stands over it. */
function leave(): void {
  if (snapshotView.get().isFinding) snapshotView.set({ isFinding: false });
  else document.querySelector<HTMLElement>('[data-snapshot-tools] button')?.focus();
}

function sheet(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-sheet]');
}

function afterPaints(count: number, then: () => void): void {
  if (count === 0) then();
  else requestAnimationFrame(() => afterPaints(count - 1, then));
}
