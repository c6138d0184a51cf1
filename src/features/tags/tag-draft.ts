import { createStore } from '../../lib/create-store.ts';
import { openDialog } from '../../lib/view-state.ts';

/** The tag that the dialog for one tag is about. */
export const tagDraft = createStore<{ readonly tag: string }>({ tag: '' });

/** Asks for another name or colour of a tag. */
export function editTag(tag: string): void {
  tagDraft.set({ tag });
  openDialog('tag');
}
