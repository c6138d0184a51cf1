import { createStore } from '../../lib/create-store.ts';
import { openDialog } from '../../lib/view-state.ts';

/** A collection about to be made, maybe in another one, or renamed. */
export type CollectionDraft =
  | { readonly kind: 'new'; readonly parent?: { readonly id: string; readonly name: string } | undefined }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string };

/** What the dialog for one collection is about. */
export const collectionDraft = createStore<{ readonly draft: CollectionDraft }>({ draft: { kind: 'new' } });

/** Asks for the name of a collection. */
export function nameCollection(draft: CollectionDraft): void {
  collectionDraft.set({ draft });
  openDialog('collection');
}

/** Asks into which other collection one is to be put. */
export function moveTo({ id, name }: { readonly id: string; readonly name: string }): void {
  collectionDraft.set({ draft: { kind: 'rename', id, name } });
  openDialog('moveCollection');
}
