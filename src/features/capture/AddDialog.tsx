import { useRef, useState } from 'react';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Progress } from '#core/model/progress.ts';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './AddDialog.module.css';
import { addDraft, emptyDraft } from './add-draft.ts';
import { addSources, showAdded, sourcesFromTyped } from './add-sources.ts';
import { chooseAndAddFiles, openAsReferences } from './hand-over.ts';

/** Adds a link or a text; failures are said here, and what was typed stays for the next time until it is added. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { text, tags } = useStore(addDraft, (draft) => draft);
  const [allowPrivate, setAllowPrivate] = useState(false);
  const { submit, stop, progress, error, isPrivate } = useAdd(() => {
    emptyDraft();
    onClose();
  });
  const sources = sourcesFromTyped(text);
  const isList = sources.length > 1;
  const tagList = tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      title={t.add.title}
      closeLabel={t.close}
      onClose={close}
      actions={
        <>
          <Button
            onPress={() => {
              onClose();
              void chooseAndAddFiles(tagList);
            }}
          >
            {t.add.choose}
          </Button>
          {progress && <Button onPress={stop}>{t.cancel}</Button>}
          <Button
            look="primary"
            isDisabled={progress !== undefined}
            onPress={() => void submit(text, tagList, allowPrivate)}
          >
            {isList ? t.add.submitMany(sources.length) : t.add.submit}
          </Button>
        </>
      }
    >
      <Field
        label={t.add.field}
        placeholder={t.add.placeholder}
        value={text}
        onChange={(typed) => addDraft.set({ text: typed })}
        rows={8}
        error={error}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            void submit(text, tagList, allowPrivate);
        }}
      />
      {isPrivate && (
        <Checkbox label={t.add.allowPrivate} isSelected={allowPrivate} onChange={setAllowPrivate} />
      )}
      <Field
        label={t.add.tags}
        note={t.add.tagsHint}
        value={tags}
        onChange={(typed) => addDraft.set({ tags: typed })}
      />
      {progress && (
        <div className={styles.progress} role="status">
          <ProgressBar label={say(progress.step)} fraction={progress.fraction} />
          <span>{say(progress.step)}</span>
        </div>
      )}
    </Dialog>
  );
}

function useAdd(onDone: () => void) {
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<string>();
  /** The address was refused for being a private one. */
  const [isPrivate, setIsPrivate] = useState(false);
  const controller = useRef<AbortController>(undefined);
  const submit = async (text: string, tags: readonly string[], allowPrivate: boolean) => {
    if (controller.current) return;
    if (text.trim() === '') {
      setError(t.add.nothing);
      return;
    }
    const [first, ...others] = sourcesFromTyped(text);
    if (!first || others.length > 0) {
      onDone();
      void addSources(sourcesFromTyped(text), tags);
      return;
    }
    controller.current = new AbortController();
    setError(undefined);
    setProgress({ step: t.add.opening });
    try {
      if (first.source.kind === 'text' && (await openAsReferences(text, emptyDraft))) return;
      const source = first.source.kind === 'url' ? { ...first.source, allowPrivate } : first.source;
      const request = { source, tags: [...tags] };
      const added = await ask('source.add', request, {
        signal: controller.current.signal,
        onProgress: setProgress,
      });
      onDone();
      showAdded(added);
    } catch (thrown) {
      const { code, said } = PressmarkError.from(thrown);
      setError(code === 'cancelled' ? undefined : say(said));
      setIsPrivate((was) => was || (code === 'invalid-input' && first.source.kind === 'url'));
    } finally {
      controller.current = undefined;
      setProgress(undefined);
    }
  };
  return { submit, stop: () => controller.current?.abort(), progress, error, isPrivate };
}
