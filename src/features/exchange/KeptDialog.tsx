import { ask } from '../../lib/ipc-client.ts';
import { notify, notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import styles from './exchange.module.css';

type KeptDialogProps = { readonly onClose: () => void; readonly onExport: () => void };

/** The files outside the library that are kept like it, and stopping that. */
export function KeptDialog({ onClose, onExport }: KeptDialogProps) {
  const { data, error, refetch } = useAsk('exports.list', {}, { keepPrevious: true });
  const { data: known } = useAsk('export.formats', {});
  const stop = async (id: string, file: string) => {
    try {
      await ask('exports.stop', { id });
      await refetch();
      notify(t.kept.stopped(nameOf(file)));
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
  const label = (format: string) => known?.formats.find(({ id }) => id === format)?.label ?? format;
  return (
    <Dialog
      title={t.kept.title}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={<Button onPress={onExport}>{t.kept.export}</Button>}
    >
      {error ? (
        <Message
          isFailure
          title={t.kept.failed}
          actions={<Button onPress={() => void refetch()}>{t.retry}</Button>}
        >
          <p>{sayError(error)}</p>
        </Message>
      ) : !data ? (
        <p className={styles.quiet}>{t.loading}</p>
      ) : data.exports.length === 0 ? (
        <Message title={t.kept.none}>
          <p>{t.kept.noneText}</p>
        </Message>
      ) : (
        <>
          <p className={styles.quiet} dir="auto">
            {t.kept.text}
          </p>
          <ul className={styles.files} aria-label={t.kept.list}>
            {data.exports.map(({ id, file, format, collection }) => (
              <li key={id} className={styles.file}>
                <span className={styles.fileText}>
                  <strong dir="ltr">{nameOf(file)}</strong>
                  <span dir="auto">
                    {label(format)} · {collection ?? t.kept.all}
                  </span>
                  <code dir="ltr">{file}</code>
                </span>
                <Button onPress={() => void stop(id, file)} aria-label={t.kept.stopOne(nameOf(file))}>
                  {t.kept.stop}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function nameOf(file: string): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}
