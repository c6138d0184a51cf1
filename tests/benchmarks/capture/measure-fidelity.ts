import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { packPage } from '#adapters/archive/pack/pack-page.ts';
import { windowPageLoader } from '../../../electron/main/capture/window-page-loader.ts';
import { figure, printTable, type Row } from '../report.ts';
import type { CaptureBench } from './bench-options.ts';
import { difference } from './difference.ts';
import { inWindow, openPage, pictureOf } from './live-window.ts';
import { type OfflineView, openFileOffline, openOffline } from './offline.ts';

type Method = 'page.html' | 'raw MHTML' | 'single-file';
type Outcome = { readonly percent: number; readonly requests: number };

/**
 * Compares each page as it is live with what was kept of it, opened without a network and with JavaScript off.
 * Writes the pictures beside each other.
 */
export async function measureFidelity(urls: readonly string[], { pictures }: CaptureBench): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const methods: Method[] = ['page.html', 'raw MHTML', ...(singleFile() ? ['single-file' as const] : [])];
  const outcomes: Record<Method, Outcome[]> = { 'page.html': [], 'raw MHTML': [], 'single-file': [] };
  const rows: Row[] = [];
  for (const url of urls) {
    const name = path.basename(new URL(url).pathname, '.html').slice(0, 40);
    const place = path.join(pictures, name);
    const { live, mhtml } = await livePage(url);
    writeFileSync(`${place}.live.png`, live);
    writeFileSync(`${place}.raw.mhtml`, mhtml);
    const row: Record<string, string | number> = { page: name };
    for (const method of methods) {
      const view = await VIEWS[method](url, place).catch((error: unknown) => {
        console.error(`${name}, ${method}: ${error instanceof Error ? error.message : error}`);
        return undefined;
      });
      const { percent, picture } = view
        ? difference(live, view.picture)
        : { percent: 100, picture: undefined };
      if (view) writeFileSync(`${place}.${method}.png`, view.picture);
      if (picture) writeFileSync(`${place}.${method}.differs.png`, picture);
      outcomes[method].push({ percent, requests: view?.requests.length ?? 0 });
      row[`${method} %`] = figure(percent);
      row[`${method} requests`] = view?.requests.length ?? '–';
    }
    rows.push(row);
    console.log(Object.values(row).join('  '));
  }
  for (const [word, of] of SUMMARIES) {
    const row: Record<string, string | number> = { page: word };
    for (const method of methods) {
      row[`${method} %`] = figure(of(outcomes[method].map(({ percent }) => percent)));
      row[`${method} requests`] = of(outcomes[method].map(({ requests }) => requests)).toFixed(1);
    }
    rows.push(row);
  }
  printTable(
    'What differs from the live page, in percent of its pixels, and requests attempted offline',
    rows,
  );
}

const SUMMARIES: readonly (readonly [string, (values: readonly number[]) => number])[] = [
  ['mean', (values) => values.reduce((sum, value) => sum + value, 0) / values.length],
  ['largest', (values) => Math.max(...values)],
];

async function livePage(url: string): Promise<{ live: Buffer; mhtml: string }> {
  return inWindow({ javascript: true }, async (contents) => {
    await openPage(contents, url);
    const live = await pictureOf(contents);
    const { data } = await contents.debugger.sendCommand('Page.captureSnapshot', { format: 'mhtml' });
    return { live, mhtml: data };
  });
}

const VIEWS: Readonly<Record<Method, (url: string, place: string) => Promise<OfflineView>>> = {
  async 'page.html'(url, place) {
    const page = await windowPageLoader.load(url, {
      signal: new AbortController().signal,
      allowPrivate: true,
    });
    if (page.content.kind !== 'page') throw new Error('no page');
    const { finalUrl, exchanges, fetchedAt, content } = page;
    const request = { url: finalUrl, title: content.title, mhtml: content.mhtml, exchanges, fetchedAt };
    const { html } = await packPage({ ...request, software: 'bench' });
    if (!html) throw new Error('no HTML');
    writeFileSync(`${place}.html`, html);
    writeFileSync(`${place}.mhtml`, content.mhtml);
    return openOffline(html);
  },
  'raw MHTML': (_, place) => openFileOffline(`${place}.raw.mhtml`),
  async 'single-file'(url, place) {
    const file = `${place}.single-file.html`;
    await promisify(execFile)(singleFile() ?? '', [url, file], { timeout: 60_000 });
    return openOffline(readFileSync(file));
  },
};

/** The yardstick, if it is on the PATH. */
function singleFile(): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'single-file'))
    .find((file) => existsSync(file));
}
