import path from 'node:path';
import { BrowserWindow, session } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '#contract/schemes.ts';
import { serveApp } from '../protocol/app-protocol.ts';
import { denyPermissions } from '../security/deny-permissions.ts';
import { guardAppWindow } from '../security/guard-web-contents.ts';

const CLIPBOARD_WRITE = 'clipboard-sanitized-write';
const OWN_SCHEMES = [`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:'];

export type MainWindowOptions = {
  /** The folder of the built main process, beside which preload and renderer are. */
  readonly builtFolder: string;
  /** Address of the development server, under `npm run dev` only. */
  readonly devServer?: string | undefined;
};

/** Opens the app's window: sandboxed, with no network but its own scheme. */
export function openMainWindow({ builtFolder, devServer }: MainWindowOptions): BrowserWindow {
  const ui = session.defaultSession;
  const ownOrigin = devServer ? new URL(devServer).origin : APP_ORIGIN;
  denyPermissions(ui, (permission, origin) => permission === CLIPBOARD_WRITE && origin === ownOrigin);
  serveApp(ui, path.join(builtFolder, '../renderer'));
  if (!devServer) cutFromNetwork();
  ui.on('will-download', (event) => event.preventDefault());
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Pressmark',
    backgroundColor: '#faf9f7',
    webPreferences: {
      preload: path.join(builtFolder, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  if (devServer) void window.loadURL(devServer);
  else {
    guardAppWindow(window.webContents);
    void window.loadURL(`${APP_ORIGIN}/index.html`);
  }
  return window;
}

function cutFromNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !OWN_SCHEMES.some((scheme) => url.startsWith(scheme)) });
  });
}
