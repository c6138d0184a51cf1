import { useState } from 'react';
import type { ListedChange } from '#core/model/listed-change.ts';
import { said } from '#core/said/said.ts';
import { formatMoment } from '../../lib/formats.ts';
import { undoOne } from '../../lib/undo.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './HistoryOfItem.module.css';

const FEW = 8;
const MOST = 500;

/** What was done to an item, the newest first: when, who, what; each to be taken back by itself. */
export function HistoryOfItem({ id, isReadOnly }: { readonly id: string; readonly isReadOnly: boolean }) {
  const [limit, setLimit] = useState(FEW);
  const { data } = useAsk('history.ofItem', { id, limit: limit + 1 }, { keepPrevious: true });
  const changes = data?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section className={styles.history} aria-label={t.history.label}>
      <h3>{t.history.label}</h3>
      <ol>
        {changes.slice(0, limit).map((change) => (
          <Change key={change.id} change={change} isReadOnly={isReadOnly} />
        ))}
      </ol>
      {changes.length > limit && (
        <Button look="link" onPress={() => setLimit(MOST - 1)}>
          {t.history.showAll}
        </Button>
      )}
    </section>
  );
}

function Change({ change, isReadOnly }: { readonly change: ListedChange; readonly isReadOnly: boolean }) {
  const { id, at, who, isTakenBack, values } = change;
  const what = say(said('change.heading', { change: change.said }));
  const when = formatMoment(at);
  return (
    <li data-taken-back={isTakenBack || undefined}>
      <p className={styles.what} dir="auto">
        {what}
      </p>
      {values.map(({ name, before, after }) => (
        <p key={`${name} ${before} ${after}`} className={styles.value} dir="auto">
          {t.variableName(name)}: {before !== undefined && <del>{before || t.history.nothing}</del>}{' '}
          {after !== undefined && <ins>{after || t.history.nothing}</ins>}
        </p>
      ))}
      <p className={styles.when}>
        <span>{t.history.whenAndWho(when, who)}</span>
        {isTakenBack && <span>{t.history.isTakenBack}</span>}
        {!isTakenBack && !isReadOnly && (
          <Button look="link" aria-label={t.history.undoThis(what, when)} onPress={() => void undoOne(id)}>
            {t.history.undoThisChange}
          </Button>
        )}
      </p>
    </li>
  );
}
