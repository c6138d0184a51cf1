import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';

const COUNT = 260;

test('a list of several pages works by keyboard from end to end', async () => {
  const folder = temporaryFolder();
  const texts = path.join(folder.path, 'texts');
  mkdirSync(texts);
  const files = Array.from({ length: COUNT }, (_, at) => {
    const file = path.join(texts, `${at}.txt`);
    writeFileSync(
      file,
      `Harbour report ${at}\n\nPORT ELSPETH (Wire) – Ship number ${at} came in with the tide.\n\nNothing else was seen.\n`,
    );
    return file;
  });
  const added = await runPressmark(['--library', path.join(folder.path, 'library'), 'add', ...files]);
  expect(added.code).toBe(0);

  const running = await launchApp(folder.path);
  const { page } = running;
  const grid = page.getByRole('grid', { name: 'Items' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(COUNT));
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('Control+f');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'Harbour report 0', exact: true })).toBeVisible();
  await expect(grid.locator('[aria-selected=true]')).toHaveAttribute('aria-rowindex', String(COUNT));
  await page.keyboard.press('Shift+Home');
  await expect(page.getByText('260 items chosen')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('260 items chosen')).toBeHidden();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('260 items chosen')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
  await page.keyboard.type('fleet');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'fleet 260' }),
  ).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Moved 260 items to the trash.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid).toHaveAttribute('aria-rowcount', String(COUNT));
  await running.close();
  folder.remove();
});
