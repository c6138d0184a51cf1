import { useState } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Message } from '../../ui/Message.tsx';
import styles from './NamesDialog.module.css';

/** What this person takes for names of the same: a search for one of them finds all. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error, refetch } = useAsk('names.list', {}, { keepPrevious: true });
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const change = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setRefused(undefined);
      await refetch();
    } catch (thrown) {
      setRefused(sayError(thrown));
    }
  };
  const add = () =>
    change(async () => {
      await ask('names.add', { names: typed });
      setTyped('');
    });
  return (
    <Dialog title={t.names.title} closeLabel={t.close} onClose={onClose}>
      <p className={styles.text} dir="auto">
        {t.names.text}
      </p>
      <div className={styles.adding}>
        <Field
          label={t.names.field}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() !== '') void add();
          }}
          placeholder={t.names.placeholder}
          error={refused}
          autoFocus
        />
        <Button onPress={() => void add()} isDisabled={typed.trim() === ''}>
          {t.names.add}
        </Button>
      </div>
      {error ? (
        <Message
          isFailure
          title={t.names.failed}
          actions={<Button onPress={() => void refetch()}>{t.retry}</Button>}
        >
          <p>{sayError(error)}</p>
        </Message>
      ) : !data ? (
        <p className={styles.text}>{t.loading}</p>
      ) : data.groups.length === 0 ? (
        <p className={styles.text}>{t.names.none}</p>
      ) : (
        <ul className={styles.groups} aria-label={t.names.title}>
          {data.groups.map((group) => (
            <li key={group.join('|')} className={styles.group}>
              <span className={styles.names} dir="auto">
                {group.map((name, at) => (
                  <span key={name}>
                    {at > 0 && ' · '}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </span>
              <Button
                onPress={() => void change(() => ask('names.remove', { name: group[0] ?? '' }))}
                aria-label={t.names.removeOne(group[0] ?? '')}
              >
                {t.names.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
