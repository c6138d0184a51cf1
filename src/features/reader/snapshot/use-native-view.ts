import { type RefObject, useEffect, useState } from 'react';
import type { ShownPart } from '#contract/snapshot-channels.ts';
import { useStore } from '../../../lib/create-store.ts';
import { ask } from '../../../lib/ipc-client.ts';
import { snapshotView } from '../../../lib/snapshot-view.ts';
import { notifyFailure } from '../../../lib/tasks.ts';
import { type Bounds, useBounds } from './use-bounds.ts';
import { useOverlap } from './use-overlap.ts';

/** Between the view and what lies in the corner under it. */
const GAP = 8;

/**
 * Keeps the native view of a snapshot over an element as long as the element is there, and takes it away while
 * something of the window lies over it.
 *
 * @returns the address of a still picture to stand in meanwhile
 */
export function useNativeView(
  place: RefObject<HTMLElement | null>,
  { snapshotId, part }: { readonly snapshotId: string; readonly part: ShownPart },
): string | undefined {
  const bounds = useBounds(place);
  const { isCovered, cutBelow } = useOverlap(place);
  const zoom = useStore(snapshotView, (state) => state.zoom);
  const hidesOverlays = useStore(snapshotView, (state) => state.hidesOverlays);
  const [still, setStill] = useState<string>();

  useEffect(() => {
    if (!bounds || isCovered) return;
    const shown = { snapshotId, part, zoom, hidesOverlays, bounds: cut(bounds, cutBelow) };
    void ask('snapshot.show', shown).then(() => setStill(undefined), notifyFailure);
  }, [bounds, cutBelow, isCovered, snapshotId, part, zoom, hidesOverlays]);

  useEffect(() => {
    if (!isCovered) return;
    let isOver = false;
    void ask('snapshot.cover', {}).then(({ still: bytes }) => {
      if (bytes && !isOver) setStill(URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' })));
    }, notifyFailure);
    return () => {
      isOver = true;
    };
  }, [isCovered]);

  useEffect(() => (still === undefined ? undefined : () => URL.revokeObjectURL(still)), [still]);

  useEffect(() => {
    snapshotView.set({ isPageShown: true });
    return () => {
      snapshotView.set({ isPageShown: false });
      void ask('snapshot.hide', {});
    };
  }, []);
  return still;
}

function cut(bounds: Bounds, below: number | undefined): Bounds {
  if (below === undefined) return bounds;
  return { ...bounds, height: Math.max(0, Math.min(bounds.height, below - GAP - bounds.y)) };
}
