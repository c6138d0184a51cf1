import { createStore } from '../../lib/create-store.ts';

/** What was typed to be added. It stays until it is added, so that closing the dialog loses nothing. */
export const addDraft = createStore({ text: '', tags: '' });

/** Puts a text into the draft, below what is there. */
export function draftText(text: string): void {
  addDraft.set((draft) => ({ text: draft.text.trim() === '' ? text : `${draft.text.trimEnd()}\n${text}` }));
}

/** Nothing is to be added any more. */
export function emptyDraft(): void {
  addDraft.set({ text: '', tags: '' });
}
