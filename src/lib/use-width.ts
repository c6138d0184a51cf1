import { useSyncExternalStore } from 'react';

/** Where the details fit beside the text; else they are tabs. */
const WIDE = '(width >= 1280px)';
/** Where the side bar fits beside list and reader; else it comes over them when it is asked for. */
const WITH_SIDEBAR = '(width >= 900px)';
/** Where list and reader fit beside one another; else one of them is shown at a time. */
const TWO_PANES = '(width >= 720px)';

export const useIsWide = () => useMatches(WIDE);
export const useHasSidebar = () => useMatches(WITH_SIDEBAR);
export const useHasTwoPanes = () => useMatches(TWO_PANES);

export const hasSidebar = () => window.matchMedia(WITH_SIDEBAR).matches;

function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
