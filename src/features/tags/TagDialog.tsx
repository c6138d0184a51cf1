import { useState } from 'react';
import { TAG_COLOURS, type TagColour } from '#core/model/tag-colours.ts';
import { useStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify, runTask } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace, viewState } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { tagDraft } from './tag-draft.ts';

/** Another name of a tag, that of another tag to make the two one, and its colour. */
export function TagDialog({ onClose }: { readonly onClose: () => void }) {
  const tag = useStore(tagDraft, (state) => state.tag);
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  const [name, setName] = useState(tag);
  const [colour, setColour] = useState<TagColour | 'none'>();
  const [error, setError] = useState<string>();
  const known = facets?.tags ?? [];
  const chosen = colour ?? known.find((each) => each.tag === tag)?.colour ?? 'none';
  const other = known.find(({ tag: each }) => isSame(each, name) && !isSame(each, tag));
  const submit = async (typed: string) => {
    try {
      const to = typed.trim();
      if (to !== tag) {
        const { items } = await runTask(t.tags.renaming, (options) =>
          ask('tags.rename', { from: tag, to }, options),
        );
        if (viewState.get().request.tag === tag) showPlace({ tag: to });
        notify(t.tags.renamed(tag, to, items));
      }
      if (colour !== undefined) {
        await ask('tags.colour', { tag: to, ...(colour === 'none' ? {} : { colour }) });
      }
      onClose();
    } catch (thrown) {
      setError(sayError(thrown));
    }
  };
  return (
    <Dialog
      title={t.tags.editTitle(tag)}
      closeLabel={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" onPress={() => void submit(name)}>
            {other ? t.tags.merge : t.tags.submit}
          </Button>
        </>
      }
    >
      <ComboField
        label={t.tags.name}
        note={other ? t.tags.willMerge(tag, other.tag) : t.tags.nameHint}
        value={name}
        options={known.map((each) => each.tag).filter((each) => each !== tag)}
        onChange={(typed) => {
          setName(typed);
          setError(undefined);
        }}
        onSubmit={(typed) => void submit(typed)}
        error={error}
      />
      <ColourChoice value={chosen} colours={TAG_COLOURS} onChange={setColour} />
    </Dialog>
  );
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
