import { app, type WebContents } from 'electron';
import { APP_ORIGIN, SNAPSHOT_SCHEME } from '#contract/schemes.ts';

/** Keeps every web page where it is: no new windows, no embedded views, no navigation the program did not start. */
export function guardAllWebContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Fences the app's own window in: its top frame stays, its frames show sealed snapshots only. */
export function guardAppWindow(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const isOwnStart = event.isMainFrame && event.url.startsWith(`${APP_ORIGIN}/`);
    const isSnapshot = !event.isMainFrame && isFirstLoadOfSnapshot(event.frame?.url ?? '', event.url);
    if (!isOwnStart && !isSnapshot) event.preventDefault();
  });
}

/** The app may point a frame at a snapshot; a snapshot may not lead its frame on to anything else. */
function isFirstLoadOfSnapshot(from: string, to: string): boolean {
  const isFresh = from === '' || from === 'about:blank' || from.startsWith(`${SNAPSHOT_SCHEME}://`);
  return isFresh && to.startsWith(`${SNAPSHOT_SCHEME}://`);
}
