import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { answerOpenDialog, launchApp, temporaryFolder } from './launch-app.ts';

test('a backup is made and gone back to in the window', async () => {
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  const { page } = running;
  const rows = page.getByRole('grid', { name: 'Items' }).getByRole('row');
  await page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Back up now');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Backed up 1 item.')).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Moved 1 item to the trash.')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Backups…');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: /Go back to this one/ }).click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Trash 0' })).toBeVisible();

  const listed = await runPressmark(['--library', path.join(folder.path, 'library'), '--json', 'backups']);
  expect(listed.json()).toMatchObject([{ reason: 'before-restore' }, { reason: 'by-hand', items: 1 }]);
  await running.close();
  folder.remove();
});

test('many items are imported with progress, and taken back as one change', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder.path, 'many.json');
  const entries = Array.from({ length: 3_000 }, (_, at) => ({
    id: `e${at}`,
    type: 'webpage',
    title: `Imported page ${at}`,
  }));
  writeFileSync(file, JSON.stringify([...entries, 'no entry']));
  const running = await launchApp(folder.path);
  const { page } = running;
  await answerOpenDialog(running, [file]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Import references');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog.getByText('1 thing is not as it should be in this file')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3,000 entries' }).click();
  await expect(page.getByText('many.json: 3,000 items added.')).toBeVisible({ timeout: 30_000 });
  const grid = page.getByRole('grid', { name: 'Items' });
  await expect(grid).toHaveAttribute('aria-rowcount', '3000');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('imported pgae 2718 ');
  await expect(page.getByText('No exact match; showing results for “imported page 2718”.')).toBeVisible();
  await expect(grid.getByRole('row').first()).toContainText('Imported page 2718');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Trash 3,000' })).toBeVisible();
  await running.close();
  folder.remove();
});

test('a search is saved, asked again, and removed', async () => {
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  const { page } = running;
  await page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(page.getByText(/^Added “/)).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('"harbour archive" -weather ');
  await page.keyboard.press('Control+s');
  const saved = page.getByRole('navigation').getByRole('button', { name: '"harbour archive" -weather' });
  await expect(saved).toBeVisible();
  await page.keyboard.press('Escape');
  await saved.click();
  await expect(page.getByRole('searchbox')).toHaveValue('"harbour archive" -weather');
  await expect(saved).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Remove this saved search');
  await page.keyboard.press('Enter');
  await expect(saved).toBeHidden();
  await running.close();
  folder.remove();
});
