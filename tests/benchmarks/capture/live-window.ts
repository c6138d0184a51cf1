import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { BrowserWindow, type Session, session, type WebContents } from 'electron';

const WIDTH = 1280;
const HEIGHT = 1024;
const HIGHEST = 6_000;

/** A hidden window like those of a capture, gone when the work is done. */
export async function inWindow<T>(
  options: { readonly javascript: boolean; readonly prepare?: (session: Session) => void },
  work: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const partition = session.fromPartition(`bench-${randomUUID()}`, { cache: false });
  options.prepare?.(partition);
  const window = new BrowserWindow({
    show: false,
    width: WIDTH,
    height: HEIGHT,
    webPreferences: {
      session: partition,
      offscreen: true,
      sandbox: true,
      javascript: options.javascript,
      disableDialogs: true,
    },
  });
  try {
    const { webContents } = window;
    await webContents.loadURL('about:blank');
    webContents.debugger.attach('1.3');
    await webContents.debugger.sendCommand('Page.enable');
    return await work(webContents);
  } finally {
    if (window.webContents.debugger.isAttached()) window.webContents.debugger.detach();
    window.destroy();
    void partition.clearStorageData();
  }
}

/** Loads an address and scrolls once through it, as a capture does. */
export async function openPage(contents: WebContents, url: string): Promise<void> {
  await Promise.race([contents.loadURL(url).catch(() => undefined), delay(15_000)]);
  await evaluate(
    contents,
    `(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight && y < 20000; y += innerHeight * 0.8) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
      scrollTo(0, 0);
      await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, 2000))]);
      await new Promise((resolve) => setTimeout(resolve, 700));
    })()`,
  );
}

/** Runs an expression in the page through the debugger, which needs no JavaScript of the page's. */
export async function evaluate(contents: WebContents, expression: string): Promise<unknown> {
  const { result } = await contents.debugger.sendCommand('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

/** A PNG of the page from its top, 6,000 pixels at most, with endless animations at their start. */
export async function pictureOf(contents: WebContents): Promise<Buffer> {
  await evaluate(
    contents,
    `for (const animation of document.getAnimations()) {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      if (animation instanceof CSSAnimation || animation instanceof CSSTransition) {
        if (endTime === Infinity) { animation.pause(); animation.currentTime = 0; } else animation.finish();
      }
    }`,
  ).catch(() => undefined);
  const { cssContentSize } = await contents.debugger.sendCommand('Page.getLayoutMetrics');
  const height = Math.max(HEIGHT, Math.min(HIGHEST, Math.ceil(cssContentSize.height)));
  const { data } = await contents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: WIDTH, height, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}
