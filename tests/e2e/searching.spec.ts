import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';

const work = (id: string, title: string, more: object) => ({ id, type: 'webpage', title, ...more });
const day = (...parts: number[]) => ({ 'date-parts': [parts] });

/** Works as a person would have them: two languages, two outlets, some without a date. */
const WORKS = [
  work('quay', 'Quays close in a storm', {
    ...{ type: 'article-newspaper', 'container-title': 'The Quay Courier', issued: day(2019, 3, 14) },
    ...{
      author: [{ family: 'Oduya', given: 'Ada' }],
      language: 'en',
      URL: 'https://quay.example/2019/storm',
    },
  }),
  work('hafen', 'Der Hafen bleibt zu', {
    ...{ type: 'article-newspaper', 'container-title': 'Hafenblatt', issued: day(2018), language: 'de' },
  }),
  work('undated', 'Harbour masters meet', { 'container-title': 'The Quay Courier', language: 'en' }),
];

test('a search is completed, shown in parts, mended and taken apart', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder.path, 'works.json');
  writeFileSync(file, JSON.stringify(WORKS));
  const library = path.join(folder.path, 'library');
  expect((await runPressmark(['--library', library, 'import', file])).code).toBe(0);
  const running = await launchApp(folder.path);
  const { page } = running;
  const rows = page.getByRole('grid', { name: 'Items' }).getByRole('row');
  const parts = page.getByRole('grid', { name: 'What is looked for' }).getByRole('row');
  const field = page.getByRole('searchbox', { name: 'Search' });
  const ways = page.getByRole('listbox', { name: 'Ways to go on' });
  await expect(rows).toHaveCount(3);

  // Completed by the keyboard.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('outlet:qu');
  await expect(ways.getByRole('option')).toHaveText(['The Quay Courier2']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('outlet:"The Quay Courier" ');
  await expect(field).toBeFocused();
  await expect(rows).toHaveCount(2);
  await page.keyboard.type('before:2020 ');
  await expect(parts).toHaveText(['Outlet“The Quay Courier”', 'Publisheduntil 2019']);
  await expect(rows).toHaveText([/Quays close in a storm/]);

  // Edited where it was typed.
  await parts.nth(1).click();
  await expect(field).toBeFocused();
  await page.keyboard.type('missing:date');
  await expect(rows).toHaveText([/Harbour masters meet/]);
  await expect(parts.nth(1)).toHaveText('without a date');

  // Taken out by the keyboard, and by the pointer.
  await page.keyboard.press('Tab');
  await parts.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(parts.nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(field).toHaveValue('outlet:"The Quay Courier"');
  await expect(page.getByText('2 found', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'All items 3' })).toBeVisible();
  await expect(parts).toHaveCount(1);
  await parts
    .first()
    .getByRole('button', { name: /^Search without/ })
    .click();
  await expect(field).toHaveValue('');

  // What is not understood is said, with a mend.
  await field.fill('langauge:german');
  await expect(page.getByText('“langauge:” is not known')).toBeVisible();
  await page.getByRole('button', { name: 'Search for language:german' }).click();
  await expect(rows).toHaveText([/Der Hafen bleibt zu/]);
  await expect(parts).toHaveText(['LanguageGerman']);

  // An example of the help.
  await page.keyboard.press('Control+Shift+f');
  const help = page.getByRole('dialog', { name: 'How to search' });
  await help.getByRole('button', { name: 'date:2019-03', exact: true }).click();
  await expect(help).toBeHidden();
  await expect(field).toHaveValue('date:2019-03');
  await expect(rows).toHaveText([/Quays close in a storm/]);

  // Escape puts away what is on top, once.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quay');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Actions' })).toBeHidden();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ta');
  await expect(ways).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ways).toBeHidden();
  await expect(field).toHaveValue('ta');
  expect(running.consoleErrors).toEqual([]);
  await running.close();
  folder.remove();
});

test('copies are one row that opens, and a place that is pressed opens the text there', async () => {
  const folder = temporaryFolder();
  const library = path.join(folder.path, 'library');
  const far = 'Nothing else was said about it on that long day in the old town by the river. '.repeat(6);
  const article = (end: string) =>
    [
      'Families leave the camp on the hill after eight months',
      `The first buses left the harbour at dawn. ${far}`,
      ...Array.from({ length: 12 }, () => far),
      `A second convoy reached the harbour. ${end}`,
    ].join('\n\n');
  const files = ['One said so.', 'Two said so.', 'Three said so.'].map((end, at) => {
    const file = path.join(folder.path, `wire-${at}.txt`);
    writeFileSync(file, article(end));
    return file;
  });
  expect((await runPressmark(['--library', library, 'add', ...files])).code).toBe(0);
  const running = await launchApp(folder.path);
  const { page } = running;
  const rows = page.getByRole('grid', { name: 'Items' }).getByRole('row');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('harbour ');
  await expect(page.getByText('3 found', { exact: true })).toBeVisible();
  await expect(rows).toHaveCount(1);

  // Copies open by the keyboard, and fold away again.
  await page.getByRole('grid', { name: 'Items' }).focus();
  const copies = page.getByRole('button', { name: 'and 2 copies' });
  while (!(await copies.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(copies).toHaveAttribute('aria-expanded', 'true');
  await expect(rows.nth(2)).toContainText('a copy');
  await copies.click();
  await expect(rows).toHaveCount(1);

  // The second place is far down.
  await rows
    .first()
    .getByRole('button', { name: /convoy reached/ })
    .click();
  const paragraph = page.locator('article p', { hasText: 'A second convoy' });
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
  expect(running.consoleErrors).toEqual([]);
  await running.close();
  folder.remove();
});

test('a kept search says what is new since it was opened, also after a start', async () => {
  const folder = temporaryFolder();
  const library = path.join(folder.path, 'library');
  const imported = async (...works: readonly object[]) => {
    const file = path.join(folder.path, 'more.json');
    writeFileSync(file, JSON.stringify(works));
    expect((await runPressmark(['--library', library, 'import', file])).code).toBe(0);
  };
  await imported(...WORKS);
  let running = await launchApp(folder.path);
  await running.page.keyboard.press('Control+f');
  await running.page.keyboard.type('harbour ');
  await running.page.keyboard.press('Control+s');
  const saved = () => running.page.getByRole('navigation').getByRole('button', { name: /^harbour/ });
  await expect(saved()).toHaveText('harbour');
  await running.page.keyboard.press('Escape');
  await imported(work('more', 'Harbour open again', {}));
  await expect(saved()).toHaveText('harbour1 new');
  await running.close();

  running = await launchApp(folder.path);
  await expect(saved()).toHaveText('harbour1 new');
  await saved().click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(2);
  await expect(saved()).toHaveText('harbour');
  await running.page.getByRole('button', { name: 'All items' }).click();
  await running.page.getByRole('button', { name: 'Clear search' }).click();
  await expect(saved()).toHaveText('harbour');
  await running.close();
  folder.remove();
});
