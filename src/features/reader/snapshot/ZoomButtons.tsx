import { useStore } from '../../../lib/create-store.ts';
import { formatPercent } from '../../../lib/formats.ts';
import { snapshotView, zoomSnapshot } from '../../../lib/snapshot-view.ts';
import { t } from '../../../messages/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';

/** Smaller, larger, and how large; pressing that goes back to the actual size. */
export function ZoomButtons() {
  const zoom = useStore(snapshotView, (state) => state.zoom);
  const percent = formatPercent(zoom);
  return (
    <>
      <Button look="quiet" aria-label={t.snapshotView.zoomOut} onPress={() => zoomSnapshot(-1)}>
        <Icon name="minus" />
      </Button>
      <Button
        look="quiet"
        aria-label={`${t.snapshotView.zoomReset}, ${percent}`}
        tooltip={t.snapshotView.zoomReset}
        onPress={() => zoomSnapshot(0)}
      >
        {percent}
      </Button>
      <Button look="quiet" aria-label={t.snapshotView.zoomIn} onPress={() => zoomSnapshot(1)}>
        <Icon name="add" />
      </Button>
    </>
  );
}
