import { useSyncExternalStore } from 'react';

/** A small piece of state that the whole window shares. */
export type Store<T> = {
  get(): T;
  set(change: Partial<T> | ((state: T) => Partial<T>)): void;
  subscribe(listener: () => void): () => void;
};

/** Makes a store. @param onChange is told of each new state, to keep it for the next start */
export function createStore<T extends object>(initial: T, onChange?: (state: T) => void): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      onChange?.(state);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of a store's state, rendered again only when that part changes. It must not be made anew each time. */
export function useStore<T, P>(store: Store<T>, part: (state: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
