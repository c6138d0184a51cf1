import { useEffect, useState } from 'react';
import { openDialog } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { addFiles, addSources, sourcesFromTyped } from './add-sources.ts';
import styles from './DropVeil.module.css';

/** Takes files, links and texts dropped anywhere, and texts pasted where nobody types. */
export function DropVeil() {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) void addFiles(files);
      else if (text.trim() !== '') void addSources(sourcesFromTyped(text));
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void addFiles(files);
      else if (text.trim() !== '') openDialog('add', text);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
