import { ask } from './ipc-client.ts';
import { openItem, showPlace, viewState } from './view-state.ts';

/** Opens an item, and where the list does not show it, the place where it is: the whole library. */
export async function showItem(id: string): Promise<void> {
  const { placed } = await ask('library.rowsOf', { request: viewState.get().request, ids: [id] });
  if (placed.length === 0) showPlace({}, { query: '' });
  openItem(id);
  viewState.set({ onlyPane: 'reader' });
}
