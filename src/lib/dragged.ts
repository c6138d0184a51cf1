/** Media types of what is dragged inside the window; other programs do not know them. */
export const DRAGGED_ITEMS = 'application/x-pressmark-items';
export const DRAGGED_COLLECTION = 'application/x-pressmark-collection';
export const DRAGGED_TAG = 'application/x-pressmark-tag';

/** The ids of items that are dragged. */
export function idsIn(data: string): readonly string[] {
  return data.split('\n').filter((id) => id !== '');
}
