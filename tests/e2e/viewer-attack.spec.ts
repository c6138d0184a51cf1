import path from 'node:path';
import { expect, test } from '@playwright/test';
import { hostileStrings } from '../fixtures/hostile-strings.ts';
import { type Canary, startCanary } from '../security/canary.ts';
import { hostileSnapshot } from '../security/hostile-snapshot.ts';
import { traversalAddresses } from '../security/traversal.ts';
import { answersTo, deeds, pressEverything, showSnapshot, watchView } from '../support/attacked-view.ts';
import { makeCapturedLibrary } from '../support/captured-library.ts';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

/** A slice; `npm run sec -- viewer` tries all there are. */
const STRINGS = hostileStrings.slice(0, 24);
const folder = temporaryFolder();
const library = path.join(folder.path, 'library');
let running: RunningApp;
let canary: Canary;
let ids: readonly string[];

test.beforeAll(async () => {
  canary = await startCanary();
  const made = await makeCapturedLibrary(library, [
    { csl: { title: 'hostile' }, captures: [{ bytes: hostileSnapshot(canary.origin) }] },
    ...STRINGS.map((text) => ({
      csl: { title: text, author: [{ literal: text }], note: text, 'container-title': text },
      tags: [text],
      captures: [
        {
          bytes: `<title>quiet</title>${text}`,
          paragraphs: [text],
          origin: { kind: 'file', name: text } as const,
        },
      ],
    })),
  ]);
  ids = made.map(({ snapshotIds }) => snapshotIds[0] ?? '');
  running = await launchApp(folder.path);
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row').first()).toBeVisible();
  await watchView(running.app);
});
test.afterAll(async () => {
  await running.close();
  canary.close();
  folder.remove();
});

/** What got out of the view, of any kind. */
async function out() {
  const { sent, opened, downloads, windows, title } = await deeds(running.app);
  return { sent, opened, downloads, windows, title, connections: canary.connections() };
}
const NOTHING = { sent: [], opened: [], downloads: 0, windows: 0, title: 'quiet', connections: 0 };

test('a page that tries everything gets nothing out, before and after everything in it is pressed', async () => {
  const { app, page } = running;
  await showSnapshot(app, page, ids[0] ?? '');
  expect(await out()).toEqual(NOTHING);
  expect(await pressEverything(app)).toBeGreaterThan(20);
  expect(await out()).toEqual(NOTHING);
  expect((await deeds(app)).asked.length).toBeGreaterThan(0);
});

test('addresses that lead out of a snapshot are not found, and no file outside the library is opened', async () => {
  const addresses = traversalAddresses(ids[0] ?? '', ids[1] ?? '');
  const { statuses, files } = await answersTo(running.app, addresses);
  expect(addresses.filter((_, at) => statuses[at] !== 404)).toEqual([]);
  expect(files.filter((file) => !path.resolve(file).startsWith(library))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(60);
});

test('attack strings as page, title, author, tag, note and file name run nothing', async () => {
  const { app, page } = running;
  const ran: string[] = [];
  for (const each of app.windows()) {
    each.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
  }
  for (const id of ids.slice(1)) await showSnapshot(app, page, id);
  await page.getByRole('row').first().click();
  await page.keyboard.press('Control+2');
  for (const _ of STRINGS) {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('region', { name: 'The snapshot as it was kept' })).toBeVisible();
  }
  expect(ran).toEqual([]);
  expect(page.frames()).toHaveLength(1);
  expect((await out()).connections).toBe(0);
  expect((await out()).windows).toBe(0);
});
