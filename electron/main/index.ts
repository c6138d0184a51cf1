import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, protocol, session } from 'electron';
import { newDoor } from '#adapters/door/door.ts';
import { libraryFolderFrom } from '#adapters/system/library-folder.ts';
import { APP_ORIGIN, APP_SCHEME, SNAPSHOT_SCHEME } from '#contract/schemes.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { serveCommands } from './door/serve-commands.ts';
import { findSnapshotIn } from './find-snapshot.ts';
import { handlersFor } from './ipc/all-handlers.ts';
import { routeCalls } from './ipc/router.ts';
import { sendEvent } from './ipc/send-event.ts';
import { serveSnapshots } from './protocol/snapshot-protocol.ts';
import { guardAllWebContents } from './security/guard-web-contents.ts';
import { sandboxEverything } from './security/sandbox-everything.ts';
import { openServices, type Services } from './services.ts';
import { openMainWindow } from './windows/main-window.ts';

const builtFolder = path.dirname(fileURLToPath(import.meta.url));
/** Address of the development server, under `npm run dev` only. */
const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
let window: BrowserWindow | undefined;
let services: Services | undefined;
let stopServing: (() => Promise<void>) | undefined;

sandboxEverything();
guardAllWebContents();
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: SNAPSHOT_SCHEME, privileges: { standard: true, secure: true } },
]);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeServices);
  app.whenReady().then(start).catch(stopWithMessage);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const folder = libraryFolderFrom(process.argv, process.env);
  const opened = await open(folder);
  if (!(opened instanceof PressmarkError)) services = opened;
  const currentWindow = () => window;
  routeCalls(
    handlersFor(opened, {
      folder,
      window: currentWindow,
      sampleFile: path.join(app.getAppPath(), 'resources/sample-article.txt'),
    }),
    { window: currentWindow, origin: devServer ? new URL(devServer).origin : APP_ORIGIN },
  );
  serveSnapshots(
    session.defaultSession,
    findSnapshotIn(() => services),
  );
  window = openMainWindow({ builtFolder, devServer });
  window.webContents.once('did-finish-load', () => void services?.citer.prepare().catch(console.error));
  window.on('closed', () => {
    window = undefined;
  });
}

/** A library that cannot be opened is no reason to end: the window says what is wrong. */
async function open(folder: string): Promise<Services | PressmarkError> {
  try {
    const door = await newDoor(folder);
    const opened = await openServices(folder, {
      door,
      builtFolder: new URL('./', import.meta.url),
      onChanged: (ids) => sendEvent(window, 'library.changed', { ids: [...ids] }),
    });
    // Without it the command line has to wait until the app is closed; the app itself lacks nothing.
    stopServing = await serveCommands(door, opened).catch((error: unknown) => void console.error(error));
    return opened;
  } catch (error) {
    return PressmarkError.from(error);
  }
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Ends only after the last write is done and the lock is released. */
function closeServices(event: Electron.Event): void {
  const open = services;
  if (!open) return;
  event.preventDefault();
  services = undefined;
  const close = async () => {
    await stopServing?.();
    await open.close();
  };
  void close().finally(() => app.quit());
}

function stopWithMessage(error: unknown): void {
  console.error(error);
  dialog.showErrorBox('Pressmark could not start', PressmarkError.from(error).message);
  app.exit(1);
}
