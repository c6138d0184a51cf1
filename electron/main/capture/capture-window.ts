import { BrowserWindow, type Session, type WebContents } from 'electron';
import { PAGE_PREFERENCES } from '../security/page-preferences.ts';

export const VIEWPORT = { width: 1280, height: 1024 } as const;

/** Opens a window that is never shown, sandboxed, showing `about:blank`. */
export async function openCaptureWindow(session: Session): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    ...VIEWPORT,
    useContentSize: true,
    frame: false,
    webPreferences: {
      session,
      // Without it animation frames come twice a second, and screenshots never.
      offscreen: true,
      ...PAGE_PREFERENCES,
      disableDialogs: true,
      backgroundThrottling: false,
      autoplayPolicy: 'user-gesture-required',
    },
  });
  const { webContents: contents } = window;
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setAudioMuted(true);
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('enter-html-full-screen', () => window.setFullScreen(false));
  await contents.loadURL('about:blank');
  return window;
}

/** Rejects as soon as the page's process has ended, with why. */
export function crashOf(contents: WebContents): { readonly crashed: Promise<never>; stop(): void } {
  let stop = () => {};
  const crashed = new Promise<never>((_, reject) => {
    const onGone = (_event: unknown, { reason }: { readonly reason: string }) => reject(new Error(reason));
    contents.once('render-process-gone', onGone);
    stop = () => contents.off('render-process-gone', onGone);
  });
  crashed.catch(() => undefined);
  return { crashed, stop: () => stop() };
}
