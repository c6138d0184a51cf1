import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './AboutDialog.module.css';

/** What this program is, what it runs on, where the library is, and whose work it stands on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data } = useAsk('app.describe', {});
  return (
    <Dialog title={t.about.title} closeLabel={t.close} onClose={onClose}>
      <div className={styles.about}>
        <p>
          {data && t.about.version(data.version)} · {data?.runtime}
        </p>
        <p>
          {t.about.library}: <code dir="ltr">{data?.libraryFolder}</code>
        </p>
        <p>{t.attribution}</p>
        <p>{t.about.licences}</p>
      </div>
    </Dialog>
  );
}
