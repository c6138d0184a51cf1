import { createStore } from './create-store.ts';

/** As what a snapshot is shown. */
export type SnapshotLook = 'page' | 'reading' | 'screenshot' | 'changes';

/** How snapshots are looked at; shared by the toolbar, the actions and the view. */
export type SnapshotViewState = {
  readonly look: SnapshotLook;
  /** 1 is the size the page was made for. */
  readonly zoom: number;
  readonly hidesOverlays: boolean;
  readonly isFinding: boolean;
  /** The native view is on the screen, or would be but for something over it. */
  readonly isPageShown: boolean;
};

const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;

export const snapshotView = createStore<SnapshotViewState>({
  look: 'page',
  zoom: 1,
  hidesOverlays: true,
  isFinding: false,
  isPageShown: false,
});

/** The next larger or smaller size, or the one the page was made for. */
export function zoomSnapshot(step: 1 | -1 | 0): void {
  snapshotView.set(({ zoom }) => {
    if (step === 0) return { zoom: 1 };
    const next =
      step === 1 ? ZOOMS.find((each) => each > zoom + 0.001) : ZOOMS.findLast((each) => each < zoom - 0.001);
    return { zoom: next ?? zoom };
  });
}

/** Shows the page, or something else in its place. */
export function lookAtSnapshot(look: SnapshotLook): void {
  snapshotView.set({ look, isFinding: false });
}
