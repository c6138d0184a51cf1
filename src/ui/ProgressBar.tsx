import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './ProgressBar.module.css';

/** How far something is; without a fraction, that it goes on. */
export function ProgressBar({
  label,
  fraction,
}: {
  readonly label: string;
  readonly fraction: number | undefined;
}) {
  const known = fraction !== undefined;
  return (
    <AriaProgressBar
      aria-label={label}
      isIndeterminate={!known}
      value={(fraction ?? 0) * 100}
      className={styles.bar}
    >
      <div
        className={styles.fill}
        data-indeterminate={!known || undefined}
        style={known ? { inlineSize: `${fraction * 100}%` } : {}}
      />
    </AriaProgressBar>
  );
}
