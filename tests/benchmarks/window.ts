import { rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { openLibraryForReading } from '#adapters/storage/open-library.ts';
import { madeLibrary } from './made-library.ts';
import { figure, printTable, quantile, type Row, readOptions } from './report.ts';

const { sizes, seed } = readOptions(process.argv);
const root = path.resolve('.');
console.log(`${cpus().length} × ${cpus()[0]?.model}, seed ${seed}`);
const rows: Row[] = [];
for (const size of sizes) rows.push(await measure(await madeLibrary(size, seed), size));
printTable('The real window; stalls of the main process while all this is done', rows);

async function measure(library: string, size: number): Promise<Row> {
  const first = await launch(library);
  await indexed(first.page);
  await first.app.close();
  const { app, page, usableMs } = await launch(library);
  await indexed(page);
  await app.evaluate(async () => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const monitor = monitorEventLoopDelay({ resolution: 1 });
    monitor.enable();
    Object.assign(globalThis, { pressmarkStalls: monitor });
  });
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { pressmarkGaps: gaps });
  });
  const scroll = await gapsOf(page, () => scrollThrough(page));
  const keys: number[] = [];
  const type = await gapsOf(page, () => typeQueries(page, keys));
  const sort = await gapsOf(page, () => sortByTitle(page));
  const edits = await editTitles(page);
  const facts = await app.evaluate(() => {
    const stalls = (
      globalThis as unknown as { pressmarkStalls: { max: number; percentile(p: number): number } }
    ).pressmarkStalls;
    return {
      longest: stalls.max / 1e6 - 1,
      p99: stalls.percentile(99) / 1e6 - 1,
      rss: process.memoryUsage().rss,
    };
  });
  await app.close();
  const opened = performance.now();
  await openLibraryForReading(library);
  return {
    items: size,
    'rows after start ms': figure(usableMs),
    'library open ms': figure(performance.now() - opened),
    'keystroke to rows p50 / p95 ms': `${figure(quantile(keys, 0.5))} / ${figure(quantile(keys, 0.95))}`,
    'edit p50 / p99 ms': `${figure(quantile(edits, 0.5))} / ${figure(quantile(edits, 0.99))}`,
    'main stall p99 / longest ms': `${figure(facts.p99)} / ${figure(facts.longest)}`,
    'frame gap p95 / longest ms, scroll': scroll,
    typing: type,
    sorting: sort,
    'main process RSS MB, threads included': figure(facts.rss / 1e6),
  };
}

async function launch(library: string): Promise<{ app: ElectronApplication; page: Page; usableMs: number }> {
  const profile = path.join(tmpdir(), `pressmark-bench-profile-${process.pid}`);
  rmSync(profile, { recursive: true, force: true });
  const start = performance.now();
  const app = await _electron.launch({
    executablePath: process.env.PRESSMARK_ELECTRON ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      root,
      '--library',
      library,
    ],
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  });
  const page = await app.firstWindow();
  await page.getByRole('row').first().waitFor({ timeout: 60_000 });
  return { app, page, usableMs: performance.now() - start };
}

async function indexed(page: Page): Promise<void> {
  for (;;) {
    const reply = await page.evaluate(() =>
      window.pressmark.invoke('library.indexStatus', {}, crypto.randomUUID()),
    );
    if (reply.ok && reply.value.phase === 'ready') return;
    await page.waitForTimeout(500);
  }
}

async function gapsOf(page: Page, work: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    (window as unknown as { pressmarkGaps: number[] }).pressmarkGaps.length = 0;
  });
  await work();
  const gaps = await page.evaluate(() => (window as unknown as { pressmarkGaps: number[] }).pressmarkGaps);
  return `${figure(quantile(gaps, 0.95))} / ${figure(Math.max(...gaps))}`;
}

async function scrollThrough(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Items' });
  for (let step = 0; step < 60; step += 1) {
    await grid.evaluate(
      (element, far) => {
        let scroller: Element | null = element;
        while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
        scroller?.scrollBy(0, far);
      },
      step < 50 ? 400 : 400_000,
    );
    await page.waitForTimeout(16);
  }
}

async function typeQueries(page: Page, keys: number[]): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.focus();
  for (const query of ['government people', 'because first', 'their tribune']) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      keys.push(await page.evaluate(answerMs, typed));
      await box.fill(typed);
    }
  }
  await box.fill('');
  await page.waitForTimeout(200);
}

/** Asks as the window does, and waits for the answer. */
async function answerMs(query: string): Promise<number> {
  const start = performance.now();
  const sort = { key: 'relevance', descending: true } as const;
  await window.pressmark.invoke(
    'library.list',
    { view: 'all', query, sort, offset: 0, limit: 30 },
    crypto.randomUUID(),
  );
  return performance.now() - start;
}

async function sortByTitle(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Sort by/ }).click();
  await page
    .getByRole('menuitemradio', { name: 'Title' })
    .or(page.getByRole('menuitem', { name: 'Title' }))
    .click();
  await page.waitForTimeout(500);
}

async function editTitles(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const ask = (offset: number) =>
      window.pressmark.invoke(
        'library.list',
        { view: 'all', query: '', sort: { key: 'added', descending: true }, offset, limit: 1 },
        crypto.randomUUID(),
      );
    const measured: number[] = [];
    for (let at = 0; at < 100; at += 1) {
      const list = await ask(at * 7);
      const row = list.ok ? list.value.rows[0] : undefined;
      if (!row) continue;
      await window.pressmark.invoke('item.get', { id: row.id }, crypto.randomUUID());
      const start = performance.now();
      await window.pressmark.invoke(
        'item.edit',
        { id: row.id, changes: { title: `${row.title} ·` } },
        crypto.randomUUID(),
      );
      measured.push(performance.now() - start);
    }
    return measured;
  });
}
