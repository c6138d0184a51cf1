import type { ItemDetails } from '#contract/ipc.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SealNotice.module.css';

type SealNoticeProps = { readonly check: ItemDetails['checks'][number]; readonly onRecheck: () => void };

/** What is wrong with a snapshot: in words, with the digest it had and the one it has. */
export function SealNotice({ check, onRecheck }: SealNoticeProps) {
  const isMissing = check.state === 'missing';
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>
        <Icon name={isMissing ? 'missing' : 'alert'} />
        {isMissing ? t.reader.missing : t.reader.altered}
      </p>
      <p>{isMissing ? t.reader.missingText : t.reader.alteredText}</p>
      <code className={styles.digest} dir="ltr">
        {check.expectedSha256}
      </code>
      {check.actualSha256 && (
        <code className={styles.digest} dir="ltr">
          {check.actualSha256}
        </code>
      )}
      <div>
        <Button onPress={onRecheck}>{t.reader.checkAgain}</Button>
      </div>
    </div>
  );
}
