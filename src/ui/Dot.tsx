import type { CSSProperties } from 'react';
import styles from './Dot.module.css';

/** A small round of a colour of tags; what it stands for is said beside it. */
export function Dot({ colour }: { readonly colour: string }) {
  const style: CSSProperties = { background: `var(--tag-${colour})` };
  return <span className={styles.dot} style={style} aria-hidden="true" />;
}
