import type { ListRequest } from '#contract/ipc.ts';
import { useStore } from '../../lib/create-store.ts';
import { formatNumber } from '../../lib/formats.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { changeRequest, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './Sidebar.module.css';

const VIEWS: readonly { readonly view: ListRequest['view']; readonly icon: IconName }[] = [
  { view: 'all', icon: 'all' },
  { view: 'untagged', icon: 'untagged' },
  { view: 'trash', icon: 'trash' },
];

/** The parts of the library with their counts: views and tags. */
export function Sidebar() {
  const request = useStore(viewState, (state) => state.request);
  const { data: facets } = useAsk('library.facets', {}, { keepPrevious: true });
  return (
    <nav className={styles.sidebar} aria-label={t.sidebar.label} data-pane>
      <ul>
        {VIEWS.map(({ view, icon }) => (
          <Entry
            key={view}
            icon={icon}
            name={t.sidebar[view]}
            count={facets?.[view]}
            isCurrent={request.view === view && request.tag === undefined}
            onChoose={() => changeRequest({ view, tag: undefined })}
          />
        ))}
      </ul>
      <SavedSearches current={request.query} />
      <h2 className={styles.heading}>{t.sidebar.tags}</h2>
      {facets?.tags.length === 0 && (
        <p className={styles.hint} dir="auto">
          {t.sidebar.noTags}
        </p>
      )}
      <ul>
        {facets?.tags.map(({ tag, count }) => (
          <Entry
            key={tag}
            icon="tag"
            name={tag}
            count={count}
            isCurrent={request.tag === tag}
            onChoose={() => changeRequest({ view: 'all', tag })}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Searches that were kept; choosing one asks it again. */
function SavedSearches({ current }: { readonly current: string }) {
  const { data } = useAsk('searches.list', {}, { keepPrevious: true });
  if (!data || data.searches.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{t.sidebar.searches}</h2>
      <ul>
        {data.searches.map(({ id, name, query }) => (
          <Entry
            key={id}
            icon="search"
            name={name}
            count={undefined}
            isCurrent={current === query}
            onChoose={() => changeRequest({ view: 'all', tag: undefined, query })}
          />
        ))}
      </ul>
    </>
  );
}

type EntryProps = {
  readonly icon: IconName;
  readonly name: string;
  readonly count: number | undefined;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function Entry({ icon, name, count, isCurrent, onChoose }: EntryProps) {
  return (
    <li>
      <button type="button" className={styles.entry} aria-current={isCurrent || undefined} onClick={onChoose}>
        <Icon name={icon} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.count}>{count === undefined ? '' : formatNumber(count)}</span>
      </button>
    </li>
  );
}
