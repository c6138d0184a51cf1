import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Told } from '#core/said/said.ts';
import { addSample } from '../features/capture/add-sources.ts';
import { DropVeil } from '../features/capture/DropVeil.tsx';
import { chooseAndAddFiles } from '../features/capture/hand-over.ts';
import { CollectionTree } from '../features/collections/CollectionTree.tsx';
import { ItemList } from '../features/library/ItemList.tsx';
import type { CiteActions } from '../features/reader/CitePanel.tsx';
import { Reader } from '../features/reader/Reader.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { Understood } from '../features/search/Understood.tsx';
import { Sidebar } from '../features/sidebar/Sidebar.tsx';
import { TagTree } from '../features/tags/TagTree.tsx';
import { useStore } from '../lib/create-store.ts';
import { listen } from '../lib/ipc-client.ts';
import { describeKeys } from '../lib/keys.ts';
import { preferences } from '../lib/preferences.ts';
import { followLibrary } from '../lib/query-client.ts';
import { notify } from '../lib/tasks.ts';
import { useAsk } from '../lib/use-ask.ts';
import { useHasSidebar, useHasTwoPanes } from '../lib/use-width.ts';
import { openDialog, showTab, viewState } from '../lib/view-state.ts';
import { say } from '../messages/say.ts';
import { t } from '../messages/t.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import styles from './App.module.css';
import { Dialogs } from './Dialogs.tsx';
import { focusField, focusList } from './focus.ts';
import { copyCitation, copyInText, openLink, restore } from './run.ts';
import { Notices, StatusBar } from './StatusBar.tsx';
import { toggleSidebar } from './toggle-sidebar.ts';
import { useAppMenu } from './use-app-menu.ts';
import { useAppearance } from './use-appearance.ts';
import { useNextChanges } from './use-next-changes.ts';
import { isMac, useShortcuts } from './use-shortcuts.ts';
import { useSnapshotKeys } from './use-snapshot-keys.ts';

/** The window: search above, library, list and item side by side, status below. */
export function App() {
  const { data: about } = useAsk('app.describe', {});
  const locale = useAppearance(about?.locale ?? 'en');
  const isReadOnly = about?.readOnly ?? false;
  useShortcuts();
  useFocusKept();
  useSnapshotKeys();
  useNextChanges();
  useAppMenu();
  useEffect(followLibrary, []);
  useEffect(() => listen('app.notice', ({ told }) => notify(say(told), { isFailure: true })), []);
  return (
    <I18nProvider locale={locale}>
      <div className={styles.frame}>
        <TopBar isReadOnly={isReadOnly} />
        {about && <FileReports problems={about.problems} notices={about.notices} />}
        <div className={styles.panes}>
          <Panes isReadOnly={isReadOnly} />
        </div>
        <StatusBar isReadOnly={isReadOnly} />
      </div>
      <Dialogs />
      {!isReadOnly && <DropVeil />}
      <Notices />
    </I18nProvider>
  );
}

function TopBar({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const keys = (shortcut: string) => describeKeys(shortcut, isMac);
  return (
    <header className={styles.top} data-pane>
      <Button
        look="quiet"
        aria-label={t.actions.sidebar}
        tooltip={`${t.actions.sidebar} (${keys('Mod+B')})`}
        onPress={toggleSidebar}
      >
        <Icon name="sidebar" />
      </Button>
      <h1 className={styles.name}>{t.appName}</h1>
      <SearchBox keys={keys('Mod+F')} onLeave={focusList} onHelp={() => openDialog('searchHelp')} />
      <Button
        look="quiet"
        aria-label={t.palette.title}
        tooltip={`${t.actions.palette} (${keys('Mod+K')})`}
        onPress={() => openDialog('palette')}
      >
        <Icon name="more" />
      </Button>
      <Button
        look="primary"
        isDisabled={isReadOnly}
        tooltip={`${t.add.title} (${keys('Mod+N')})`}
        onPress={() => openDialog('add')}
      >
        <Icon name="add" />
        {t.add.submit}
      </Button>
    </header>
  );
}

type FileReportsProps = { readonly problems: readonly Told[]; readonly notices: readonly Told[] };

function FileReports({ problems, notices }: FileReportsProps) {
  if (problems.length + notices.length === 0) return null;
  return (
    <section className={styles.reports} aria-label={t.status.problems} role="alert">
      {[...problems, ...notices].map((told, at) => (
        <p key={say(told)} data-problem={at < problems.length || undefined}>
          <Icon name="alert" />
          <span>{say(told)}</span>
        </p>
      ))}
    </section>
  );
}

/** The list is there after the next paint. */
function backToList() {
  viewState.set({ onlyPane: 'list' });
  requestAnimationFrame(() => requestAnimationFrame(focusList));
}

const citeActions: CiteActions = {
  onMoreStyles: () => openDialog('styles'),
  onCopy: () => void copyCitation(),
  onCopyInText: () => void copyInText(),
  onGoToField: (variable) => focusField('info', variable),
};

function Panes({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const sidebarShown = useStore(preferences, (state) => state.sidebarShown);
  const hasSidebar = useHasSidebar();
  const hasTwoPanes = useHasTwoPanes();
  const onlyPane = useStore(viewState, (state) => state.onlyPane);
  const shows = (pane: typeof onlyPane) => hasTwoPanes || onlyPane === pane;
  const waysIn = (
    <>
      <Button look="primary" onPress={() => openDialog('add')}>
        {t.list.pasteOrType}
      </Button>
      <Button onPress={() => void chooseAndAddFiles()}>{t.list.chooseFiles}</Button>
      <Button onPress={() => void addSample()}>{t.list.trySample}</Button>
    </>
  );
  return (
    <>
      {sidebarShown && hasSidebar && (
        <Sidebar
          collections={<CollectionTree isReadOnly={isReadOnly} />}
          tags={<TagTree isReadOnly={isReadOnly} />}
        />
      )}
      {shows('list') && (
        <ItemList
          waysIn={isReadOnly ? null : waysIn}
          understood={<Understood />}
          onRead={() => showTab('read')}
        />
      )}
      {shows('reader') && (
        <Reader
          isReadOnly={isReadOnly}
          onBack={backToList}
          onRestore={() => void restore()}
          onOpenLink={(url) => void openLink(url)}
          citeActions={citeActions}
        />
      )}
    </>
  );
}
