import { useState } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { targetIds } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { collectItems } from './collection-actions.ts';
import { meantBy, pathLabels } from './collection-paths.ts';

/** Puts the chosen items into a collection, one that is there or a new one. */
export function CollectDialog({ onClose }: { readonly onClose: () => void }) {
  const [ids] = useState(() => [...targetIds()]);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const { data } = useAsk('collections.list', {});
  const labels = pathLabels(data?.collections ?? []);
  /** What was typed last, and not chosen. */
  const [wished, setWished] = useState('');
  const isNew = wished.trim() !== '' && ![...labels.values()].includes(wished.trim());
  const submit = async (typed: string) => {
    if (typed.trim() === '') {
      setError(t.collections.noName);
      return;
    }
    try {
      const known = typed === t.collections.make(wished) ? undefined : meantBy(labels, typed);
      const called = known === undefined ? wished.trim() : (labels.get(known) ?? '');
      const id = known ?? (await ask('collections.create', { name: called })).id;
      await collectItems(ids, { id, name: called });
      onClose();
    } catch (thrown) {
      setError(sayError(thrown));
    }
  };
  return (
    <Dialog
      title={t.collections.add}
      closeLabel={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" onPress={() => void submit(name)}>
            {t.collections.addSubmit}
          </Button>
        </>
      }
    >
      <p dir="auto">{t.collections.addText(ids.length)}</p>
      <ComboField
        label={t.collections.which}
        note={t.collections.whichHint}
        value={name}
        options={[...labels.values(), ...(isNew ? [t.collections.make(wished)] : [])]}
        onChange={(typed) => {
          setName(typed);
          if (typed !== t.collections.make(wished)) setWished(typed);
          setError(undefined);
        }}
        onSubmit={(typed) => void submit(typed)}
        error={error}
      />
    </Dialog>
  );
}
