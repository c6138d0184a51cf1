import { setTimeout as delay } from 'node:timers/promises';
import type { Session, WebContents } from 'electron';
import { evaluate, inWindow, pictureOf } from './live-window.ts';

const PLACE = 'http://snapshot.invalid/';

export type OfflineView = { readonly picture: Buffer; readonly requests: readonly string[] };

/** Opens one HTML file with JavaScript off and no network, and counts what it asks for. */
export async function openOffline(html: Uint8Array): Promise<OfflineView> {
  const requests: string[] = [];
  const prepare = (session: Session) => {
    session.protocol.handle('http', ({ url }) =>
      url === PLACE
        ? new Response(Buffer.from(html), { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : new Response(null, { status: 404 }),
    );
    watch(session, requests, (url) => url === PLACE);
  };
  return inWindow({ javascript: false, prepare }, async (contents) => {
    await contents.loadURL(PLACE).catch(() => undefined);
    await settled(contents);
    return { picture: await pictureOf(contents), requests };
  });
}

/** Opens a file that the browser itself reads: MHTML. */
export async function openFileOffline(file: string): Promise<OfflineView> {
  const requests: string[] = [];
  const prepare = (session: Session) => watch(session, requests, (url) => url.startsWith('file:'));
  return inWindow({ javascript: false, prepare }, async (contents) => {
    await contents.loadFile(file).catch(() => undefined);
    await settled(contents);
    return { picture: await pictureOf(contents), requests };
  });
}

function watch(session: Session, requests: string[], isOwn: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const isHarmless = isOwn(url) || /^(data|blob|about|devtools):/.test(url);
    if (!isHarmless) requests.push(url);
    callback({ cancel: !isHarmless });
  });
}

/** Waits for images and fonts, as long as five seconds. Without JavaScript no promise of the page's is kept. */
async function settled(contents: WebContents): Promise<void> {
  await evaluate(contents, 'scrollTo(0, document.documentElement.scrollHeight)');
  await delay(200);
  await evaluate(contents, 'scrollTo(0, 0)');
  for (let tries = 0; tries < 50; tries += 1) {
    await delay(100);
    const isReady =
      '[...document.images].every((image) => image.complete) && document.fonts.status === "loaded"';
    if (tries > 3 && (await evaluate(contents, isReady)) === true) return;
  }
}
