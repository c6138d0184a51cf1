import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, protocol } from 'electron';
import { libraryFolderFrom } from '#adapters/system/library-folder.ts';
import { APP_ORIGIN, APP_SCHEME, SNAPSHOT_SCHEME } from '#contract/schemes.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { sayError } from '#messages/say.ts';
import { t } from '#messages/t.ts';
import { findSnapshotIn } from './find-snapshot.ts';
import { handlersFor } from './ipc/all-handlers.ts';
import { routeCalls } from './ipc/router.ts';
import { sendEvent } from './ipc/send-event.ts';
import { type OpenSession, openSession, restoreClosed } from './open-session.ts';
import { guardAllWebContents } from './security/guard-web-contents.ts';
import { sandboxEverything } from './security/sandbox-everything.ts';
import type { Services } from './services.ts';
import { SnapshotView } from './snapshot-view/snapshot-view.ts';
import { openMainWindow } from './windows/main-window.ts';

/** Their engines are built at the start, so that the first citation need not wait. */
const FIRST_STYLES = [{ style: 'apa' }, { style: 'modern-language-association' }];
const builtFolder = path.dirname(fileURLToPath(import.meta.url));
/** Address of the development server, under `npm run dev` only. */
const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
let window: BrowserWindow | undefined;
let session: OpenSession | undefined;

sandboxEverything();
guardAllWebContents();
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: SNAPSHOT_SCHEME, privileges: { standard: true, secure: true } },
]);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeSession);
  app.whenReady().then(start).catch(stopWithMessage);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const folder = libraryFolderFrom(process.argv, process.env);
  const currentWindow = () => window;
  const snapshotView = new SnapshotView({ window: currentWindow, find: findSnapshotIn(services) });
  const open = async () => {
    session = await openSession(folder, {
      builtFolder: new URL('./', import.meta.url),
      onChanged: (ids) => sendEvent(window, 'library.changed', { ids: [...ids] }),
      onNotes: (notes) => {
        for (const told of notes) sendEvent(window, 'app.notice', { told });
      },
    });
    return handlersFor(session.opened, {
      folder,
      window: currentWindow,
      snapshotView,
      sampleFile: path.join(app.getAppPath(), 'resources/sample-article.txt'),
      restore,
    });
  };
  // The window begins anew with whatever library there is then, also if the restore failed.
  const restore = async (name: string) => {
    await session?.close();
    try {
      await restoreClosed(folder, name);
    } finally {
      handlers = open();
      await handlers;
      setTimeout(() => window?.webContents.reload());
    }
  };
  let handlers = open();
  routeCalls(() => handlers, {
    window: currentWindow,
    origin: devServer ? new URL(devServer).origin : APP_ORIGIN,
  });
  window = openMainWindow({ builtFolder, devServer });
  window.webContents.once(
    'did-finish-load',
    () => void services()?.citer.prepare(FIRST_STYLES).catch(console.error),
  );
  // A page that begins anew knows nothing of a view over it.
  window.webContents.on('did-start-loading', () => snapshotView.hide());
  window.on('closed', () => {
    snapshotView.close();
    window = undefined;
  });
}

function services(): Services | undefined {
  return session?.opened instanceof PressmarkError ? undefined : session?.opened;
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Ends only after the last write is done and the lock is released. */
function closeSession(event: Electron.Event): void {
  const open = session;
  if (!open) return;
  event.preventDefault();
  session = undefined;
  // Electron passes over a wish to quit that comes while it deals with this one.
  void open.close().finally(() => setImmediate(() => app.quit()));
}

function stopWithMessage(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(t.dialogs.couldNotStart, sayError(error));
  app.exit(1);
}
