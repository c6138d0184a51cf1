import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

/** Everything that axe holds against what is on screen, in one line each. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${impact} ${id}: ${target.join(' ')} — ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

async function setPreference(page: Page, change: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((preferences) => {
    const saved = JSON.parse(localStorage.getItem('pressmark.preferences') ?? '{}');
    localStorage.setItem('pressmark.preferences', JSON.stringify({ ...saved, ...preferences }));
  }, change);
  await page.reload();
  await page.getByRole('searchbox', { name: 'Search' }).waitFor();
}

/** Types a search, and holds its completions, its parts, what is said of it and the places found to the same rules. */
async function checkSearch(page: Page): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.focus();
  await page.keyboard.type('volumes langauge:english before:2');
  await expect(page.getByText('“langauge:” is not known')).toBeVisible();
  await page.keyboard.type('100 ty');
  await expect(page.getByRole('listbox', { name: 'Ways to go on' })).toBeVisible();
  expect(await findings(page), 'completions').toEqual([]);
  await page.keyboard.press('Escape');
  await field.fill('archive before:2100 zzyzzx ');
  await expect(page.getByRole('grid', { name: 'What is looked for' }).getByRole('row')).toHaveCount(3);
  await page.waitForTimeout(300);
  expect(await findings(page), 'parts of a search').toEqual([]);
  await field.fill('archive ');
  const place = page
    .getByRole('grid', { name: 'Items' })
    .getByRole('row')
    .first()
    .getByRole('button')
    .first();
  await expect(place).toBeVisible();
  expect(await findings(page), 'places found').toEqual([]);
  await field.fill('');
}

/** Opens each dialog that has no keys of its own from the palette, and holds it to the same rules. */
async function checkDialogs(page: Page): Promise<void> {
  for (const [command, name] of [
    ['Citation styles…', 'Citation styles'],
    ['Files kept up to date…', 'Files kept up to date'],
    ['New collection…', 'New collection'],
    ['Add to collection…', 'Add to collection'],
    ['Import references…', 'Import references'],
    ['Names that mean the same…', 'Names that mean the same'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Actions' }).waitFor();
    await page.keyboard.type(command);
    await page.getByRole('menuitem', { name: command }).click();
    const dialog = page.getByRole('dialog', { name, exact: true });
    await expect(dialog).toBeVisible();
    await page.waitForTimeout(300);
    expect(await findings(page), name).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.keyboard.press('Control+Shift+e');
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await exporting.getByRole('button', { name: /something to look at/ }).click();
  expect(await findings(page), 'what the check found').toEqual([]);
  await exporting.getByText('References for another program').click();
  await expect(exporting.getByRole('button', { name: /Format/ })).toBeVisible();
  expect(await findings(page), 'references').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(exporting).toBeHidden();
}

test('the empty library', async () => {
  expect(await findings(running.page)).toEqual([]);
  await running.page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
  const references = path.join(folder.path, 'references.bib');
  writeFileSync(
    references,
    '@book{quay, title = {Quays}, year = {2011}}\n@book{open, title = {Never closed\n',
  );
  await answerOpenDialog(running, [references]);
});

for (const theme of ['light', 'dark']) {
  test(`every screen in ${theme}`, async () => {
    const { page } = running;
    await setPreference(page, { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.getByRole('row').first().click();
    await expect(page.locator('article')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await findings(page), 'reading').toEqual([]);
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('region', { name: 'The snapshot as it was kept' })).toBeVisible();
    expect(await findings(page), 'snapshot').toEqual([]);
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('region', { name: 'Citation' })).toContainText('Oduya');
    expect(await findings(page), 'citation').toEqual([]);
    for (const [keys, name] of [
      ['Control+n', 'Add to the library'],
      ['Control+Shift+e', 'Export'],
      ['Control+,', 'Settings'],
      ['F1', 'Keyboard'],
      ['Control+Shift+f', 'How to search'],
      ['Control+k', 'Actions'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await findings(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    }
    await checkDialogs(page);
    await checkSearch(page);
  });
}

test('from right to left', async () => {
  const { page } = running;
  await setPreference(page, { theme: 'light', direction: 'rtl' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await findings(page)).toEqual([]);
  await checkDialogs(page);
  const sidebar = await page.getByRole('navigation', { name: 'Library' }).boundingBox();
  const reader = await page.getByRole('main', { name: 'Item' }).boundingBox();
  expect(sidebar?.x).toBeGreaterThan(reader?.x ?? Number.POSITIVE_INFINITY);
});
