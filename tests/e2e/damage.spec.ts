import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, temporaryFolder } from './launch-app.ts';

/** A library with the sample article in it, closed. */
async function libraryWithSample() {
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  await running.page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
  await running.close();
  return { ...folder, library: path.join(folder.path, 'library') };
}

function onlyFileIn(folder: string): string {
  const [file] = filesIn(folder);
  if (!file) throw new Error(`no file in ${folder}`);
  return file;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** The bytes that are shown, not the record that lies beside them. */
function shownFileIn(folder: string): string {
  const file = filesIn(folder).find((each) => !readFileSync(each, 'utf8').startsWith('{"'));
  if (!file) throw new Error(`no shown file in ${folder}`);
  return file;
}

test('one altered byte in a snapshot is said, with both digests', async () => {
  const folder = await libraryWithSample();
  const snapshot = shownFileIn(path.join(folder.library, 'snapshots'));
  const bytes = readFileSync(snapshot);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  chmodSync(snapshot, 0o644);
  writeFileSync(snapshot, bytes);
  const running = await launchApp(folder.path);
  const { page } = running;
  await expect(page.getByText('Altered since capture')).toBeVisible();
  await expect(page.getByText(path.basename(snapshot).replace('sha256-', ''))).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Check all snapshots');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 snapshot is altered/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' })).toContainText('altered');
  await running.close();
  folder.remove();
});

test('a missing file of items is said, and nothing can be changed', async () => {
  const folder = await libraryWithSample();
  rmSync(onlyFileIn(path.join(folder.library, 'items')));
  const running = await launchApp(folder.path);
  const { page } = running;
  await expect(
    page.getByRole('alert', { name: 'Problems' }).filter({ hasText: 'A file of the library is missing' }),
  ).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Add' })).toBeDisabled();
  await running.close();
  folder.remove();
});

test('a missing header is read as it was before, and said', async () => {
  const folder = await libraryWithSample();
  rmSync(path.join(folder.library, 'library.json'));
  const running = await launchApp(folder.path);
  const { page } = running;
  await expect(
    page.getByRole('alert').filter({ hasText: 'library.json. It was read as it was before' }),
  ).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Add' })).toBeEnabled();
  await running.close();
  folder.remove();
});

test('with both headers gone nothing begins anew, and put back by hand all is there again', async () => {
  const folder = await libraryWithSample();
  const kept = path.join(folder.path, 'kept.json');
  const header = path.join(folder.library, 'library.json');
  renameSync(header, kept);
  rmSync(`${header}.1`);
  const broken = await launchApp(folder.path);
  await expect(
    broken.page.getByRole('alert').filter({ hasText: 'library.json is missing' }).first(),
  ).toBeVisible();
  await expect(broken.page.getByText('Keep your first article')).toBeHidden();
  await broken.close();
  expect(readdirSync(folder.library)).not.toContain('library.json');
  renameSync(kept, header);
  const mended = await launchApp(folder.path);
  await expect(mended.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
  await mended.close();
  folder.remove();
});
