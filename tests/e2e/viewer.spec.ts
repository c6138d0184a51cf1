import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeCapturedLibrary } from '../support/captured-library.ts';
import { plainPng } from '../support/png.ts';
import {
  answerSaveDialog,
  clipboardText,
  launchApp,
  type RunningApp,
  temporaryFolder,
} from './launch-app.ts';
import { clickInView, pressInView, refuseQuestions, snapshotPage, viewFacts } from './snapshot-view.ts';

test.describe.configure({ mode: 'serial' });

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, at) => `${at + 1}. The gulls of the quay know every boat by its engine, and their young learn it.`,
);
const CHANGED = PARAGRAPHS.with(4, 'In spring nobody asks what the gulls know.');

function article(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><title>Gulls of the quay</title>
<body style="font: 16px sans-serif; overflow: hidden">
<p><a id="near" href="https://example.org/near">A link</a>, <a id="far" target="_blank" href="https://example.org/far">one
to a new window</a>, <a id="odd" href="file:///etc/passwd">one to a file</a></p>
<h1>Gulls of the quay</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<div id="onetrust-consent-sdk"><p id="banner" style="position: fixed; inset: auto 0 0 0">Accept all cookies</p></div>
</body></html>`;
}

const ORIGIN = {
  kind: 'url',
  url: 'https://example.org/gulls',
  finalUrl: 'https://example.org/gulls',
  status: 200,
} as const;
const folder = temporaryFolder();
let running: RunningApp;

test.beforeAll(async () => {
  await makeCapturedLibrary(path.join(folder.path, 'library'), [
    {
      csl: { title: 'A heron, drawn' },
      captures: [{ bytes: plainPng(60, 40, [0, 128, 0]), mediaType: 'image/png' }],
    },
    {
      csl: { title: 'Tide tables' },
      captures: [{ bytes: '%PDF-1.4', mediaType: 'application/pdf', paragraphs: ['High water at nine.'] }],
    },
    {
      csl: { title: 'Gulls of the quay' },
      captures: [
        { bytes: article(PARAGRAPHS), paragraphs: PARAGRAPHS, origin: ORIGIN },
        {
          bytes: article(CHANGED),
          paragraphs: CHANGED,
          origin: ORIGIN,
          artefacts: [
            { role: 'screenshot', mediaType: 'image/png', bytes: plainPng(300, 200, [200, 30, 30]) },
            { role: 'thumbnail', mediaType: 'image/png', bytes: plainPng(64, 44, [200, 30, 30]) },
          ],
        },
      ],
    },
  ]);
  running = await launchApp(folder.path);
  await open('Gulls of the quay');
  await running.page.keyboard.press('Control+2');
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

async function open(title: string): Promise<void> {
  await running.page.getByRole('row', { name: title }).click();
  await expect(running.page.getByRole('heading', { name: title })).toBeVisible();
}

const sheet = () => running.page.getByRole('region', { name: 'The snapshot as it was kept' });
const look = (name: string) => running.page.getByRole('radio', { name }).click({ force: true });

test('the view lies over the place the window has for it, and follows the window’s size', async () => {
  await snapshotPage(running);
  const isInPlace = async () => {
    const box = await sheet().boundingBox();
    const { bounds } = await viewFacts(running);
    return (
      box && bounds && Math.abs(box.x + 1 - bounds.x) <= 1 && Math.abs(box.width - 2 - bounds.width) <= 1
    );
  };
  await expect.poll(isInPlace).toBe(true);
  const before = (await viewFacts(running)).bounds?.width;
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1100, 800));
  await expect.poll(async () => (await viewFacts(running)).bounds?.width).not.toBe(before);
  await expect.poll(isInPlace).toBe(true);
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1440, 900));
});

test('cookie banners are hidden while looking; the toggle brings them back; what was sealed stays as it was', async () => {
  const page = await snapshotPage(running);
  const snapshots = path.join(folder.path, 'library', 'snapshots');
  const sealed = () =>
    readdirSync(snapshots, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'base64'))
      .sort();
  const before = sealed();
  await expect(page.getByText('Accept all cookies')).toBeHidden();
  const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(await overflow()).toBe('auto');
  await running.page.getByRole('button', { name: 'Hide overlays' }).click();
  await expect(page.getByText('Accept all cookies')).toBeVisible();
  await running.page.getByRole('button', { name: 'Hide overlays' }).click();
  await expect(page.getByText('Accept all cookies')).toBeHidden();
  expect(sealed()).toEqual(before);
});

test('captures stand in a list, and an older one can be shown', async () => {
  const { page } = running;
  const choice = page.getByRole('button', { name: /2 of 2/ });
  await choice.click();
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(options.first()).toContainText('2 Mar 2026');
  await expect(options.first()).toContainText('newest');
  await expect(options.first().locator('img')).toBeVisible();
  await expect(sheet().locator('img'), 'a still picture stands in under the list').toBeVisible();
  await options.last().click();
  await expect(page.getByRole('button', { name: /1 of 2/ })).toBeVisible();
  await expect((await snapshotPage(running)).getByText(PARAGRAPHS[4] ?? '')).toBeVisible();
  await expect(sheet().locator('img')).toBeHidden();
  await page.getByRole('button', { name: /1 of 2/ }).click();
  await options.first().click();
});

test('it is said whether the text has changed, and where', async () => {
  const { page } = running;
  await expect(page.getByText(/1 paragraph added, 1 removed since 1 Mar 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Show changes' }).click();
  await expect(page.getByRole('deletion')).toContainText('5. The gulls');
  await expect(page.getByRole('insertion')).toContainText('In spring nobody asks');
  await expect(page.getByText('3 paragraphs unchanged')).toBeVisible();
  await look('Reading view');
  await expect(page.locator('article')).toContainText('In spring nobody asks');
  await look('Original');
});

test('words are found in the page and counted', async () => {
  const { page } = running;
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Find in this snapshot' })).toBeFocused();
  await page.keyboard.type('engine');
  const count = page.locator('[data-find] [role="status"]');
  await expect(count).toHaveText('1 of 11');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 11');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('1 of 11');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find in this snapshot' }).focus();
  await page.keyboard.press('Escape');
  await expect(count).toBeHidden();
});

test('the page is zoomed, and the window is not', async () => {
  const { page } = running;
  const zoom = async () => (await viewFacts(running)).zoom;
  await page.keyboard.press('Control+=');
  await expect.poll(zoom).toBeCloseTo(1.1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.keyboard.press('Control+-');
  await expect.poll(zoom).toBeCloseTo(0.9);
  await page.keyboard.press('Control+0');
  await expect.poll(zoom).toBeCloseTo(1);
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1);
});

test('the keyboard goes into the page and comes back, and the window’s keys act there too', async () => {
  const { page } = running;
  const hasFocus = async () => (await viewFacts(running)).hasFocus;
  await sheet().focus();
  await expect.poll(hasFocus).toBe(true);
  await pressInView(running, 'Escape');
  await expect.poll(hasFocus).toBe(false);
  await expect(page.getByRole('button', { name: /2 of 2/ })).toBeFocused();
  await sheet().focus();
  await expect.poll(hasFocus).toBe(true);
  await pressInView(running, 'F6');
  await expect.poll(hasFocus).toBe(false);
  await sheet().focus();
  await pressInView(running, 'F', ['control']);
  await expect(page.getByRole('searchbox', { name: 'Find in this snapshot' })).toBeFocused();
  await page.keyboard.press('Escape');
  await sheet().focus();
  await pressInView(running, 'K', ['control']);
  await expect(page.getByRole('dialog', { name: 'Actions' })).toBeVisible();
  await expect.poll(hasFocus).toBe(false);
  await expect(sheet().locator('img'), 'the page is still seen behind the dialog').toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Actions' })).toBeHidden();
});

test('text of the page can be copied', async () => {
  await sheet().focus();
  await running.app.evaluate(({ webContents }) => {
    const contents = webContents
      .getAllWebContents()
      .find((each) => each.getURL().startsWith('pressmark-snap:'));
    contents?.selectAll();
    contents?.copy();
  });
  await expect.poll(() => clipboardText(running)).toContain('In spring nobody asks what the gulls know.');
});

test('a link shows its address first and opens nothing by itself', async () => {
  const shown = await refuseQuestions(running);
  for (const link of ['#near', '#far', '#odd']) await clickInView(running, link);
  await expect.poll(shown).toEqual(['https://example.org/near', 'https://example.org/far']);
  await running.page.getByRole('button', { name: 'Open in browser…' }).last().click();
  await expect.poll(shown).toHaveLength(3);
  expect((await snapshotPage(running)).url()).toMatch(/^pressmark-snap:/);
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the screenshot that was taken is shown', async () => {
  await look('Screenshot');
  const page = await snapshotPage(running);
  await expect(page).toHaveURL(/\/screenshot$/);
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 300);
  await look('Original');
});

test('a copy is saved as it was sealed', async () => {
  const { page } = running;
  const file = path.join(folder.path, 'copy.html');
  await answerSaveDialog(running, file);
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['HTML page', 'Screenshot (PNG)', 'Text']);
  await page.getByRole('menuitem', { name: 'HTML page' }).click();
  await expect(page.getByText('Saved copy.html.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(article(CHANGED));
});

test('pictures are shown, and a PDF is shown as its text', async () => {
  await open('A heron, drawn');
  const page = await snapshotPage(running);
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 60);
  await open('Tide tables');
  await expect(running.page.getByText('Save a copy to see it in a PDF program.')).toBeVisible();
  await expect(running.page.locator('article')).toContainText('High water at nine.');
  await open('Gulls of the quay');
});

test('no script runs in the page, and it has a session that reaches nothing', async () => {
  const facts = await running.app.evaluate(async ({ webContents }) => {
    const contents = webContents
      .getAllWebContents()
      .find((each) => each.getURL().startsWith('pressmark-snap:'));
    if (!contents) return undefined;
    const { javascript, sandbox, contextIsolation, nodeIntegration } = Reflect.get(
      contents,
      'getLastWebPreferences',
    ).call(contents);
    const reached = await contents.session.fetch('http://127.0.0.1:1/').then(
      () => 'reached',
      () => 'refused',
    );
    return {
      settings: { javascript, sandbox, contextIsolation, nodeIntegration },
      reached,
      storage: contents.session.isPersistent(),
      languages: contents.session.getSpellCheckerLanguages(),
    };
  });
  expect(facts).toEqual({
    settings: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
    reached: 'refused',
    storage: false,
    languages: [],
  });
});
