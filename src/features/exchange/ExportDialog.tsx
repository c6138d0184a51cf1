import { useState } from 'react';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { viewState } from '../../lib/view-state.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BibliographyPart } from './BibliographyPart.tsx';
import styles from './exchange.module.css';
import { type ExportWhat, exportPlan, useExportForm } from './export-form.ts';
import { ReferencesPart } from './ReferencesPart.tsx';
import { RunProgress } from './RunProgress.tsx';
import { useRun } from './use-run.ts';

type ExportDialogProps = {
  readonly onClose: () => void;
  /** Shows an item whose entry has something to look at. */
  readonly onShowItem: (id: string) => void;
};

const KINDS = (['bibliography', 'references'] as const).map((value) => ({
  value,
  label: t.exporting.kinds[value],
}));

/** Writes a bibliography, or references for another program, to a file; once, or kept up to date. */
export function ExportDialog({ onClose, onShowItem }: ExportDialogProps) {
  const { options, what, setWhat, total } = useWhat();
  const { form, change } = useExportForm();
  const { run, stop, progress, error } = useRun();
  const plan = exportPlan(form, what);
  const submit = () =>
    run(t.exporting.running, async (call) => {
      const {
        saved,
        fileName = '',
        entries,
        notes,
      } = plan.kind === 'keep'
        ? await ask('exports.start', plan.request, call)
        : await ask('export.save', plan.request, call);
      if (!saved) return;
      onClose();
      notify(
        plan.kind === 'keep' ? t.exporting.keptDone(entries, fileName) : t.exporting.done(entries, fileName),
      );
      for (const note of notes) notify(say(note));
    });
  return (
    <Dialog
      title={t.exporting.title}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={
        <>
          <RunProgress progress={progress} />
          <Button onPress={progress ? stop : onClose}>{t.cancel}</Button>
          <Button
            look="primary"
            isDisabled={total === 0 || progress !== undefined}
            autoFocus
            onPress={() => void submit()}
          >
            {t.exporting.submit}
          </Button>
        </>
      }
    >
      {total === 0 && <p className={styles.quiet}>{t.exporting.nothing}</p>}
      <Choice label={t.exporting.what} value={what.kind} options={options} onChange={setWhat} isWrapping />
      <Choice
        label={t.exporting.as}
        value={form.kind}
        options={KINDS}
        onChange={(kind) => change({ kind })}
        isWrapping
      />
      {form.kind === 'bibliography' ? (
        <BibliographyPart form={form} what={what} onChange={change} onShowItem={onShowItem} />
      ) : (
        <ReferencesPart form={form} what={what} onChange={change} />
      )}
      {error !== undefined && (
        <p role="alert" className={styles.failure}>
          {error}
        </p>
      )}
    </Dialog>
  );
}

/** What can be exported now, and what of it is chosen; at first the narrowest. */
function useWhat() {
  const ids = useStore(viewState, (state) => state.selectedIds);
  const collection = useStore(viewState, (state) => state.request.collection);
  const { data: facets } = useAsk('library.facets', {});
  const { data: known } = useAsk('collections.list', {});
  const shown = known?.collections.find(({ id }) => id === collection);
  const [chosen, setWhat] = useState<ExportWhat['kind']>(
    ids.length > 1
      ? 'selection'
      : collection !== undefined
        ? 'collection'
        : ids.length > 0
          ? 'selection'
          : 'all',
  );
  const total = facets?.all ?? 0;
  const options: { value: ExportWhat['kind']; label: string }[] = [
    ...(ids.length > 0 ? [{ value: 'selection' as const, label: t.exporting.selection(ids.length) }] : []),
    ...(shown ? [{ value: 'collection' as const, label: t.exporting.collection(shown.name) }] : []),
    { value: 'all', label: t.exporting.all(total) },
  ];
  const what: ExportWhat =
    chosen === 'selection' && ids.length > 0
      ? { kind: 'selection', ids }
      : chosen === 'collection' && collection !== undefined
        ? { kind: 'collection', collection }
        : { kind: 'all' };
  return { options, what, setWhat, total };
}
