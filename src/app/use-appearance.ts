import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from '../lib/create-store.ts';
import { preferences } from '../lib/preferences.ts';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ckb|ps|sd|ug|yi|dv)\b/iu;

/**
 * Gives the document its theme and direction.
 *
 * @returns the locale for React Aria, which takes the direction of its controls from it
 */
export function useAppearance(systemLocale: string): string {
  const theme = useStore(preferences, (state) => state.theme);
  const direction = useStore(preferences, (state) => state.direction);
  const isSystemDark = useSyncExternalStore(
    (listener) => {
      systemDark.addEventListener('change', listener);
      return () => systemDark.removeEventListener('change', listener);
    },
    () => systemDark.matches,
  );
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  const isRtl = direction === 'rtl' || (direction === 'auto' && RIGHT_TO_LEFT.test(systemLocale));
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    document.documentElement.dir = isRtl ? 'rtl' : 'ltr';
  }, [isDark, isRtl]);
  if (isRtl) return RIGHT_TO_LEFT.test(systemLocale) ? systemLocale : 'ar';
  return RIGHT_TO_LEFT.test(systemLocale) ? 'en-GB' : systemLocale;
}
