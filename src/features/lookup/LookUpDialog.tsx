import { useState } from 'react';
import { notify } from '../../lib/tasks.ts';
import { viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { FoundFields } from './FoundFields.tsx';
import styles from './lookup.module.css';
import { useLookup } from './use-lookup.ts';

/** Asks a public service what it knows of the open item, after showing the very address. */
export function LookUpDialog({ onClose }: { readonly onClose: () => void }) {
  const [itemId] = useState(() => viewState.get().openId ?? '');
  const lookup = useLookup(itemId);
  const { text, plan, found, chosen, error, isAsking } = lookup;
  const close = () => {
    lookup.stop();
    onClose();
  };
  const take = async () => {
    const count = await lookup.take();
    if (count === 0) return;
    notify(t.lookup.taken(count));
    close();
  };
  const canTake = found !== undefined && chosen.size > 0;
  return (
    <Dialog
      title={t.lookup.title}
      closeLabel={t.close}
      onClose={close}
      isWide
      actions={
        <>
          <Button onPress={close}>{t.cancel}</Button>
          <Button
            look={canTake ? 'plain' : 'primary'}
            isDisabled={plan?.url === undefined || isAsking}
            onPress={() => void lookup.askService()}
          >
            {isAsking ? t.lookup.asking : t.lookup.ask}
          </Button>
          {found && found.fields.length > 0 && (
            <Button look="primary" isDisabled={!canTake} onPress={() => void take()}>
              {t.lookup.take}
            </Button>
          )}
        </>
      }
    >
      <Field
        label={t.lookup.identifier}
        note={t.lookup.identifierHint}
        value={text}
        onChange={lookup.type}
        onKeyDown={(event) => event.key === 'Enter' && void lookup.askService()}
        isCode
        autoFocus
      />
      <Asked url={plan?.url} hasText={text.trim() !== ''} />
      {error !== undefined && (
        <p className={styles.failure} role="alert" dir="auto">
          {error}
        </p>
      )}
      {found && <FoundFields fields={found.fields} chosen={chosen} onChoose={lookup.choose} />}
    </Dialog>
  );
}

/** Of whom what is asked, to the letter. */
function Asked({ url, hasText }: { readonly url: string | undefined; readonly hasText: boolean }) {
  if (url === undefined) {
    return hasText ? (
      <p className={styles.quiet} dir="auto">
        {t.lookup.noIdentifier}
      </p>
    ) : null;
  }
  return (
    <p className={styles.quiet}>
      <span dir="auto">{t.lookup.willAsk(new URL(url).host)}</span>
      <code className={styles.address} dir="ltr">
        {url}
      </code>
    </p>
  );
}
