import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Message.module.css';

type MessageProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** A failure is announced at once. */
  readonly isFailure?: boolean;
};

/** What stands where there is nothing to show: an empty place, or a failure in words with a way on. */
export function Message({ title, children, actions, isFailure = false }: MessageProps) {
  return (
    <div className={cx(styles.message, isFailure && styles.failure)} role={isFailure ? 'alert' : undefined}>
      <p className={styles.title} dir="auto">
        {title}
      </p>
      {children && (
        <div className={styles.text} dir="auto">
          {children}
        </div>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
