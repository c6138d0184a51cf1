import type { Progress } from '#core/model/progress.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './exchange.module.css';

/** What a dialog is doing, at its foot. */
export function RunProgress({ progress }: { readonly progress: Progress | undefined }) {
  return (
    <div role="status" className={styles.progress}>
      {progress && (
        <>
          <ProgressBar label={progress.step} fraction={progress.fraction} />
          <span>{progress.step}</span>
        </>
      )}
    </div>
  );
}
