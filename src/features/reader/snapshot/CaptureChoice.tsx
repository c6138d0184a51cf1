import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { formatBytes, formatMoment } from '../../../lib/formats.ts';
import { t } from '../../../messages/t.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './CaptureChoice.module.css';
import { Thumbnail } from './Thumbnail.tsx';

type CaptureChoiceProps = {
  readonly item: Item;
  readonly snapshot: Snapshot;
  readonly onChoose: (snapshotId: string) => void;
};

/** Which capture is shown, of all there are of the item. */
export function CaptureChoice({ item, snapshot, onChoose }: CaptureChoiceProps) {
  const { snapshots } = item;
  const at = snapshots.indexOf(snapshot) + 1;
  return (
    <AriaSelect
      className={styles.choice}
      aria-label={t.snapshotView.captures}
      selectedKey={snapshot.id}
      onSelectionChange={(key) => onChoose(String(key))}
    >
      <Button className={styles.button}>
        <SelectValue className={styles.chosen}>
          {() => (
            <bdi>{t.snapshotView.chooseCapture(formatMoment(snapshot.capturedAt), at, snapshots.length)}</bdi>
          )}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover} placement="bottom start">
        <ListBox className={styles.list}>
          {snapshots.toReversed().map((each) => (
            <ListBoxItem
              key={each.id}
              id={each.id}
              textValue={`${formatMoment(each.capturedAt)} ${t.methodNames[each.method]}`}
              className={styles.option}
            >
              <CaptureLine itemId={item.id} snapshot={each} isNewest={each === snapshots.at(-1)} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

type CaptureLineProps = { readonly itemId: string; readonly snapshot: Snapshot; readonly isNewest: boolean };

function CaptureLine({ itemId, snapshot, isNewest }: CaptureLineProps) {
  return (
    <>
      <Thumbnail itemId={itemId} snapshot={snapshot} />
      <span className={styles.facts}>
        <span className={styles.moment}>
          {formatMoment(snapshot.capturedAt)}
          {isNewest && <span className={styles.newest}>{t.snapshotView.newest}</span>}
        </span>
        <span className={styles.how}>
          {t.methodNames[snapshot.method]} · {formatBytes(snapshot.bytes)}
        </span>
      </span>
    </>
  );
}
