import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { WIRE_REPORT } from '../fixtures/wire-report.ts';
import { launchApp, type RunningApp, setClipboard, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
  page = running.page;
  await addReport();
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

const sideBar = () => page.getByRole('navigation', { name: 'Library' });
const collection = (name: string) => sideBar().getByRole('button', { name: new RegExp(`^${name}`) });
const items = () => page.getByRole('grid', { name: 'Items' }).getByRole('row');
const notices = () => page.getByRole('region', { name: 'Notices' });

async function addReport(): Promise<void> {
  await setClipboard(running, WIRE_REPORT);
  await page.keyboard.press('Control+n');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+Enter');
  await expect(items()).toHaveCount(1);
}

/** Runs an action as a person does who uses no pointer. */
async function fromPalette(label: string | RegExp, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('dialog').getByText(label).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

async function makeCollection(name: string): Promise<void> {
  await fromPalette('New collection…', 'new collection');
  await page.getByRole('dialog', { name: 'New collection' }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(collection(name)).toBeVisible();
}

test('a collection that was removed comes back, and nothing else changes', async () => {
  await makeCollection('Thesis');

  await test.step('by keyboard', async () => {
    await collection('Thesis').press('Enter');
    await fromPalette('Remove this collection', 'remove this collection');
    await expect(collection('Thesis')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(notices().getByText('Taken back: remove collection “Thesis”.')).toBeVisible();
    await expect(collection('Thesis')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(notices().getByText('Done again: remove collection “Thesis”.')).toBeVisible();
    await expect(collection('Thesis')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(collection('Thesis')).toBeVisible();
  });

  await test.step('by pointer, also when more was done meanwhile', async () => {
    await sideBar().getByRole('button', { name: 'More for Thesis' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(collection('Thesis')).toBeHidden();
    await notices().getByRole('button', { name: 'Undo' }).click();
    await expect(collection('Thesis')).toBeVisible();
  });
  await expect(items()).toHaveCount(1);
});

test('a collection that was renamed has its old name again', async () => {
  await sideBar().getByRole('button', { name: 'More for Thesis' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dissertation');
  await page.keyboard.press('Enter');
  await expect(collection('Dissertation')).toBeVisible();

  await test.step('by keyboard', async () => {
    await page.keyboard.press('Control+z');
    await expect(
      notices().getByText(/^Taken back: rename collection “Thesis” to “Dissertation”/),
    ).toBeVisible();
    await expect(collection('Thesis')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(collection('Dissertation')).toBeVisible();
  });

  await test.step('by what the palette offers, which says what it would undo', async () => {
    await fromPalette('Undo rename collection “Thesis” to “Dissertation”', 'undo rename');
    await expect(collection('Thesis')).toBeVisible();
  });
});

test('what was done is undone after a restart', async () => {
  await items().first().click();
  await page.getByRole('combobox', { name: 'Add a tag' }).click();
  await page.keyboard.type('crews');
  await page.keyboard.press('Enter');
  await expect(sideBar().getByRole('button', { name: /^crews/ })).toBeVisible();
  await running.close();
  running = await launchApp(folder.path);
  page = running.page;
  await expect(items()).toHaveCount(1);
  await items().first().click();
  await expect(sideBar().getByRole('button', { name: /^crews/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(notices().getByText(/^Taken back: add tag “crews”/)).toBeVisible();
  await expect(sideBar().getByRole('button', { name: /^crews/ })).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(sideBar().getByRole('button', { name: /^crews/ })).toBeVisible();
});

test('an item shows what was done to it, and one older change is taken back alone', async () => {
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('A title of mine');
  await title.press('Enter');
  const history = page.getByRole('region', { name: 'History' });
  const changes = history.getByRole('listitem');
  await expect(changes.first()).toContainText('Edit title');
  await expect(changes.first()).toContainText('A title of mine');
  await expect(changes.nth(1)).toContainText('Add tag “crews”');
  await expect(changes.nth(1)).toContainText('you');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await changes
    .nth(1)
    .getByRole('button', { name: /^Undo this change/ })
    .press('Enter');
  await expect(sideBar().getByRole('button', { name: /^crews/ })).toBeHidden();
  await expect(title).toHaveValue('A title of mine');
  await changes
    .filter({ hasText: 'Edit title' })
    .getByRole('button', { name: /^Undo this change/ })
    .click();
  await expect(title).toHaveValue(/^Coast guards call/);
  expect(running.consoleErrors).toEqual([]);
});
