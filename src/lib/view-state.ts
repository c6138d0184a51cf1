import type { ListRequest } from '#contract/ipc.ts';
import { createStore } from './create-store.ts';

export type DialogName = 'add' | 'export' | 'settings' | 'palette' | 'help' | 'about' | 'backups';
export type ReaderTab = 'read' | 'snapshot' | 'info' | 'cite';

/** What only the window knows: what is shown, chosen and open. */
export type ViewState = {
  readonly request: ListRequest;
  /** In the order of the list. */
  readonly selectedIds: readonly string[];
  /** The item in the reader. */
  readonly openId: string | undefined;
  readonly readerTab: ReaderTab;
  readonly inspectorTab: 'info' | 'cite';
  readonly dialog: DialogName | undefined;
  /** Text to begin the Add dialog with, such as what was pasted. */
  readonly addText: string;
  readonly citeStyle: 'apa' | 'mla' | 'bibtex';
};

export const NEWEST_FIRST = { key: 'added', descending: true } as const;

export const viewState = createStore<ViewState>({
  request: { view: 'all', query: '', sort: NEWEST_FIRST },
  selectedIds: [],
  openId: undefined,
  readerTab: 'read',
  inspectorTab: 'info',
  dialog: undefined,
  addText: '',
  citeStyle: 'apa',
});

/** Changes what the list shows; a new query is ranked, and without one the newest come first. */
export function changeRequest(change: Partial<ListRequest>): void {
  viewState.set(({ request }) => {
    const next = { ...request, ...change };
    const hadQuery = request.query.trim() !== '';
    const hasQuery = next.query.trim() !== '';
    if (change.sort || hadQuery === hasQuery) return { request: next };
    return { request: { ...next, sort: hasQuery ? { key: 'relevance', descending: true } : NEWEST_FIRST } };
  });
}

/** Shows one item and chooses it alone. */
export function openItem(id: string): void {
  viewState.set({ openId: id, selectedIds: [id] });
}

export function openDialog(dialog: DialogName, addText = ''): void {
  viewState.set({ dialog, addText });
}

export function closeDialog(): void {
  viewState.set({ dialog: undefined, addText: '' });
}
