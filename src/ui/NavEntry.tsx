import type { CSSProperties, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './NavEntry.module.css';

type NavEntryProps = {
  readonly icon: IconName;
  readonly name: string;
  /** A number at the end of the line, as it is shown. */
  readonly count: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** The number says that something is new. */
  readonly isNews?: boolean;
  /** How many others it lies in. */
  readonly depth?: number;
  /** What can be done with it, at the end of the line. */
  readonly end?: ReactNode;
};

/** A place to go to, in a list of places. */
export function NavEntry({
  icon,
  name,
  count,
  isCurrent,
  isNews = false,
  onChoose,
  depth = 0,
  end,
}: NavEntryProps) {
  const indent: CSSProperties & Record<'--depth', number> = { '--depth': depth };
  return (
    <li className={styles.line} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.entry}
        style={indent}
        aria-current={isCurrent || undefined}
        onClick={onChoose}
      >
        <Icon name={icon} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.count} data-news={isNews || undefined}>
          {count}
        </span>
      </button>
      {end}
    </li>
  );
}
