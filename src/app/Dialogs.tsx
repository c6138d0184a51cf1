import { AddDialog } from '../features/capture/AddDialog.tsx';
import { BrowsingDialog } from '../features/capture/BrowsingDialog.tsx';
import { archiveAsText } from '../features/capture/hand-over.ts';
import { QueueDialog } from '../features/capture/QueueDialog.tsx';
import { CollectDialog } from '../features/collections/CollectDialog.tsx';
import { CollectionDialog } from '../features/collections/CollectionDialog.tsx';
import { MoveCollectionDialog } from '../features/collections/MoveCollectionDialog.tsx';
import { ExportDialog } from '../features/exchange/ExportDialog.tsx';
import { ImportDialog } from '../features/exchange/ImportDialog.tsx';
import { KeptDialog } from '../features/exchange/KeptDialog.tsx';
import { StylesDialog } from '../features/exchange/StylesDialog.tsx';
import { LookUpDialog } from '../features/lookup/LookUpDialog.tsx';
import { NamesDialog } from '../features/search/NamesDialog.tsx';
import { SearchHelpDialog } from '../features/search/SearchHelpDialog.tsx';
import { AboutDialog } from '../features/settings/AboutDialog.tsx';
import { BackupsDialog } from '../features/settings/BackupsDialog.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { TagDialog } from '../features/tags/TagDialog.tsx';
import { useStore } from '../lib/create-store.ts';
import { letGo } from '../lib/import-files.ts';
import { chooseStyle, preferences } from '../lib/preferences.ts';
import { useAsk } from '../lib/use-ask.ts';
import { closeDialog, type DialogName, openDialog, viewState } from '../lib/view-state.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { Palette } from './Palette.tsx';
import { PlacesDrawer } from './PlacesDrawer.tsx';
import { showCitationOf } from './run.ts';

const DIALOGS: Readonly<Record<DialogName, () => React.JSX.Element>> = {
  add: () => <AddDialog onClose={closeDialog} />,
  queue: () => <QueueDialog onClose={closeDialog} />,
  browsing: () => <BrowsingDialog onClose={closeDialog} />,
  export: () => <ExportDialog onClose={closeDialog} onShowItem={showCitationOf} />,
  import: () => <ImportDialog onClose={closeImport} onArchive={(file) => void archiveAsText(file)} />,
  styles: ChoosingStyles,
  kept: () => <KeptDialog onClose={closeDialog} onExport={() => openDialog('export')} />,
  collection: () => <CollectionDialog onClose={closeDialog} />,
  collect: () => <CollectDialog onClose={closeDialog} />,
  lookUp: () => <LookUpDialog onClose={closeDialog} />,
  settings: () => <SettingsDialog onClose={closeDialog} />,
  backups: () => <BackupsDialog onClose={closeDialog} />,
  about: () => <AboutDialog onClose={closeDialog} />,
  help: () => <HelpDialog onClose={closeDialog} />,
  searchHelp: () => <SearchHelpDialog onClose={closeDialog} onNames={() => openDialog('names')} />,
  names: () => <NamesDialog onClose={closeDialog} />,
  palette: () => <Palette onClose={closeDialog} />,
  places: Places,
  tag: () => <TagDialog onClose={closeDialog} />,
  moveCollection: () => <MoveCollectionDialog onClose={closeDialog} />,
};

function Places() {
  const { data: about } = useAsk('app.describe', {});
  return <PlacesDrawer isReadOnly={about?.readOnly ?? true} onClose={closeDialog} />;
}

function closeImport() {
  letGo();
  closeDialog();
}

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useStore(viewState, (state) => state.dialog);
  if (dialog === undefined) return null;
  const Open = DIALOGS[dialog];
  return <Open />;
}

function ChoosingStyles() {
  const chosen = useStore(preferences, (state) => state.citeTarget);
  return (
    <StylesDialog
      chosenId={'style' in chosen ? chosen.style : undefined}
      onChoose={(style) => {
        chooseStyle(style);
        closeDialog();
      }}
      onClose={closeDialog}
    />
  );
}
