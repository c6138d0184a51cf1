import { useStore } from '../../lib/create-store.ts';
import { openItem, showPlace } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Message } from '../../ui/Message.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './QueueDialog.module.css';
import {
  clearEnded,
  hasEnded,
  type QueueEntry,
  queue,
  queueStateText,
  retryQueued,
  stopAllQueued,
  stopQueued,
} from './queue.ts';

/** What is being archived, what waits, and what could not be: each can be stopped or tried again. */
export function QueueDialog({ onClose }: { readonly onClose: () => void }) {
  const entries = useStore(queue, (state) => state.entries);
  const failed = entries.filter(({ state }) => state === 'failed' || state === 'stopped');
  const isRunning = entries.some((entry) => !hasEnded(entry));
  return (
    <Dialog
      title={t.queue.title}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={
        <>
          {isRunning && <Button onPress={stopAllQueued}>{t.queue.stopAll}</Button>}
          {entries.some(hasEnded) && <Button onPress={clearEnded}>{t.queue.clear}</Button>}
          {failed.length > 0 && (
            <Button look="primary" onPress={() => retryQueued(failed.map(({ id }) => id))}>
              {t.queue.retryAll}
            </Button>
          )}
        </>
      }
    >
      {entries.length === 0 ? (
        <Message title={t.queue.empty}>
          <p>{t.queue.emptyHint}</p>
        </Message>
      ) : (
        <ul className={styles.list} aria-label={t.queue.title}>
          {entries.toReversed().map((entry) => (
            <QueueRow key={entry.id} entry={entry} onClose={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function QueueRow({ entry, onClose }: { readonly entry: QueueEntry; readonly onClose: () => void }) {
  const { id, label, state, progress, added, wantsAllowance = false } = entry;
  return (
    <li className={styles.entry} data-state={state}>
      <div className={styles.text}>
        <span className={styles.label} dir="auto">
          {added?.title || label}
        </span>
        <span className={styles.state} role={state === 'failed' ? 'alert' : undefined} dir="auto">
          {queueStateText(entry)}
        </span>
        {state === 'running' && <ProgressBar label={label} fraction={progress?.fraction} />}
      </div>
      {!hasEnded(entry) && (
        <Button look="quiet" aria-label={t.queue.stop(label)} onPress={() => stopQueued(id)}>
          <Icon name="close" />
        </Button>
      )}
      {(state === 'failed' || state === 'stopped') && (
        <Button
          aria-label={wantsAllowance ? t.queue.allow(label) : t.queue.retry(label)}
          onPress={() => retryQueued([id], wantsAllowance ? { allowPrivate: true } : {})}
        >
          {wantsAllowance ? t.queue.allowAndRetry : t.retry}
        </Button>
      )}
      {added && (
        <Button
          look="link"
          onPress={() => {
            showPlace({}, { query: '' });
            openItem(added.id);
            onClose();
          }}
        >
          {t.queue.show}
        </Button>
      )}
    </li>
  );
}
