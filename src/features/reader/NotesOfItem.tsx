import { useMemo } from 'react';
import type { Note } from '#core/model/note.ts';
import { t } from '../../messages/t.ts';
import styles from './NotesOfItem.module.css';
import { noteNodes } from './note-nodes.tsx';

/** The notes of an item, each by itself, with its formatting and tags. */
export function NotesOfItem({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t.info.notes}>
      <h3>{t.info.notes}</h3>
      {notes.map((note) => (
        <NoteText key={note.html} note={note} />
      ))}
    </section>
  );
}

function NoteText({ note: { html, tags = [] } }: { readonly note: Note }) {
  const nodes = useMemo(() => noteNodes(html), [html]);
  return (
    <article className={styles.note}>
      <div dir="auto">{nodes}</div>
      {tags.length > 0 && <p className={styles.tags}>{tags.join(', ')}</p>}
    </article>
  );
}
