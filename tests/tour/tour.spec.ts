import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, temporaryFolder } from '../e2e/launch-app.ts';

const pictures = path.resolve(import.meta.dirname, '../../out/tour');
const STYLES = ['APA', 'MLA', 'BibTeX'] as const;

/** The main job on the sample article in the real app, a picture of each step, and the three citations. */
test('tour', async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  const { page } = running;
  let step = 0;
  const picture = async (name: string) => {
    step += 1;
    await page.screenshot({ path: path.join(pictures, `${step}-${name}.png`), animations: 'disabled' });
  };

  await expect(page.getByText('Keep your first article')).toBeVisible();
  await picture('empty');
  await page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(page.locator('article p[data-number]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await picture('archived');

  await page.getByRole('combobox', { name: 'Add a tag' }).click();
  await page.keyboard.type('archives');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').getByRole('button', { name: /archives/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await picture('tagged');

  await page.getByRole('searchbox', { name: 'Search' }).fill('dock strike');
  await expect(page.getByRole('grid').locator('mark').first()).toBeVisible();
  await picture('found');
  await page.getByRole('searchbox', { name: 'Search' }).fill('');

  await page.keyboard.press('Control+2');
  await page.frameLocator('iframe').getByText('Reporting by Mara Oduya').waitFor();
  await picture('snapshot');

  await page.keyboard.press('Control+4');
  await page.keyboard.press('Control+1');
  for (const style of STYLES) {
    const text = await citation(page, style);
    console.log(`\n${style}\n${text}`);
    await picture(`cited-${style.toLowerCase()}`);
  }

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Switch light and dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await picture('dark');
  await running.close();
  folder.remove();
  console.log(`\nPictures of every step are in ${path.relative(process.cwd(), pictures)}.`);
});

async function citation(page: Page, style: (typeof STYLES)[number]): Promise<string> {
  await page.getByRole('radio', { name: style }).click({ force: true });
  const preview = page.getByRole('region', { name: 'Citation' });
  await expect(preview).toHaveAttribute('data-style', style.toLowerCase());
  await expect(preview).toContainText(
    style === 'BibTeX' ? '@article' : style === 'MLA' ? 'Harbour Archive' : 'Harbour archive',
  );
  return ((await preview.textContent()) ?? '').trim();
}
