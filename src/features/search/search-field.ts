import { createStore } from '../../lib/create-store.ts';

/** Whether somebody is typing a search: what is not finished is not told of yet. */
export const searchField = createStore({ isTyping: false });
