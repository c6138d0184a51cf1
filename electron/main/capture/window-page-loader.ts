import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { BrowserWindow, session, type WebContents } from 'electron';
import type { LoadedPage, PageLoader } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress } from '#core/model/progress.ts';
import { type CaptureTraffic, fenceCaptureSession } from './fence-capture-session.ts';
import { navigate } from './navigate.ts';
import { PREPARE_SCRIPT, SCROLL_SCRIPT } from './page-scripts.ts';

const WIDTH = 1280;
const HEIGHT = 1024;
const QUIET_MS = 400;
const LONGEST_QUIET_WAIT_MS = 6_000;
const LARGEST_PAGE_BYTES = 200_000_000;
const ISOLATED_WORLD = 1_001;

/**
 * Loads pages in a hidden, sandboxed window with a session of its own that is forgotten afterwards. Images
 * and frames are waited for, but never for ever.
 */
export const windowPageLoader: PageLoader = {
  async load(url, { signal, onProgress }) {
    const partition = session.fromPartition(`capture-${randomUUID()}`, { cache: false });
    const traffic = fenceCaptureSession(partition, url);
    const window = new BrowserWindow({
      show: false,
      width: WIDTH,
      height: HEIGHT,
      webPreferences: {
        session: partition,
        offscreen: true,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        disableDialogs: true,
        spellcheck: false,
        autoplayPolicy: 'user-gesture-required',
      },
    });
    try {
      return await loadIn(window.webContents, url, { signal, onProgress, traffic });
    } finally {
      if (window.webContents.debugger.isAttached()) window.webContents.debugger.detach();
      window.destroy();
      void partition.clearStorageData();
    }
  },
};

type LoadOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
  readonly traffic: CaptureTraffic;
};

async function loadIn(contents: WebContents, url: string, options: LoadOptions): Promise<LoadedPage> {
  const { signal, onProgress, traffic } = options;
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setAudioMuted(true);
  await contents.loadURL('about:blank');
  contents.debugger.attach('1.3');
  await contents.debugger.sendCommand('Page.enable');
  await contents.debugger.sendCommand('Page.addScriptToEvaluateOnNewDocument', { source: PREPARE_SCRIPT });
  onProgress?.({ step: 'Waiting for the page', fraction: 0.1 });
  const { status } = await navigate(contents, url, { signal, traffic });
  onProgress?.({ step: 'Waiting for images', fraction: 0.4 });
  await contents
    .executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: SCROLL_SCRIPT }])
    .catch(() => undefined);
  await untilQuiet(traffic, signal);
  onProgress?.({ step: 'Taking the page', fraction: 0.6 });
  const answer: unknown = await contents.debugger.sendCommand('Page.captureSnapshot', { format: 'mhtml' });
  signal.throwIfAborted();
  return {
    requestedUrl: url,
    finalUrl: contents.getURL(),
    status,
    mhtml: mhtmlOf(answer, url),
    fetchedAt: Date.now(),
  };
}

async function untilQuiet(traffic: CaptureTraffic, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + LONGEST_QUIET_WAIT_MS;
  let quietSince = performance.now();
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    if (traffic.pending() > 0) quietSince = performance.now();
    else if (performance.now() - quietSince >= QUIET_MS) return;
    await delay(50);
  }
}

function mhtmlOf(answer: unknown, url: string): Uint8Array {
  const data = answer instanceof Object && 'data' in answer ? answer.data : undefined;
  if (typeof data !== 'string')
    throw new PressmarkError('unreadable', `${url} could not be taken as a page.`);
  if (data.length > LARGEST_PAGE_BYTES) {
    throw new PressmarkError('unreadable', `${url} is larger than 200 MB, so it was not archived.`);
  }
  return new TextEncoder().encode(data);
}
