import { snapshotUrl } from '#contract/schemes.ts';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { formatBytes, formatMoment } from '../../lib/formats.ts';
import { t } from '../../messages/en.ts';
import styles from './SnapshotView.module.css';

/** The snapshot as it was kept, in a frame that runs and fetches nothing, with what is known of its making. */
export function SnapshotView({ item }: { readonly item: Item }) {
  const snapshot = item.snapshots.at(-1);
  if (!snapshot) return null;
  const facts = [
    [t.reader.digest, snapshot.sha256],
    [t.reader.size, formatBytes(snapshot.bytes)],
    [t.reader.kept, formatMoment(snapshot.capturedAt)],
    [t.reader.from, originOf(snapshot)],
    [t.reader.method, t.reader.methods[snapshot.method]],
  ] as const;
  return (
    <div className={styles.view}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd
              dir={name === t.reader.digest ? 'ltr' : 'auto'}
              data-code={name === t.reader.digest || undefined}
            >
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <iframe
        className={styles.sheet}
        title={t.reader.frame}
        src={snapshotUrl(snapshot.id)}
        sandbox=""
        referrerPolicy="no-referrer"
      />
    </div>
  );
}

function originOf({ origin }: Snapshot): string {
  if (origin.kind === 'url') return origin.finalUrl;
  return origin.kind === 'file' ? origin.name : t.reader.origins[origin.kind];
}
