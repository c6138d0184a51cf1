import type { Response } from '#contract/ipc.ts';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { formatMoment } from '../../../lib/formats.ts';
import { lookAtSnapshot } from '../../../lib/snapshot-view.ts';
import { useAsk } from '../../../lib/use-ask.ts';
import { t } from '../../../messages/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './ChangeNotice.module.css';

/** Says whether anything changed since the capture before this one, if there is one. */
export function ChangeNotice({ item, snapshot }: { readonly item: Item; readonly snapshot: Snapshot }) {
  const before = item.snapshots[item.snapshots.indexOf(snapshot) - 1];
  const { data } = useAsk(
    'snapshot.compare',
    { itemId: item.id, fromId: before?.id ?? snapshot.id, toId: snapshot.id },
    { enabled: before !== undefined },
  );
  if (!before || !data) return null;
  const hasChanged = !data.sameText;
  return (
    <p className={styles.notice} data-changed={hasChanged || undefined} role="status">
      <Icon name={hasChanged ? 'alert' : 'check'} />
      <span dir="auto">{sentenceOn(data, formatMoment(before.capturedAt))}</span>
      {hasChanged && (
        <Button look="link" onPress={() => lookAtSnapshot('changes')}>
          {t.snapshotView.showChanges}
        </Button>
      )}
    </p>
  );
}

/** What a comparison found, in a sentence. */
export function sentenceOn(
  { sameBytes, sameText, paragraphs }: Response<'snapshot.compare'>,
  moment: string,
): string {
  if (sameBytes) return t.snapshotView.sameFileAs(moment);
  if (sameText) return t.snapshotView.unchangedSince(moment);
  const total = (wanted: string) => paragraphs.filter(({ kind }) => kind === wanted).length;
  return t.snapshotView.changedSince(moment, total('added'), total('removed'));
}
