import { app, type BrowserWindow } from 'electron';
import { ipc } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { BrowsingView } from '../browsing/browsing-view.ts';
import type { Services } from '../services.ts';
import type { SnapshotView } from '../snapshot-view/snapshot-view.ts';
import { appHandlers } from './app-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import { browsingHandlers } from './browsing-handlers.ts';
import { ChosenFiles } from './chosen-files.ts';
import { citeHandlers } from './cite-handlers.ts';
import { citekeyHandlers } from './citekey-handlers.ts';
import { collectionHandlers } from './collection-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import type { Handlers } from './handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { itemHandlers } from './item-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { lookupHandlers } from './lookup-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { sendEvent } from './send-event.ts';
import { snapshotHandlers, snapshotViewHandlers } from './snapshot-handlers.ts';
import { sourceHandlers } from './source-handlers.ts';
import { styleHandlers } from './style-handlers.ts';
import { tagHandlers } from './tag-handlers.ts';

type Surroundings = {
  readonly folder: string;
  readonly window: () => BrowserWindow | undefined;
  readonly sampleFile: string;
  readonly snapshotView: SnapshotView;
  /** Goes back to a backup, and opens the library anew. */
  readonly restore: (name: string) => Promise<void>;
};

/** The handlers of every channel. With a library that could not be opened, most of them say why. */
export function handlersFor(opened: Services | PressmarkError, around: Surroundings): Handlers {
  const own = {
    ...appHandlers(around.window),
    ...snapshotViewHandlers(around.snapshotView),
    ...describeHandler(opened, around),
  };
  if (opened instanceof PressmarkError) return { ...failing(opened), ...own };
  const chosen = new ChosenFiles();
  const onChanged = () => sendEvent(around.window(), 'library.changed', { ids: [] });
  return {
    ...own,
    ...libraryHandlers(opened),
    ...itemHandlers(opened),
    ...snapshotHandlers(opened, around),
    ...sourceHandlers(opened, { ...around, chosen }),
    ...importHandlers(opened, { chosen, onChanged }),
    ...citeHandlers(opened),
    ...exportHandlers(opened, { window: around.window, onChanged }),
    ...styleHandlers(opened, { window: around.window, onChanged }),
    ...collectionHandlers(opened, onChanged),
    ...tagHandlers(opened, onChanged),
    ...citekeyHandlers(opened),
    ...backupHandlers(opened, around),
    ...browsingHandlers(new BrowsingView(around.window)),
    ...searchHandlers(opened, onChanged),
    ...historyHandlers(opened, onChanged),
    ...lookupHandlers(opened),
  };
}

function describeHandler(
  opened: Services | PressmarkError,
  { folder }: Surroundings,
): Pick<Handlers, 'app.describe'> {
  return {
    'app.describe': async () => {
      const { damaged, recovered } =
        opened instanceof PressmarkError
          ? { damaged: [opened.said], recovered: [] }
          : await opened.filesReport();
      return {
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
        platform: platformName(),
        libraryFolder: folder,
        readOnly: damaged.length > 0 || (!(opened instanceof PressmarkError) && !opened.isWritable),
        problems: damaged,
        notices: recovered,
        locale: app.getLocale(),
      };
    },
  };
}

function failing(error: PressmarkError): Handlers {
  const fail = async () => {
    throw error;
  };
  return Object.fromEntries(Object.keys(ipc).map((channel) => [channel, fail])) as unknown as Handlers;
}

function platformName(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
