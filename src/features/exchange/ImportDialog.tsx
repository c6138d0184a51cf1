import { useState } from 'react';
import type { Request } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { type ImportFile, importFiles } from '../../lib/import-files.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify } from '../../lib/tasks.ts';
import { undoOfLast } from '../../lib/undo.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import styles from './exchange.module.css';
import { ImportContents } from './ImportContents.tsx';
import { RunProgress } from './RunProgress.tsx';
import { useRun } from './use-run.ts';

type ImportDialogProps = {
  readonly onClose: () => void;
  /** Archives a file as a text, instead of importing what it lists. */
  readonly onArchive: (file: ImportFile) => void;
};

/** The files of references that were chosen, one after the other: what is in each, and what to make of it. */
export function ImportDialog({ onClose, onArchive }: ImportDialogProps) {
  const files = useStore(importFiles, (state) => state.files);
  const [at, setAt] = useState(0);
  const file = files[at];
  if (!file) return null;
  const isLast = at === files.length - 1;
  return (
    <ImportOne
      key={file.handle}
      file={file}
      place={files.length > 1 ? t.importing.fileOf(at + 1, files.length) : undefined}
      onClose={onClose}
      onNext={isLast ? onClose : () => setAt(at + 1)}
      onArchive={(chosen) => {
        onArchive(chosen);
        if (isLast) onClose();
      }}
    />
  );
}

type ImportOneProps = ImportDialogProps & {
  readonly file: ImportFile;
  readonly place: string | undefined;
  readonly onNext: () => void;
};

function ImportOne({ file, place, onClose, onNext, onArchive }: ImportOneProps) {
  const { handle, name, onImported } = file;
  const [duplicates, setDuplicates] = useState<Request<'source.import'>['duplicates']>('skip');
  const { run, stop, progress, error } = useRun();
  const isRunning = progress !== undefined;
  const { data, error: unreadable } = useAsk('source.inspect', { handle }, { enabled: !isRunning });
  const submit = () =>
    run(t.importing.title, async (call) => {
      const counts = await ask('source.import', { handle, duplicates }, call);
      onImported?.();
      showPlace({}, { query: '' });
      notify(t.importing.done(name, counts), await undoOfLast());
      onNext();
    });
  const isEmpty = data?.entries === 0;
  return (
    <Dialog
      title={t.importing.title}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={
        <>
          <RunProgress progress={progress} />
          {!isRunning && (
            <Button look="link" onPress={() => onArchive(file)}>
              {t.importing.archive}
            </Button>
          )}
          <Button onPress={isRunning ? stop : onNext}>
            {place === undefined || isRunning ? t.cancel : t.importing.nextFile}
          </Button>
          <Button look="primary" isDisabled={!data || isEmpty || isRunning} onPress={() => void submit()}>
            {data && !isEmpty ? t.importing.submit(data.entries) : t.importing.submitAny}
          </Button>
        </>
      }
    >
      <p className={styles.fileName}>
        <strong dir="auto">{name}</strong>
        {place !== undefined && <span>{place}</span>}
      </p>
      {unreadable ? (
        <Message isFailure title={t.importing.failed}>
          <p>{sayError(unreadable)}</p>
        </Message>
      ) : data ? (
        <ImportContents found={data} duplicates={duplicates} onDuplicates={setDuplicates} />
      ) : (
        <p role="status" className={styles.quiet}>
          {t.importing.reading}
        </p>
      )}
      {error !== undefined && (
        <p role="alert" className={styles.failure}>
          {error}
        </p>
      )}
    </Dialog>
  );
}
