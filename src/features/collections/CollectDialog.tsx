import { useState } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { notify, runBulk } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { targetIds } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Puts the chosen items into a collection, one that is there or a new one. */
export function CollectDialog({ onClose }: { readonly onClose: () => void }) {
  const [ids] = useState(() => [...targetIds()]);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const { data } = useAsk('collections.list', {});
  const collections = data?.collections ?? [];
  const submit = async (typed: string) => {
    if (typed.trim() === '') {
      setError(t.collections.noName);
      return;
    }
    try {
      const known = collections.find((each) => each.name === typed.trim());
      const id = known?.id ?? (await ask('collections.create', { name: typed.trim() })).id;
      await runBulk(ids, t.actions.addToCollection, (options) =>
        ask('collections.changeItems', { id, add: ids, remove: [] }, options),
      );
      onClose();
      notify(t.collections.added(ids.length, typed.trim()));
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
        options={[...new Set(collections.map((each) => each.name))]}
        onChange={(typed) => {
          setName(typed);
          setError(undefined);
        }}
        onSubmit={(typed) => void submit(typed)}
        error={error}
      />
    </Dialog>
  );
}
