import { useStore } from '../../lib/create-store.ts';
import { preferences, targetOf } from '../../lib/preferences.ts';
import { useAsk } from '../../lib/use-ask.ts';

/** What citations are made in now, and what is known of that style. */
export function useCiteTarget() {
  const chosen = useStore(preferences, (state) => state.citeTarget);
  const locale = useStore(preferences, (state) => state.citeLocale);
  const target = targetOf(chosen, locale);
  const id = 'style' in chosen ? chosen.style : undefined;
  const { data } = useAsk(
    'styles.describe',
    { ids: id === undefined ? [] : [id] },
    { enabled: id !== undefined },
  );
  return {
    target,
    title: chosen.title,
    /** Absent for a format, and until it is known. */
    style: data?.styles.find((each) => each.id === id),
    isGone: id !== undefined && data !== undefined && data.styles.length === 0,
  };
}
