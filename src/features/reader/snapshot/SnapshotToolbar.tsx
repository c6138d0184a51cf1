import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { savedForms } from '#core/model/snapshot-formats.ts';
import { useStore } from '../../../lib/create-store.ts';
import { lookAtSnapshot, type SnapshotLook, snapshotView } from '../../../lib/snapshot-view.ts';
import { t } from '../../../messages/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { ToggleButton } from '../../../ui/ToggleButton.tsx';
import { CaptureChoice } from './CaptureChoice.tsx';
import styles from './SnapshotToolbar.module.css';
import { openAddress, saveCopy } from './snapshot-actions.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

type SnapshotToolbarProps = {
  readonly item: Item;
  readonly snapshot: Snapshot;
  readonly looks: readonly SnapshotLook[];
  readonly look: SnapshotLook;
  readonly onChoose: (snapshotId: string) => void;
  readonly isExplained: boolean;
  readonly onExplain: (isExplained: boolean) => void;
};

const LOOKS = {
  page: t.snapshotView.original,
  reading: t.snapshotView.reading,
  screenshot: t.snapshotView.screenshot,
  changes: t.snapshotView.changes,
} as const satisfies Record<SnapshotLook, string>;

/** Above the view: which capture, as what, how large, and what can be done with it. */
export function SnapshotToolbar(props: SnapshotToolbarProps) {
  const { item, snapshot, looks, look } = props;
  const isPageShown = useStore(snapshotView, (state) => state.isPageShown);
  const address = addressOf(snapshot);
  return (
    <section className={styles.tools} aria-label={t.snapshotView.toolbar} data-snapshot-tools>
      <div className={styles.row}>
        <CaptureChoice item={item} snapshot={snapshot} onChoose={props.onChoose} />
        <ToggleButton
          label={t.snapshotView.facts}
          icon="info"
          isSelected={props.isExplained}
          onChange={props.onExplain}
        />
        {address !== undefined && (
          <Button
            look="quiet"
            aria-label={t.snapshotView.openInBrowser}
            tooltip={t.snapshotView.openInBrowser}
            onPress={() => void openAddress(address)}
          >
            <Icon name="open" />
          </Button>
        )}
        <MenuButton
          label={t.snapshotView.saveCopy}
          icon="down"
          isLabelShown
          actions={savedForms(snapshot).map(({ format }) => ({
            id: format,
            label: t.snapshotView.saveAs(format),
            run: () => void saveCopy({ itemId: item.id, snapshotId: snapshot.id, format }),
          }))}
        />
      </div>
      <div className={styles.row}>
        <Choice
          label={t.snapshotView.shownAs}
          isLabelHidden
          value={look}
          options={looks.map((value) => ({ value, label: LOOKS[value] }))}
          onChange={lookAtSnapshot}
        />
        <span className={styles.space} />
        {isPageShown && <PageTools hasOverlays={look === 'page' && snapshot.mediaType === 'text/html'} />}
      </div>
    </section>
  );
}

/** What only the native view can do. */
function PageTools({ hasOverlays }: { readonly hasOverlays: boolean }) {
  const hidesOverlays = useStore(snapshotView, (state) => state.hidesOverlays);
  const isFinding = useStore(snapshotView, (state) => state.isFinding);
  return (
    <div className={styles.page}>
      {hasOverlays && (
        <ToggleButton
          label={t.snapshotView.hideOverlays}
          note={t.snapshotView.hideOverlaysNote}
          isSelected={hidesOverlays}
          onChange={(hides) => snapshotView.set({ hidesOverlays: hides })}
        />
      )}
      <ToggleButton
        label={t.snapshotView.find}
        icon="search"
        isSelected={isFinding}
        onChange={(finding) => snapshotView.set({ isFinding: finding })}
        data-find-opener
      />
      <ZoomButtons />
    </div>
  );
}

function addressOf({ origin }: Snapshot): string | undefined {
  if (origin.kind === 'url') return origin.finalUrl;
  return origin.kind === 'web-archive' ? origin.url : undefined;
}
