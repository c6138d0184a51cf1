import type { ItemDetails } from '#contract/ipc.ts';
import { displayName } from '#core/csl/names/display-name.ts';
import { formatPartialDate, partialDateFromCsl } from '#core/model/partial-date.ts';
import { plainTitle } from '#core/model/plain-title.ts';
import { useStore } from '../../lib/create-store.ts';
import { formatDay, formatIsoDate, shortDigest } from '../../lib/formats.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { useHasTwoPanes, useIsWide } from '../../lib/use-width.ts';
import { type ReaderTab, viewState } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Message } from '../../ui/Message.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ArticleText } from './ArticleText.tsx';
import { type CiteActions, CitePanel } from './CitePanel.tsx';
import { InfoPanel } from './InfoPanel.tsx';
import { ManyItems } from './ManyItems.tsx';
import styles from './Reader.module.css';
import { SealNotice } from './SealNotice.tsx';
import { SnapshotPane } from './snapshot/SnapshotPane.tsx';

type ReaderProps = {
  readonly isReadOnly: boolean;
  /** Goes back to the list, where there is room for one of them alone. */
  readonly onBack: () => void;
  readonly onRestore: (id: string) => void;
  readonly onOpenLink: (url: string) => void;
  readonly citeActions: CiteActions;
};

/** The last pane: one item, to read, to see as it was kept, to describe and to cite. */
export function Reader(props: ReaderProps) {
  const openId = useStore(viewState, (state) => state.openId);
  const chosen = useStore(viewState, (state) => state.selectedIds);
  const hasTwoPanes = useHasTwoPanes();
  return (
    <main className={styles.pane} aria-label={t.reader.pane} data-pane tabIndex={-1}>
      {!hasTwoPanes && (
        <div className={styles.back}>
          <Button look="quiet" onPress={props.onBack}>
            <Icon name="back" />
            {t.reader.back}
          </Button>
        </div>
      )}
      {chosen.length > 1 ? (
        <ManyItems ids={chosen} isReadOnly={props.isReadOnly} citeActions={props.citeActions} />
      ) : openId === undefined ? (
        <Message title={t.reader.nothing} />
      ) : (
        <OpenItem key={openId} id={openId} {...props} />
      )}
    </main>
  );
}

function OpenItem({ id, ...props }: ReaderProps & { readonly id: string }) {
  const { data, error, refetch } = useAsk('item.get', { id }, { keepPrevious: true });
  const isWide = useIsWide();
  if (error) {
    return (
      <Message
        isFailure
        title={t.headline('damaged')}
        actions={<Button onPress={() => void refetch()}>{t.retry}</Button>}
      >
        <p>{sayError(error)}</p>
      </Message>
    );
  }
  if (!data) return <div className={styles.skeleton} aria-busy="true" />;
  return (
    <div className={styles.columns}>
      <div className={styles.article}>
        <ItemHead details={data} onRecheck={() => void refetch()} {...props} />
        <Views details={data} isWide={isWide} {...props} />
      </div>
      {isWide && <Inspector details={data} {...props} />}
    </div>
  );
}

function ItemHead({
  details,
  onRestore,
  onOpenLink,
  onRecheck,
}: ReaderProps & { readonly details: ItemDetails; readonly onRecheck: () => void }) {
  const { item, checks } = details;
  const { csl } = item;
  const issued = partialDateFromCsl(csl.issued);
  const byline = (csl.author ?? []).map(displayName).join(', ');
  const about = [csl['container-title'], issued && formatIsoDate(formatPartialDate(issued))]
    .filter(Boolean)
    .join(' · ');
  const snapshot = item.snapshots.at(-1);
  const check = checks.find(({ snapshotId }) => snapshotId === snapshot?.id);
  const url = csl.URL;
  return (
    <header className={styles.head}>
      <h2 className={styles.title} dir="auto">
        {plainTitle(csl.title ?? '') || t.list.noTitle}
      </h2>
      <p className={styles.about} dir="auto">
        {byline || t.list.noAuthor}
        {about && ` · ${about}`}
        {!issued && ` · ${t.list.noDate}`}
        {url !== undefined && (
          <Button look="link" onPress={() => onOpenLink(url)}>
            {t.reader.openLink}
          </Button>
        )}
      </p>
      {snapshot && check?.state === 'intact' && (
        <p className={styles.seal}>
          <Icon name="check" />
          {t.reader.sealed(formatDay(snapshot.capturedAt))}{' '}
          <code dir="ltr">{shortDigest(snapshot.sha256)}</code>
        </p>
      )}
      {check && check.state !== 'intact' && <SealNotice check={check} onRecheck={onRecheck} />}
      {item.trashedAt !== undefined && (
        <p className={styles.trashed}>
          <Icon name="trash" />
          {t.reader.inTrash}
          <Button onPress={() => onRestore(item.id)}>{t.reader.restore}</Button>
        </p>
      )}
    </header>
  );
}

type ViewsProps = Pick<ReaderProps, 'isReadOnly' | 'citeActions'> & { readonly details: ItemDetails };

function Views({ details, isReadOnly, citeActions, isWide }: ViewsProps & { readonly isWide: boolean }) {
  const chosen = useStore(viewState, (state) => state.readerTab);
  const { item } = details;
  const tabs = [
    {
      id: 'read' as const,
      label: t.reader.read,
      content: () => (
        <ArticleText id={item.id} hasSnapshot={item.snapshots.length > 0} standfirst={item.csl.abstract} />
      ),
    },
    { id: 'snapshot' as const, label: t.reader.snapshot, content: () => <SnapshotPane item={item} /> },
    ...(isWide
      ? []
      : [
          {
            id: 'info' as const,
            label: t.reader.info,
            content: () => <InfoPanel item={item} isReadOnly={isReadOnly} />,
          },
          {
            id: 'cite' as const,
            label: t.reader.cite,
            content: () => <CitePanel id={item.id} actions={citeActions} />,
          },
        ]),
  ];
  const selected: ReaderTab = tabs.some(({ id }) => id === chosen) ? chosen : 'read';
  return (
    <Tabs
      label={t.reader.tabs}
      selected={selected}
      onSelect={(readerTab) => viewState.set({ readerTab })}
      tabs={tabs}
    />
  );
}

function Inspector({ details, isReadOnly, citeActions }: ViewsProps) {
  const selected = useStore(viewState, (state) => state.inspectorTab);
  const { item } = details;
  return (
    <aside className={styles.inspector} aria-label={t.reader.inspector} data-pane>
      <Tabs
        label={t.reader.inspectorTabs}
        selected={selected}
        onSelect={(inspectorTab) => viewState.set({ inspectorTab })}
        tabs={[
          {
            id: 'info',
            label: t.reader.info,
            content: () => <InfoPanel item={item} isReadOnly={isReadOnly} />,
          },
          {
            id: 'cite',
            label: t.reader.cite,
            content: () => <CitePanel id={item.id} actions={citeActions} />,
          },
        ]}
      />
    </aside>
  );
}
