import { useState } from 'react';
import type { Response } from '#contract/ipc.ts';
import { formatMoment } from '../../lib/formats.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify, notifyFailure, runTask } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './BackupsDialog.module.css';

type Backup = Response<'backup.list'>['backups'][number];

/** The backups there are, and going back to one. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error, refetch } = useAsk('backup.list', {});
  const [chosen, setChosen] = useState<Backup>();
  const [isBusy, setIsBusy] = useState(false);
  const busily = async (work: () => Promise<void>) => {
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      notifyFailure(error);
    } finally {
      setIsBusy(false);
    }
  };
  const make = async () => {
    const { items } = await runTask(t.backups.making, ({ signal }) => ask('backup.make', {}, { signal }));
    notify(t.backups.made(items));
    await refetch();
  };
  if (chosen) {
    return (
      <Dialog title={t.backups.sure} closeLabel={t.close} onClose={onClose}>
        <p>
          <strong>{nameOf(chosen)}</strong>
        </p>
        <p>{t.backups.sureText}</p>
        <div className={styles.actions}>
          <Button isDisabled={isBusy} onPress={() => setChosen(undefined)}>
            {t.cancel}
          </Button>
          <Button
            look="primary"
            isDisabled={isBusy}
            onPress={() => void busily(async () => void (await ask('backup.restore', { name: chosen.name })))}
          >
            {t.backups.confirm}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t.backups.title} closeLabel={t.close} onClose={onClose}>
      <p className={styles.text}>{t.backups.text}</p>
      {error && <p role="alert">{sayError(error)}</p>}
      {data?.backups.length === 0 && <p>{t.backups.none}</p>}
      <ul className={styles.list} aria-label={t.backups.list}>
        {data?.backups.map((backup) => (
          <li key={backup.name} className={styles.backup}>
            <span>{nameOf(backup)}</span>
            {backup.createdAt !== undefined && (
              <Button
                look="quiet"
                onPress={() => setChosen(backup)}
                aria-label={`${t.backups.restore}: ${nameOf(backup)}`}
              >
                {t.backups.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="primary" isDisabled={isBusy} onPress={() => void busily(make)}>
          {t.actions.backUp}
        </Button>
      </div>
    </Dialog>
  );
}

function nameOf({ name, createdAt, reason = '', items }: Backup): string {
  if (createdAt === undefined || items === undefined) return `${name} (${t.backups.unreadable})`;
  return `${formatMoment(createdAt)} · ${t.backups.items(items)} · ${t.backups.reasons[reason] ?? reason}`;
}
