import { useState } from 'react';
import { CITE_STYLES } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify, runTask } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';

const STYLES = CITE_STYLES.map((value) => ({ value, label: t.cite.styles[value] }));
const FORMATS = (['text', 'html'] as const).map((value) => ({ value, label: t.exporting.formats[value] }));

/** Writes a bibliography of what is chosen, or of everything, to a file. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const ids = useStore(viewState, (state) => state.selectedIds);
  const lastStyle = useStore(viewState, (state) => state.citeStyle);
  const { data: facets } = useAsk('library.facets', {});
  const total = facets?.all ?? 0;
  const [what, setWhat] = useState<'selection' | 'all'>(ids.length > 0 ? 'selection' : 'all');
  const [style, setStyle] = useState(lastStyle);
  const [format, setFormat] = useState<'text' | 'html'>('text');
  const [error, setError] = useState<string>();
  const submit = async () => {
    try {
      const selection = what === 'selection' ? { ids: [...ids] } : { all: true as const };
      const {
        saved,
        fileName = '',
        entries,
      } = await runTask(t.exporting.running, ({ signal }) =>
        ask('export.save', { selection, style, format }, { signal }),
      );
      if (!saved) return;
      onClose();
      notify(t.exporting.done(entries, fileName));
    } catch (thrown) {
      setError(PressmarkError.from(thrown).message);
    }
  };
  const choices = [
    ...(ids.length > 0 ? [{ value: 'selection' as const, label: t.exporting.selection(ids.length) }] : []),
    { value: 'all' as const, label: t.exporting.all(total) },
  ];
  return (
    <Dialog
      title={t.exporting.title}
      closeLabel={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isDisabled={total === 0} autoFocus onPress={() => void submit()}>
            {t.exporting.submit}
          </Button>
        </>
      }
    >
      {total === 0 && <p>{t.exporting.nothing}</p>}
      <Choice label={t.exporting.what} value={what} options={choices} onChange={setWhat} />
      <Choice label={t.cite.style} value={style} options={STYLES} onChange={setStyle} />
      {style !== 'bibtex' && (
        <Choice label={t.exporting.format} value={format} options={FORMATS} onChange={setFormat} />
      )}
      {error !== undefined && (
        <Message isFailure title={t.headline('storage')}>
          <p>{error}</p>
        </Message>
      )}
    </Dialog>
  );
}
