import type { FieldChoice } from '#contract/ipc.ts';
import type { Item } from '#core/model/item.ts';
import { ask } from '../../lib/ipc-client.ts';
import { queryClient } from '../../lib/query-client.ts';
import { notifyFailure } from '../../lib/tasks.ts';
import { t } from '../../messages/t.ts';
import { ChoicesButton } from '../../ui/ChoicesButton.tsx';
import styles from './FieldOrigin.module.css';
import { choiceNote, originNote, whereFound } from './origin-note.ts';

type FieldOriginProps = {
  readonly item: Item;
  readonly variable: string;
  /** The value there is, as it would be typed. */
  readonly known: string;
  /** What the source offers for it, the best first. */
  readonly choices: readonly FieldChoice[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** How a choice is shown. */
  readonly shown?: (text: string) => string;
};

/** Where a value comes from; pressed, what else the source offers. */
export function FieldOrigin({ item, variable, known, choices, shown = same, ...open }: FieldOriginProps) {
  const note = originNote(item.provenance[variable]);
  const chosen = choices.find(({ text }) => text === known);
  const others = choices.filter(({ text }) => text !== known);
  if (others.length === 0) {
    if (note === undefined) return null;
    return (
      <span className={styles.note} dir="auto" title={chosen && whereFound(chosen)}>
        {note}
      </span>
    );
  }
  const take = async (text: string) => {
    const details = await ask('item.takeChoice', { id: item.id, variable, text });
    queryClient.setQueryData(['item.get', { id: item.id }], details);
  };
  return (
    <ChoicesButton
      text={[note, t.info.others(others.length)].filter(Boolean).join(' · ')}
      label={t.info.choose(t.variableName(variable))}
      heading={chosen ? t.info.nowFrom(whereFound(chosen)) : t.info.sourceOffers}
      choices={others.map((choice) => ({
        id: choice.text,
        label: shown(choice.text),
        detail: choiceNote(choice),
      }))}
      onChoose={(text) => void take(text).catch(notifyFailure)}
      {...open}
    />
  );
}

function same(text: string): string {
  return text;
}
