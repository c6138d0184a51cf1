import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let page: Page;

const FIRST = `@article{doe2019, author = {Doe, Jane}, title = {Ports and the law of the sea},
  journal = {Maritime Law}, year = 2019, doi = {10.1000/jml.12}}`;
const SECOND = `@article{doe2019, author = {Doe, Jane}, title = {Ports and the law of the sea},
  journal = {Maritime Law}, year = 2019, volume = 12, doi = {10.1000/jml.12}}
@book{karim2005, author = {Karim, Sabah}, title = {Harbours of the North}, year = 2005}
@article{broken, title = {Never closed, year = 2012
`;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
  ({ page } = running);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

test('a file is shown before it is imported', async () => {
  await choose('first.bib', FIRST);
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog).toContainText('first.bib');
  await expect(dialog).toContainText('BibTeX · 1 entry');
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click();
  await expect(page.getByText('first.bib: 1 item added.')).toBeVisible();
  await expect(list().getByRole('row')).toHaveCount(1);
});

test('duplicates and broken entries are said, and what is missing is filled in', async () => {
  await choose('second.bib', SECOND);
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog).toContainText('1 entry is in the library already');
  await expect(dialog.getByRole('listitem').first()).toHaveText('Ports and the law of the sea');
  await expect(dialog).toContainText('not as');
  await expect(dialog).toContainText('(broken)');
  await dialog.getByText('Fill in what is missing').click();
  await dialog.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText('second.bib: 2 items added, 1 filled in.')).toBeVisible();
  // The list follows the notice, and what comes in moves the rows below it.
  await expect(list().getByRole('row')).toHaveCount(3);
  await list().getByRole('row').filter({ hasText: 'Ports and the law' }).click();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('textbox', { name: 'Volume' })).toHaveValue('12');
});

test('an import can be taken back', async () => {
  const before = await list().getByRole('row').count();
  await choose('third.bib', '@book{quay, title = {Quays}, author = {Roe, Tom}, year = 2001}');
  await page.getByRole('button', { name: 'Import 1 entry' }).click();
  await expect(list().getByRole('row')).toHaveCount(before + 1);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(list().getByRole('row')).toHaveCount(before);
});

test('a file that holds no references is refused in words', async () => {
  await choose('notes.bib', 'These are notes, not references.');
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog.getByText(/There is nothing to import|cannot be read/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
});

test('collections are made, filled, renamed, left and removed, and come back', async () => {
  const library = page.getByRole('navigation', { name: 'Library' });
  await library.getByRole('button', { name: 'New collection…' }).click();
  await page.keyboard.type('Crews');
  await page.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: /^Crews/ })).toBeVisible();
  await library.getByRole('button', { name: 'More for Crews' }).click();
  await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
  await page.keyboard.type('ميناء');
  await page.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: /^ميناء/ })).toBeVisible();

  await list().getByRole('row').filter({ hasText: 'Harbours of the North' }).click();
  await runFromPalette('Add to collection…');
  await page.keyboard.type('Crews');
  await page.getByRole('option', { name: 'Crews', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Added 1 item to “Crews”.')).toBeVisible();
  await library.getByRole('button', { name: /^Crews/ }).click();
  await expect(list().getByRole('row')).toHaveCount(1);

  await library.getByRole('button', { name: 'More for Crews' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Stranded crews');
  await page.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: /^Stranded crews/ })).toBeVisible();

  await list().getByRole('row').first().click();
  await runFromPalette('Take out of this collection');
  await expect(page.getByText('This collection is empty.')).toBeVisible();

  await library.getByRole('button', { name: 'More for Stranded crews' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(library.getByRole('button', { name: /^Stranded crews/ })).toBeHidden();
  await expect(library.getByRole('button', { name: /^ميناء/ })).toBeHidden();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('button', { name: /^Stranded crews/ })).toBeVisible();
  await expect(library.getByRole('button', { name: /^ميناء/ })).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
});

function list() {
  return page.getByRole('grid', { name: 'Items' });
}

async function choose(name: string, text: string): Promise<void> {
  const file = path.join(folder.path, name);
  writeFileSync(file, text);
  await answerOpenDialog(running, [file]);
  await runFromPalette('Import references…');
  await page.getByRole('dialog', { name: 'Import references' }).waitFor();
}

async function runFromPalette(command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Actions' }).waitFor();
  await page.keyboard.type(command);
  await page.getByRole('menuitem', { name: command }).click();
}
