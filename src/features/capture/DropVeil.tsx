import { useEffect, useState } from 'react';
import { openDialog, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { draftText } from './add-draft.ts';
import styles from './DropVeil.module.css';
import { handOverFiles, handOverText, openAsReferences } from './hand-over.ts';

/**
 * Takes files, links and texts dropped anywhere, and those pasted where nobody types. What lands in a field is the
 * field's alone, and what is dragged inside the window is not for here.
 */
export function DropVeil() {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    let isOurOwn = false;
    const begin = () => {
      isOurOwn = true;
    };
    const end = () => {
      isOurOwn = false;
    };
    const isForHere = (event: DragEvent) => {
      const hasFiles = event.dataTransfer?.types.includes('Files') ?? false;
      return !isOurOwn && (hasFiles || !isField(event.target));
    };
    const over = (event: DragEvent) => {
      setIsOver(isForHere(event));
      if (isForHere(event)) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!isForHere(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) void handOverFiles(files);
      else if (text.trim() !== '') void handOverText(text);
    };
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || viewState.get().dialog !== undefined) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim() === '') return;
      // Else the field of the dialog that opens now would be given the text a second time.
      event.preventDefault();
      if (files.length > 0) void handOverFiles(files);
      else void offerText(text);
    };
    window.addEventListener('dragstart', begin);
    window.addEventListener('dragend', end);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragstart', begin);
      window.removeEventListener('dragend', end);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return isOver ? (
    <div className={styles.veil} data-above="veil">
      {t.add.drop}
    </div>
  ) : null;
}

/** A text that was pasted is shown before it is archived. */
async function offerText(text: string): Promise<void> {
  if (await openAsReferences(text)) return;
  draftText(text);
  openDialog('add');
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
