import { useEffect } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { NavEntry } from '../../ui/NavEntry.tsx';
import styles from './Sidebar.module.css';

/** Searches that were kept, each with how much is new since it was opened last; choosing one asks it again. */
export function SavedSearches({ current }: { readonly current: string }) {
  const { data } = useAsk('searches.list', {}, { keepPrevious: true });
  const { data: told, refetch } = useAsk('searches.news', {}, { keepPrevious: true });
  const searches = data?.searches ?? [];
  const news = new Map(told?.news.map(({ id, count }) => [id, count]));
  const open = searches.find(({ query }) => query === current.trim())?.id;
  const openNews = open === undefined ? 0 : (news.get(open) ?? 0);
  useEffect(() => {
    // What comes while it is open is seen.
    if (open !== undefined && openNews > 0) void ask('searches.seen', { id: open }).then(() => refetch());
  }, [open, openNews, refetch]);
  if (searches.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{t.sidebar.searches}</h2>
      <ul>
        {searches.map(({ id, name, query }) => {
          const fresh = id === open ? 0 : (news.get(id) ?? 0);
          return (
            <NavEntry
              key={id}
              icon="search"
              name={name}
              count={fresh > 0 ? t.sidebar.fresh(fresh) : ''}
              isNews={fresh > 0}
              isCurrent={id === open}
              onChoose={() => showPlace({}, { query })}
            />
          );
        })}
      </ul>
    </>
  );
}
