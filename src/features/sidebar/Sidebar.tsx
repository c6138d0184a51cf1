import type { ReactNode } from 'react';
import type { ListRequest } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { formatNumber } from '../../lib/formats.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { showPlace, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { NavEntry } from '../../ui/NavEntry.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import styles from './Sidebar.module.css';

const VIEWS: readonly { readonly view: ListRequest['view']; readonly icon: IconName }[] = [
  { view: 'all', icon: 'all' },
  { view: 'untagged', icon: 'untagged' },
  { view: 'trash', icon: 'trash' },
];

type SidebarProps = { readonly collections: ReactNode; readonly tags: ReactNode };

/** The parts of the library with their counts: views, collections, saved searches and tags. */
export function Sidebar({ collections, tags }: SidebarProps) {
  const request = useStore(viewState, (state) => state.request);
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  const isWhole = request.tag === undefined && request.collection === undefined;
  return (
    <nav className={styles.sidebar} aria-label={t.sidebar.label} data-pane>
      <ul>
        {VIEWS.map(({ view, icon }) => (
          <NavEntry
            key={view}
            icon={icon}
            name={t.sidebar[view]}
            count={countOf(facets?.[view])}
            isCurrent={request.view === view && isWhole}
            onChoose={() => showPlace({ view })}
          />
        ))}
      </ul>
      {collections}
      <SavedSearches current={request.query} />
      {tags}
    </nav>
  );
}

function countOf(count: number | undefined): string {
  return count === undefined ? '' : formatNumber(count);
}
