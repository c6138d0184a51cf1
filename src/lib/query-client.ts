import { QueryClient } from '@tanstack/react-query';
import { listen } from './ipc-client.ts';

/** The window's cache of what the main process knows, keyed by channel. Nothing grows stale but by an event. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
  },
});

/** Asks again whatever a change of the library may have changed. @returns a function that stops it */
export function followLibrary(): () => void {
  return listen('library.changed', () => {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.describe' });
  });
}

/** Asks again for lists and counts. */
export function refreshLists(): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'library.list' || queryKey[0] === 'library.facets',
  });
}
