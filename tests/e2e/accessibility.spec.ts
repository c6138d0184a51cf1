import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

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
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').analyze();
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

test('the empty library', async () => {
  expect(await findings(running.page)).toEqual([]);
  await running.page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
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
    await expect(page.getByTitle('The snapshot as it was kept')).toBeVisible();
    expect(await findings(page), 'snapshot').toEqual([]);
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('region', { name: 'Citation' })).toContainText('Oduya');
    expect(await findings(page), 'citation').toEqual([]);
    for (const [keys, name] of [
      ['Control+n', 'Add to the library'],
      ['Control+Shift+e', 'Export a bibliography'],
      ['Control+,', 'Settings'],
      ['F1', 'Keyboard'],
      ['Control+k', 'Commands'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await findings(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      if (name === 'Commands') await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    }
  });
}

test('from right to left', async () => {
  const { page } = running;
  await setPreference(page, { theme: 'light', direction: 'rtl' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await findings(page)).toEqual([]);
  const sidebar = await page.getByRole('navigation', { name: 'Library' }).boundingBox();
  const reader = await page.getByRole('main', { name: 'Item' }).boundingBox();
  expect(sidebar?.x).toBeGreaterThan(reader?.x ?? Number.POSITIVE_INFINITY);
});
