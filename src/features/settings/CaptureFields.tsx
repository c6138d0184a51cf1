import { Switch } from 'react-aria-components';
import type { Request } from '#contract/ipc.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './SettingsDialog.module.css';

const COUNTS = (['1', '2', '3', '4'] as const).map((value) => ({ value, label: value }));

/** How pages are captured; kept with the library. */
export function CaptureFields() {
  const { data, refetch } = useAsk('capture.settings', {});
  if (!data) return null;
  const change = async (settings: Request<'capture.setSettings'>) => {
    try {
      await ask('capture.setSettings', settings);
      await refetch();
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <>
      <Choice
        label={t.settings.captureWindows}
        value={COUNTS[data.windows - 1]?.value ?? '2'}
        options={COUNTS}
        onChange={(value) => void change({ windows: Number(value) })}
      />
      <Switch
        className={styles.switch}
        isSelected={data.withPdf}
        onChange={(withPdf) => void change({ withPdf })}
      >
        <span className={styles.knob} aria-hidden="true" />
        {t.settings.capturePdf}
      </Switch>
    </>
  );
}
