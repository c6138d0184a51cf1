import { useState } from 'react';
import type { Response } from '#contract/ipc.ts';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { formatMoment } from '../../../lib/formats.ts';
import { useAsk } from '../../../lib/use-ask.ts';
import { sayError } from '../../../messages/say.ts';
import { t } from '../../../messages/t.ts';
import { Message } from '../../../ui/Message.tsx';
import { Select } from '../../../ui/Select.tsx';
import { sentenceOn } from './ChangeNotice.tsx';
import styles from './ChangesPanel.module.css';
import { foldKept } from './fold-kept.ts';

type ChangesPanelProps = { readonly item: Item; readonly snapshot: Snapshot };

/** What two captures of an item say differently, the chosen one and another. */
export function ChangesPanel({ item, snapshot }: ChangesPanelProps) {
  const { snapshots } = item;
  const at = snapshots.indexOf(snapshot);
  const [otherId, setOtherId] = useState((snapshots[at - 1] ?? snapshots[at + 1])?.id ?? snapshot.id);
  const [from, to] = inOrder(snapshots, otherId, snapshot.id);
  const { data, error } = useAsk('snapshot.compare', { itemId: item.id, fromId: from, toId: to });
  const moment = formatMoment(snapshots.find(({ id }) => id === from)?.capturedAt ?? 0);
  return (
    <div className={styles.panel}>
      <Select
        label={t.snapshotView.compareWith}
        value={otherId}
        options={snapshots
          .toReversed()
          .filter(({ id }) => id !== snapshot.id)
          .map(({ id, capturedAt }) => ({ value: id, label: formatMoment(capturedAt) }))}
        onChange={setOtherId}
      />
      {error && (
        <Message isFailure title={t.headline('unreadable')}>
          <p>{sayError(error)}</p>
        </Message>
      )}
      {data && (
        <>
          <p role="status">{sentenceOn(data, moment)}</p>
          {!data.sameText && <Paragraphs paragraphs={data.paragraphs} language={item.csl.language} />}
        </>
      )}
    </div>
  );
}

type ParagraphsProps = {
  readonly paragraphs: Response<'snapshot.compare'>['paragraphs'];
  readonly language: string | undefined;
};

function Paragraphs({ paragraphs, language }: ParagraphsProps) {
  let number = 0;
  return (
    <div className={styles.text} lang={language}>
      {foldKept(paragraphs).map((part) => {
        number += 1;
        if (part.kind === 'folded') {
          return (
            <p key={number} className={styles.folded} lang="en">
              {t.snapshotView.kept(part.total)}
            </p>
          );
        }
        return <Paragraph key={number} {...part} />;
      })}
    </div>
  );
}

function Paragraph({ kind, text }: Response<'snapshot.compare'>['paragraphs'][number]) {
  if (kind === 'kept') {
    return (
      <p className={styles.kept} dir="auto">
        {text}
      </p>
    );
  }
  const Change = kind === 'added' ? 'ins' : 'del';
  return (
    <Change className={styles.change} data-kind={kind}>
      <span className={styles.sign} lang="en">
        {kind === 'added' ? t.snapshotView.added : t.snapshotView.removed}
      </span>
      <span dir="auto">{text}</span>
    </Change>
  );
}

/** The ids of two captures, the older first. */
function inOrder(snapshots: readonly Snapshot[], a: string, b: string): readonly [string, string] {
  const place = (wanted: string) => snapshots.findIndex(({ id }) => id === wanted);
  return place(a) <= place(b) ? [a, b] : [b, a];
}
