import type { ListRequest } from '#contract/ipc.ts';
import { createStore } from './create-store.ts';

export type DialogName =
  | 'add'
  | 'queue'
  | 'browsing'
  | 'export'
  | 'import'
  | 'styles'
  | 'kept'
  | 'collection'
  | 'collect'
  | 'lookUp'
  | 'settings'
  | 'palette'
  | 'help'
  | 'searchHelp'
  | 'names'
  | 'about'
  | 'backups'
  | 'places'
  | 'tag'
  | 'moveCollection';
export type ReaderTab = 'read' | 'snapshot' | 'info' | 'cite';

/** What only the window knows: what is shown, chosen and open. */
export type ViewState = {
  readonly request: ListRequest;
  /** The order to go back to when a search is left. */
  readonly sortWithoutQuery: ListRequest['sort'];
  /** In the order of the list. */
  readonly selectedIds: readonly string[];
  /** Items just taken out of the list, which may show them for a moment still. */
  readonly leavingIds: readonly string[];
  /** The item in the reader. */
  readonly openId: string | undefined;
  readonly readerTab: ReaderTab;
  readonly inspectorTab: 'info' | 'cite';
  /** A variable that somebody asked to see, shown among the details of its item even while it is empty. */
  readonly asked: { readonly id: string; readonly variable: string } | undefined;
  /** The paragraph of an item's text that was gone to, from 1; 0 is its beginning. */
  readonly place: { readonly id: string; readonly paragraph: number } | undefined;
  readonly dialog: DialogName | undefined;
  /** Of list and reader, the one that is shown where there is no room for both. */
  readonly onlyPane: 'list' | 'reader';
};

export const NEWEST_FIRST = { key: 'added', descending: true } as const;
const RANKED = { key: 'relevance', descending: true } as const;

export const viewState = createStore<ViewState>({
  request: { view: 'all', query: '', sort: NEWEST_FIRST, openCopies: [] },
  sortWithoutQuery: NEWEST_FIRST,
  selectedIds: [],
  leavingIds: [],
  openId: undefined,
  readerTab: 'read',
  inspectorTab: 'info',
  asked: undefined,
  place: undefined,
  dialog: undefined,
  onlyPane: 'list',
});

/**
 * Changes what the list shows. A new query is ranked; without one the list has the order again that it had before.
 */
export function changeRequest(change: Partial<ListRequest>): void {
  viewState.set(({ request, sortWithoutQuery }) => {
    const next = { ...request, openCopies: [], ...change };
    const hadQuery = request.query.trim() !== '';
    const hasQuery = next.query.trim() !== '';
    const kept = hadQuery ? sortWithoutQuery : request.sort;
    if (change.sort || hadQuery === hasQuery) return { request: next, onlyPane: 'list' };
    const sort = hasQuery ? RANKED : kept;
    return { request: { ...next, sort }, sortWithoutQuery: kept, onlyPane: 'list' };
  });
}

/** A part of the library: a view of it, a tag or a collection. */
export type Place = Partial<Pick<ListRequest, 'view' | 'tag' | 'collection'>>;

/** Shows one part of the library, by default all of it, with the query as it is or another. */
export function showPlace(
  place: Place = {},
  change: Partial<Pick<ListRequest, 'query' | 'sort'>> = {},
): void {
  changeRequest({ view: 'all', tag: undefined, collection: undefined, ...place, ...change });
}

/** Shows one item and chooses it alone. */
export function openItem(id: string): void {
  viewState.set({ openId: id, selectedIds: [id], place: undefined });
}

/** Shows the text of an item at one of its paragraphs. */
export function openAt(id: string, paragraph: number): void {
  openItem(id);
  viewState.set({ readerTab: 'read', place: { id, paragraph } });
}

/** Lists the copies of a found item behind it, or no longer. */
export function toggleCopies(id: string): void {
  const { openCopies = [] } = viewState.get().request;
  const isOpen = openCopies.includes(id);
  changeRequest({ openCopies: isOpen ? openCopies.filter((each) => each !== id) : [...openCopies, id] });
}

/** Closes items that were taken out of the list; the one that takes their place is opened. */
export function closeItems(ids: readonly string[]): void {
  viewState.set({ leavingIds: ids, selectedIds: [], openId: undefined });
}

/** Shows a part of the open item, where that is a tab. */
export function showTab(tab: ReaderTab): void {
  const inspectorTab = tab === 'info' || tab === 'cite' ? { inspectorTab: tab } : {};
  viewState.set({ readerTab: tab, onlyPane: 'reader', ...inspectorTab });
}

/** What actions act on: the items chosen, or the one that is open. */
export function targetIds(): readonly string[] {
  const { selectedIds, openId } = viewState.get();
  return selectedIds.length > 0 ? selectedIds : openId === undefined ? [] : [openId];
}

export function openDialog(dialog: DialogName): void {
  viewState.set({ dialog });
}

export function closeDialog(): void {
  viewState.set({ dialog: undefined });
}
