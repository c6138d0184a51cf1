import { useRef } from 'react';
import type { ShownPart } from '#contract/snapshot-channels.ts';
import { ask } from '../../../lib/ipc-client.ts';
import { t } from '../../../messages/t.ts';
import styles from './PageSheet.module.css';
import { useNativeView } from './use-native-view.ts';

type PageSheetProps = { readonly snapshotId: string; readonly part: ShownPart };

/** The place of the native view, which takes the focus for it. The page in it is no part of this document. */
export function PageSheet({ snapshotId, part }: PageSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const still = useNativeView(sheet, { snapshotId, part });
  return (
    <section
      ref={sheet}
      className={styles.sheet}
      aria-label={t.snapshotView.sheet}
      aria-description={t.snapshotView.sheetKeys}
      data-sheet
      data-pane
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it hands the focus on to the page in the view
      tabIndex={0}
      onFocus={() => void ask('snapshot.focus', { inView: true })}
    >
      {still !== undefined && <img className={styles.still} src={still} alt="" />}
    </section>
  );
}
