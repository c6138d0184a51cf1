import { lookAtSnapshot, snapshotView, zoomSnapshot } from '../lib/snapshot-view.ts';
import { viewState } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import type { Action } from './action.ts';

const isTabShown = () => viewState.get().readerTab === 'snapshot' && viewState.get().openId !== undefined;
const isPageShown = () => isTabShown() && snapshotView.get().isPageShown;
const isFindFieldFocused = () => document.activeElement?.closest('[data-find]') != null;

/** What is done with the snapshot that is shown. They come before others with the same keys. */
export const snapshotActions: readonly Action[] = [
  {
    id: 'findInSnapshot',
    label: t.actions.findInSnapshot,
    keys: ['Mod+F'],
    whileTyping: true,
    // Pressed once more it is the library’s search.
    when: () => isPageShown() && !isFindFieldFocused(),
    run: () => {
      snapshotView.set({ isFinding: true });
      requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-find] input')?.select());
    },
  },
  {
    id: 'zoomSnapshotIn',
    label: t.actions.zoomSnapshotIn,
    keys: ['Mod+Plus', 'Mod+='],
    whileTyping: true,
    when: isPageShown,
    run: () => zoomSnapshot(1),
  },
  {
    id: 'zoomSnapshotOut',
    label: t.actions.zoomSnapshotOut,
    keys: ['Mod+-'],
    whileTyping: true,
    when: isPageShown,
    run: () => zoomSnapshot(-1),
  },
  {
    id: 'zoomSnapshotReset',
    label: t.actions.zoomSnapshotReset,
    keys: ['Mod+0'],
    whileTyping: true,
    when: isPageShown,
    run: () => zoomSnapshot(0),
  },
  {
    id: 'snapshotReading',
    label: t.actions.snapshotReading,
    menu: 'view',
    startsGroup: true,
    when: isTabShown,
    run: () => lookAtSnapshot(snapshotView.get().look === 'reading' ? 'page' : 'reading'),
  },
  {
    id: 'snapshotOverlays',
    label: t.actions.snapshotOverlays,
    menu: 'view',
    when: isTabShown,
    run: () => snapshotView.set(({ hidesOverlays }) => ({ hidesOverlays: !hidesOverlays })),
  },
];
