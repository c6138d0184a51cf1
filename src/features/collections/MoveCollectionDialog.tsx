import { useState } from 'react';
import { useStore } from '../../lib/create-store.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { moveCollection } from './collection-actions.ts';
import { collectionDraft } from './collection-draft.ts';
import { meantBy, pathLabels, withinOf } from './collection-paths.ts';

/** Asks into which other collection one is to be put. */
export function MoveCollectionDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useStore(collectionDraft, (state) => state.draft);
  const { data } = useAsk('collections.list', {});
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  if (draft.kind !== 'rename') return null;
  const collections = data?.collections ?? [];
  const within = withinOf(collections, draft.id);
  const labels = new Map([...pathLabels(collections)].filter(([id]) => !within.has(id)));
  const submit = async (text: string) => {
    const isOutermost = text.trim() === '' || text === t.collections.outermost;
    const parentId = isOutermost ? undefined : meantBy(labels, text);
    if (!isOutermost && parentId === undefined) {
      setError(t.collections.noneCalled(text.trim()));
      return;
    }
    try {
      await moveCollection({ id: draft.id, name: draft.name, parentId });
      onClose();
    } catch (thrown) {
      setError(sayError(thrown));
    }
  };
  return (
    <Dialog
      title={t.collections.moveTitle(draft.name)}
      closeLabel={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" onPress={() => void submit(typed)}>
            {t.collections.moveSubmit}
          </Button>
        </>
      }
    >
      <ComboField
        label={t.collections.moveWhere}
        value={typed}
        options={[t.collections.outermost, ...labels.values()]}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        onSubmit={(text) => void submit(text)}
        error={error}
      />
    </Dialog>
  );
}
