import type { Notice } from '#core/model/reading.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './NoticesOfText.module.css';

/** Where an article says that it was corrected or changed after it had appeared. */
export function NoticesOfText({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {notices.map((notice) => (
        <li key={notice.text} className={styles.notice}>
          <Icon name="info" />
          <div>
            <strong>{[t.info.notices[notice.kind], notice.date].filter(Boolean).join(', ')}</strong>
            <p dir="auto">{notice.text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
