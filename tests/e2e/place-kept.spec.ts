import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let page: Page;

const BIB = '@book{kim2020, title = {Tides of the north}, author = {Kim, Ana}, year = 2020}\n';
const RIS = 'TY  - NEWS\nTI  - Harbour news\nAU  - Kim, Ana\nER  - \n';
const ARTICLE = 'Quiet day in the harbour\n\nNothing happened on the quay today, and the gulls knew it.\n';
const TITLES = ['Anchors', 'Buoys', 'Cranes', 'Docks', 'Ebbs', 'Fog horns'];

const list = () => page.getByRole('grid', { name: 'Items' });
const rows = () => list().getByRole('row');
const chosen = () => list().locator('[aria-selected="true"]');
const focused = () => page.evaluate(() => document.activeElement?.tagName);
const importing = () => page.getByRole('dialog', { name: 'Import references' });

async function paste(text: string): Promise<void> {
  await running.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

async function drop(files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(dropped)) dataTransfer.items.add(new File([text], name));
    for (const kind of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, cancelable: true, bubbles: true }));
    }
  }, files);
}

async function size(width: number, height: number, zoom = 1): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, { width, height, zoom }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(300, 300);
      window?.setContentSize(width, height);
      window?.webContents.setZoomFactor(zoom);
    },
    { width, height, zoom },
  );
  // The page hears of it a little later.
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / zoom));
}

test.beforeAll(async () => {
  const works = TITLES.map((title) => ({ id: title, type: 'book', title }));
  const file = path.join(folder.path, 'works.json');
  writeFileSync(file, JSON.stringify(works));
  await runPressmark(['--library', path.join(folder.path, 'library'), 'import', file]);
  running = await launchApp(folder.path);
  ({ page } = running);
  await expect(rows()).toHaveCount(TITLES.length);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

test('what is pasted over the list is there once, and what was typed is not lost by closing', async () => {
  await rows().first().click();
  await paste(ARTICLE);
  const dialog = page.getByRole('dialog', { name: 'Add to the library' });
  const field = dialog.getByRole('textbox', { name: 'Link or text' });
  await expect(field).toHaveValue(ARTICLE);
  await field.press('End');
  await page.keyboard.type('More.');
  const typed = await field.inputValue();
  // A press beside the dialog discards nothing.
  await page.mouse.click(5, 400);
  await expect(field).toHaveValue(typed);
  // Escape closes, and the text is there the next time.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+n');
  await expect(field).toHaveValue(typed);
  await field.fill('');
  await page.keyboard.press('Escape');
});

test('files are taken as what they are, dropped, chosen or pasted', async () => {
  await drop({ 'two.bib': BIB, 'quiet.txt': ARTICLE });
  await expect(importing()).toContainText('two.bib');
  await expect(importing()).toContainText('BibTeX · 1 entry');
  await importing().getByRole('button', { name: 'Import 1 entry' }).click();
  await expect(rows()).toHaveCount(TITLES.length + 2);
  await expect(rows().filter({ hasText: 'Tides of the north' })).toHaveCount(1);
  await expect(rows().filter({ hasText: 'Quiet day in the harbour' })).toHaveCount(1);

  const ris = path.join(folder.path, 'notes.ris');
  writeFileSync(ris, RIS);
  await answerOpenDialog(running, [ris]);
  await page.keyboard.press('Control+Shift+I');
  await expect(importing()).toContainText('notes.ris');
  await expect(importing()).toContainText('RIS · 1 entry');
  await page.keyboard.press('Escape');

  await list().focus();
  await paste(RIS);
  await expect(importing()).toContainText('Pasted text');
  // A person may mean the text itself.
  await importing().getByRole('button', { name: 'Archive as a text instead' }).click();
  await expect(importing()).toBeHidden();
  await expect(rows()).toHaveCount(TITLES.length + 3);
  await expect(page.getByText(/^Added “/)).toBeVisible();
});

test('after an item is moved to the trash the next one is open, and the arrows go on from it', async () => {
  await page.getByRole('button', { name: /^Sort/ }).click();
  await page.getByRole('menuitemradio', { name: 'Title' }).click();
  await page.keyboard.press('Escape');
  await rows().filter({ hasText: 'Cranes' }).click();
  await page.keyboard.press('Delete');
  await expect(chosen()).toHaveText([/Docks/]);
  await expect(page.getByRole('main')).toContainText('Docks');
  await page.keyboard.press('ArrowDown');
  await expect(chosen()).toHaveText([/Ebbs/]);
  await page.keyboard.press('Control+z');
  await expect(rows().filter({ hasText: 'Cranes' })).toHaveCount(1);
  // Several at once.
  await rows().filter({ hasText: 'Buoys' }).click();
  await rows()
    .filter({ hasText: 'Docks' })
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Delete');
  await expect(chosen()).toHaveText([/Ebbs/]);
  await page.keyboard.press('Control+z');
  await expect(rows().filter({ hasText: 'Docks' })).toHaveCount(1);
});

test('nothing unseen can be copied, and leaving a search leads back to where one was', async () => {
  await rows().filter({ hasText: 'Fog horns' }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zeppelinx');
  await expect(page.getByText(/Nothing/).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Choose an item');
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  await page.keyboard.press('Control+Shift+C');
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('before');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('anchors');
  await expect(page.getByRole('main')).toContainText('Anchors');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(chosen()).toHaveText([/Fog horns/]);
  await expect(page.getByRole('main')).toContainText('Fog horns');
});

test('the focus stays in the dialog while it works, and Escape closes it', async () => {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Add to the library' });
  await dialog.getByRole('textbox', { name: 'Link or text' }).fill('http://127.0.0.1:8765/nothing');
  const add = dialog.getByRole('button', { name: 'Add', exact: true });
  await add.click();
  await expect(dialog.getByText('is inside your own computer or network')).toBeVisible();
  await add.click();
  await expect(add).toBeEnabled();
  expect(await focused()).not.toBe('BODY');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+n');
  await dialog.getByRole('textbox', { name: 'Link or text' }).fill('');
  await page.keyboard.press('Escape');
});

test('in a narrow window every place is reached, and list and item have it to themselves', async () => {
  await size(820, 700);
  const library = page.getByRole('navigation', { name: 'Library' });
  await expect(library).toBeHidden();
  await list().focus();
  await page.keyboard.press('Control+b');
  await expect(library).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library).toBeHidden();
  await page.getByRole('button', { name: 'Side bar' }).click();
  await library.getByRole('button', { name: /^Trash/ }).click();
  await expect(library).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Choose an item');

  await size(500, 700);
  await page.keyboard.press('Control+b');
  await library.getByRole('button', { name: /^All items/ }).click();
  await expect(page.getByRole('main')).toBeHidden();
  await rows().filter({ hasText: 'Docks' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Docks');
  await expect(list()).toBeHidden();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(chosen()).toHaveText([/Docks/]);
  await page.keyboard.press('ArrowUp');
  await expect(chosen()).toHaveText([/Cranes/]);

  await size(1440, 900, 2);
  await expect(library).toBeHidden();
  await page.keyboard.press('Control+b');
  await expect(library).toBeVisible();
  await page.keyboard.press('Escape');
  await size(1280, 800);
});
