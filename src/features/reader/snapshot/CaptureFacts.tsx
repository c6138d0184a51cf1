import type { Snapshot } from '#core/model/snapshot.ts';
import { formatBytes, formatMoment } from '../../../lib/formats.ts';
import { t } from '../../../messages/t.ts';
import styles from './CaptureFacts.module.css';

/** What is known of how a capture was made. */
export function CaptureFacts({ snapshot }: { readonly snapshot: Snapshot }) {
  const facts = [
    [t.reader.digest, snapshot.sha256],
    [t.reader.size, formatBytes(snapshot.bytes)],
    [t.reader.kept, formatMoment(snapshot.capturedAt)],
    [t.reader.from, originOf(snapshot)],
    [t.reader.method, t.reader.methods[snapshot.method]],
  ] as const;
  return (
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
  );
}

function originOf({ origin }: Snapshot): string {
  if (origin.kind === 'url') return origin.finalUrl;
  if (origin.kind === 'web-archive') return `${origin.url} (${origin.name})`;
  return origin.kind === 'file' ? origin.name : t.reader.origins[origin.kind];
}
