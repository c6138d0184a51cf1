import { useState } from 'react';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { useStore } from '../../../lib/create-store.ts';
import { type SnapshotLook, snapshotView } from '../../../lib/snapshot-view.ts';
import { t } from '../../../messages/t.ts';
import { Message } from '../../../ui/Message.tsx';
import { CaptureFacts } from './CaptureFacts.tsx';
import { CaptureText } from './CaptureText.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { FindBar } from './FindBar.tsx';
import { PageSheet } from './PageSheet.tsx';
import styles from './SnapshotPane.module.css';
import { SnapshotToolbar } from './SnapshotToolbar.tsx';

/** The captures of an item as they were kept: one of them shown, the others to choose from and to compare with. */
export function SnapshotPane({ item }: { readonly item: Item }) {
  const [chosenId, setChosenId] = useState<string>();
  const [isExplained, setIsExplained] = useState(false);
  const wanted = useStore(snapshotView, (state) => state.look);
  const isFinding = useStore(snapshotView, (state) => state.isFinding);
  const snapshot = item.snapshots.find(({ id }) => id === chosenId) ?? item.snapshots.at(-1);
  if (!snapshot) return <Message title={t.snapshotView.none} />;
  const looks = looksOf(item, snapshot);
  const look = looks.includes(wanted) ? wanted : 'page';
  return (
    <div className={styles.pane}>
      <SnapshotToolbar
        item={item}
        snapshot={snapshot}
        looks={looks}
        look={look}
        onChoose={setChosenId}
        isExplained={isExplained}
        onExplain={setIsExplained}
      />
      {isExplained && <CaptureFacts snapshot={snapshot} />}
      {look !== 'changes' && <ChangeNotice item={item} snapshot={snapshot} />}
      {isFinding && isNative(snapshot, look) && <FindBar key={snapshot.id} />}
      <Shown item={item} snapshot={snapshot} look={look} />
    </div>
  );
}

type ShownProps = { readonly item: Item; readonly snapshot: Snapshot; readonly look: SnapshotLook };

function Shown({ item, snapshot, look }: ShownProps) {
  if (look === 'changes') return <ChangesPanel key={snapshot.id} item={item} snapshot={snapshot} />;
  if (isNative(snapshot, look)) {
    return <PageSheet snapshotId={snapshot.id} part={look === 'screenshot' ? 'screenshot' : 'page'} />;
  }
  const isPdf = snapshot.mediaType === 'application/pdf' && look === 'page';
  const hasText = snapshot.text.paragraphs > 0;
  return (
    <div className={styles.text}>
      {isPdf && <p className={styles.note}>{hasText ? t.snapshotView.noPdf : t.snapshotView.noPdfText}</p>}
      {hasText && <CaptureText itemId={item.id} snapshotId={snapshot.id} language={item.csl.language} />}
    </div>
  );
}

/** True if the native view shows it. Chromium’s PDF viewer needs scripts, which that view has not. */
function isNative({ mediaType }: Snapshot, look: SnapshotLook): boolean {
  return look === 'screenshot' || (look === 'page' && mediaType !== 'application/pdf');
}

function looksOf({ snapshots }: Item, { text, artefacts = [] }: Snapshot): readonly SnapshotLook[] {
  return [
    'page',
    ...(text.paragraphs > 0 ? (['reading'] as const) : []),
    ...(artefacts.some(({ role }) => role === 'screenshot') ? (['screenshot'] as const) : []),
    ...(snapshots.length > 1 ? (['changes'] as const) : []),
  ];
}
