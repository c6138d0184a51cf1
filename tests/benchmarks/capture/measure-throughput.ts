import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { BrowserWindow, webContents } from 'electron';
import { limitCaptures } from '#core/capture/limit-captures.ts';
import { windowPageLoader } from '../../../electron/main/capture/window-page-loader.ts';
import { figure, printTable } from '../report.ts';

const WINDOWS = 2;
/** Chromium and Node grow to their working size first. */
const WARM_UP = 20;

/** Captures pages with two windows; says how many a minute, how the main process grows, and what is left behind. */
export async function measureThroughput(
  urls: readonly string[],
  { captures }: { readonly captures: number },
): Promise<void> {
  const loader = limitCaptures(windowPageLoader, () => WINDOWS);
  let failed = 0;
  const run = async (count: number) => {
    let next = 0;
    const worker = async () => {
      while (next < count) {
        const url = urls[next++ % urls.length] ?? '';
        await loader
          .load(url, { signal: new AbortController().signal, allowPrivate: true })
          .catch((error: unknown) => {
            failed += 1;
            console.error(url, error instanceof Error ? error.message : error);
          });
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, worker));
  };
  await run(Math.min(WARM_UP, captures));
  const before = inventory();
  const start = performance.now();
  await run(captures);
  const minutes = (performance.now() - start) / 60_000;
  const after = inventory();
  printTable(`${captures} captures with ${WINDOWS} windows`, [
    {
      'captures a minute': figure(captures / minutes),
      failed,
      'main RSS MB before / after': `${figure(before.rss)} / ${figure(after.rss)}`,
      'heap MB before / after': `${figure(before.heap)} / ${figure(after.heap)}`,
      'windows left': after.windows,
      'contents left': after.contents,
      'temporary files more': after.temporary - before.temporary,
    },
  ]);
}

function inventory() {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    rss: rss / 1e6,
    heap: heapUsed / 1e6,
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
    temporary: readdirSync(tmpdir()).length,
  };
}
