/**
 * The headless tour: the main job on the sample article in the real app, with a picture of each step in
 * `out/tour/`, and the three citations printed. Needs a display and `PRESSMARK_ELECTRON`, which `npm start` sees to.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { rootFlags } from './lib/bring-up.mjs';
import { root } from './lib/paths.mjs';

const pictures = path.join(root, 'out/tour');
const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-tour-'));
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
try {
  await tour();
  console.log(`\nPictures of every step are in ${path.relative(process.cwd(), pictures)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tour() {
  const app = await _electron.launch({
    executablePath: process.env.PRESSMARK_ELECTRON,
    args: [...rootFlags, `--user-data-dir=${folder}/profile`, root, '--library', `${folder}/library`],
    env: process.env,
  });
  const page = await app.firstWindow();
  let step = 0;
  const picture = async (name) => {
    step += 1;
    await page.screenshot({ path: path.join(pictures, `${step}-${name}.png`) });
  };
  await page.getByText('Keep your first article').waitFor();
  await picture('empty');
  await archive(page);
  await picture('archived');
  await tag(page);
  await picture('tagged');
  await page.getByRole('searchbox', { name: 'Search' }).fill('dock strike');
  await page.getByRole('grid', { name: 'Items' }).locator('mark').first().waitFor();
  await picture('found');
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.keyboard.press('Control+2');
  const shown = await snapshotPage(app);
  await shown.getByText('Reporting by Mara Oduya').waitFor();
  await picture('snapshot');
  await shown.screenshot({ path: path.join(pictures, `${step}-snapshot-page.png`) });
  await page.keyboard.press('Control+1');
  for (const style of ['APA', 'MLA', 'BibTeX']) await picture(await cite(page, style));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Switch light and dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-theme=dark]').waitFor();
  await picture('dark');
  await app.close();
}

/** The page in the view that lies over the window, which a picture of the window does not show. */
async function snapshotPage(app) {
  const isSnapshot = (each) => each.url().startsWith('pressmark-snap:');
  return app.windows().find(isSnapshot) ?? app.waitForEvent('window', { predicate: isSnapshot });
}

async function archive(page) {
  await page.getByRole('button', { name: 'Try the sample article' }).click();
  await page.locator('article p[data-number]').first().waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

async function tag(page) {
  await page.getByRole('combobox', { name: 'Add a tag' }).click();
  await page.keyboard.type('archives');
  await page.keyboard.press('Enter');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /archives/ })
    .waitFor();
  await page.keyboard.press('Escape');
}

async function cite(page, style) {
  await page.getByRole('tab', { name: 'Cite' }).click();
  await page.getByRole('radio', { name: style }).click({ force: true });
  const beginning =
    style === 'BibTeX' ? '@article' : style === 'MLA' ? '“Harbour Archive' : '(n.d.). Harbour';
  const preview = page.getByRole('region', { name: 'Citation' }).getByText(beginning);
  await preview.waitFor();
  console.log(`\n${style}\n${(await preview.textContent())?.trim()}`);
  return `cited-${style.toLowerCase()}`;
}
