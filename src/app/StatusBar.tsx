import { useEffect, useRef } from 'react';
import { useStore } from '../lib/create-store.ts';
import { refreshLists } from '../lib/query-client.ts';
import { dismiss, tasks } from '../lib/tasks.ts';
import { useAsk } from '../lib/use-ask.ts';
import { say } from '../messages/say.ts';
import { t } from '../messages/t.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './StatusBar.module.css';

/** The line at the foot: how much there is, what runs, and whose citation engine it is. */
export function StatusBar({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const running = useStore(tasks, (state) => state.running);
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  return (
    <footer className={styles.bar}>
      <bdi>{facets && t.list.items(facets.all)}</bdi>
      {isReadOnly && <strong>{t.status.readOnly}</strong>}
      <span className={styles.tasks} role="status">
        <Indexing />
        {running.map(({ id, label, progress, cancel }) => (
          <span key={id} className={styles.task}>
            <ProgressBar label={label} fraction={progress.fraction} />
            <span dir="auto">
              {progress.step === label ? label : t.status.step(label, say(progress.step))}
            </span>
            <Button look="quiet" aria-label={t.status.stop(label)} onPress={cancel}>
              <Icon name="close" />
            </Button>
          </span>
        ))}
      </span>
      <small className={styles.attribution} dir="ltr">
        {t.attribution}
      </small>
    </footer>
  );
}

const ASK_AGAIN_MS = 500;

/** How far the index is, while it is not ready. */
function Indexing() {
  const { data: status } = useAsk(
    'library.indexStatus',
    {},
    {
      againMs: (known) => (known?.phase === 'ready' ? undefined : ASK_AGAIN_MS),
    },
  );
  const step = status?.phase === 'reading' ? status.done : status?.phase;
  const lastStep = useRef(step);
  useEffect(() => {
    // What was listed while the library was being read was not the whole of it.
    if (lastStep.current !== undefined && lastStep.current !== step) refreshLists();
    lastStep.current = step;
  }, [step]);
  if (!status || status.phase === 'ready' || status.total === 0) return null;
  const label = t.status[status.phase](status.done, status.total);
  return (
    <span className={styles.task}>
      <ProgressBar label={label} fraction={status.done / status.total} />
      <span>{label}</span>
    </span>
  );
}

/** Short words about what was done, in a corner; read out as they come. */
export function Notices() {
  const notices = useStore(tasks, (state) => state.notices);
  return (
    <section
      className={styles.notices}
      data-above="corner"
      aria-label={t.status.notices}
      aria-live="polite"
      // Within reach while a dialog is open.
      data-react-aria-top-layer="true"
    >
      {notices.map(({ id, text, isFailure, action }) => (
        <div key={id} className={styles.notice} data-failure={isFailure || undefined}>
          <p dir="auto">{text}</p>
          {action && (
            <Button
              look="link"
              onPress={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <Button look="quiet" aria-label={t.dismiss} onPress={() => dismiss(id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </section>
  );
}
