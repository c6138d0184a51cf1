import { useState } from 'react';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { type CollectionDraft, collectionDraft } from './collection-draft.ts';

/** Asks for the name of a new collection, or for another name of one that is there. */
export function CollectionDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useStore(collectionDraft, (state) => state.draft);
  const [name, setName] = useState(draft.kind === 'rename' ? draft.name : '');
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (name.trim() === '') {
      setError(t.collections.noName);
      return;
    }
    try {
      await keep(draft, name.trim());
      onClose();
    } catch (thrown) {
      setError(sayError(thrown));
    }
  };
  const isNew = draft.kind === 'new';
  return (
    <Dialog
      title={
        !isNew
          ? t.collections.renameTitle
          : draft.parent
            ? t.collections.newIn(draft.parent.name)
            : t.collections.new
      }
      closeLabel={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" onPress={() => void submit()}>
            {isNew ? t.collections.create : t.collections.renameSubmit}
          </Button>
        </>
      }
    >
      <Field
        label={t.collections.name}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setError(undefined);
        }}
        error={error}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') void submit();
        }}
      />
    </Dialog>
  );
}

async function keep(draft: CollectionDraft, name: string): Promise<void> {
  if (draft.kind === 'rename') await ask('collections.rename', { id: draft.id, name });
  else await ask('collections.create', { name, ...(draft.parent ? { parentId: draft.parent.id } : {}) });
}
