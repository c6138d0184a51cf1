import { app, type WebContents } from 'electron';
import { APP_ORIGIN } from '#contract/schemes.ts';

/** Keeps every web page where it is: no new windows, no embedded views, no navigation the program did not start. */
export function guardAllWebContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Fences the app's own window in: it stays where it is, and holds no frames. */
export function guardAppWindow(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
  });
}
