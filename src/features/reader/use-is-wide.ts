import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(min-width: 1280px)');

/** True where the details fit beside the text; else they are tabs. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
