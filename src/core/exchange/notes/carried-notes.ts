import { type Note, noteSchema } from '../../model/note.ts';
import { safeNote } from './safe-note.ts';

const notesSchema = noteSchema.array();

/** Notes as they stand under `custom.notes`, made safe again; anything else there is `undefined`. */
export function notesFrom(value: unknown): readonly Note[] | undefined {
  const notes = notesSchema.safeParse(value).data;
  return notes?.flatMap((note) => {
    const html = safeNote(note.html);
    return html === '' ? [] : [{ ...note, html }];
  });
}
