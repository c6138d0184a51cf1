import type { Progress } from '#core/model/progress.ts';
import { say } from '../../messages/say.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './exchange.module.css';

/** What a dialog is doing, at its foot. */
export function RunProgress({ progress }: { readonly progress: Progress | undefined }) {
  return (
    <div role="status" className={styles.progress}>
      {progress && (
        <>
          <ProgressBar label={say(progress.step)} fraction={progress.fraction} />
          <span>{say(progress.step)}</span>
        </>
      )}
    </div>
  );
}
