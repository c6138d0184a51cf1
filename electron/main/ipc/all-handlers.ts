import { app, type BrowserWindow } from 'electron';
import { ipc } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Services } from '../services.ts';
import { appHandlers } from './app-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import { citeHandlers } from './cite-handlers.ts';
import type { Handlers } from './handlers.ts';
import { itemHandlers } from './item-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { sendEvent } from './send-event.ts';
import { sourceHandlers } from './source-handlers.ts';

type Surroundings = {
  readonly folder: string;
  readonly window: () => BrowserWindow | undefined;
  readonly sampleFile: string;
  /** Goes back to a backup, and opens the library anew. */
  readonly restore: (name: string) => Promise<void>;
};

/** The handlers of every channel. With a library that could not be opened, most of them say why. */
export function handlersFor(opened: Services | PressmarkError, around: Surroundings): Handlers {
  const own = { ...appHandlers(around.window), ...describeHandler(opened, around) };
  if (opened instanceof PressmarkError) return { ...failing(opened), ...own };
  return {
    ...own,
    ...libraryHandlers(opened),
    ...itemHandlers(opened),
    ...sourceHandlers(opened, around),
    ...citeHandlers(opened, around.window),
    ...backupHandlers(opened, around),
    ...organisationHandlers(opened, () => sendEvent(around.window(), 'library.changed', { ids: [] })),
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
          ? { damaged: [opened.message], recovered: [] }
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
