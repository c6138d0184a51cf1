import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let page: Page;

const work = (title: string, ...tags: string[]) => ({
  id: title,
  type: 'book',
  title,
  keyword: tags.join('; '),
});
const WORKS = [
  work('Anchors', 'ports', 'aid'),
  work('Buoys', 'ports/north'),
  work('Cranes', 'harbours'),
  work('Docks'),
];

const library = () => page.getByRole('navigation', { name: 'Library' });
const place = (name: RegExp) => library().getByRole('button', { name });
const rows = () => page.getByRole('grid', { name: 'Items' }).getByRole('row');
const row = (title: string) => rows().filter({ hasText: title });
const notice = () => page.getByRole('region', { name: 'Notices' });

/** As a hand drags: native events, for the press is not one of React's. */
async function drag(from: Locator, to: Locator): Promise<void> {
  await from.dragTo(to);
}

async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.beforeAll(async () => {
  const file = path.join(folder.path, 'works.json');
  writeFileSync(file, JSON.stringify(WORKS));
  await runPressmark(['--library', path.join(folder.path, 'library'), 'import', file]);
  running = await launchApp(folder.path);
  ({ page } = running);
  await expect(rows()).toHaveCount(WORKS.length);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

test('tags lie in one another, and one shows what is tagged within it', async () => {
  await expect(place(/^north/)).toBeVisible();
  await place(/^ports/).click();
  await expect(rows()).toHaveCount(2);
  await place(/^All items/).click();
});

test('a tag is renamed with those within it, taken back, and made one with another', async () => {
  await place(/^ports/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Edit tag…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tag “ports”' });
  await dialog.getByRole('combobox', { name: 'Name' }).fill('quays');
  await page.keyboard.press('Enter');
  await expect(notice()).toContainText('“ports” is called “quays” now, on 2 items.');
  await expect(place(/^quays/)).toBeVisible();
  await expect(place(/^north/)).toBeVisible();
  await rows().first().click();
  await page.keyboard.press('Control+z');
  await expect(place(/^ports/)).toBeVisible();

  await library().getByRole('button', { name: 'More for the tag ports', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit tag…' }).click();
  await dialog.getByRole('combobox', { name: 'Name' }).fill('harbours');
  await expect(dialog).toContainText('“harbours” is in use: “ports” becomes one with it.');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByText('Red', { exact: true }).click();
  expect(await findings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog).toBeHidden();
  await place(/^harbours/).click();
  await expect(rows()).toHaveCount(3);
  await expect(row('Cranes').getByText('Tags: harbours')).toBeAttached();
  await place(/^All items/).click();
});

test('a coloured tag is set and taken off by its key, on many items at once', async () => {
  await row('Docks').click();
  await row('Cranes').click({ modifiers: ['Control'] });
  await expect(page.getByRole('main')).toContainText('harbours');
  await expect(page.getByRole('main')).toContainText('1 of 2');
  await page.keyboard.press('1');
  await expect(row('Docks').getByText('Tags: harbours')).toBeAttached();
  await page.keyboard.press('1');
  await expect(row('Docks').getByText('Tags: harbours')).toBeHidden();
  await expect(row('Cranes').getByText('Tags: harbours')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row('Docks').getByText('Tags: harbours')).toBeAttached();
});

test('a tag comes off all items, and back', async () => {
  await library().getByRole('button', { name: 'More for the tag aid' }).click();
  await page.getByRole('menuitem', { name: 'Remove from all items' }).click();
  await expect(notice()).toContainText('Removed the tag “aid” from 1 item.');
  await expect(place(/^aid/)).toHaveCount(0);
  await rows().first().click();
  await page.keyboard.press('Control+z');
  await expect(place(/^aid/)).toBeVisible();
});

test('items are dragged onto collections and tags, and collections into one another', async () => {
  for (const name of ['Thesis', 'Chapter 1']) {
    await library().getByRole('button', { name: 'New collection…' }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(place(new RegExp(`^${name}`))).toBeVisible();
  }
  await drag(row('Anchors'), place(/^Chapter 1/));
  await expect(place(/^Chapter 1/)).toHaveText(/1$/);
  await drag(row('Anchors'), place(/^harbours/));
  await expect(notice()).toContainText('harbours');
  await drag(place(/^Chapter 1/), place(/^Thesis/));
  await expect(notice()).toContainText('Moved the collection “Chapter 1”.');
  // Nothing was archived by dragging.
  await expect(rows()).toHaveCount(WORKS.length);
  await place(/^Thesis/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move “Thesis”' });
  await expect(dialog).toBeVisible();
  expect(await findings()).toEqual([]);
  await page.keyboard.type('Chapter');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('No collection is called “Chapter”.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a collection is moved by the keyboard, and the beginning of a name is enough to fill it', async () => {
  await library().getByRole('button', { name: 'More for Chapter 1' }).click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await page.keyboard.type('No other collection');
  await page.keyboard.press('Enter');
  await expect(notice()).toContainText('Moved the collection “Chapter 1”.');
  await row('Docks').click();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Actions' }).waitFor();
  await page.keyboard.type('Add to collection');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Collection' }).waitFor();
  await page.keyboard.type('Chap');
  await page.keyboard.press('Enter');
  await expect(notice()).toContainText('Added 1 item to “Chapter 1”.');
  await expect(place(/^Chap\d/)).toHaveCount(0);
});
