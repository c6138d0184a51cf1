import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import {
  answerOpenDialog,
  answerSaveDialog,
  clipboardHtml,
  clipboardText,
  launchApp,
  type RunningApp,
  temporaryFolder,
} from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let page: Page;

const REFERENCES = `
@article{doe2019, author = {Doe, Jane and Smith, John}, title = {Ports and the law of the sea},
  journal = {Maritime Law}, year = 2019, volume = 12, number = 3, pages = {101--120}}
@book{karim2005, author = {Karim, Sabah}, title = {Harbours of the North},
  publisher = {Quay Press}, address = {London}, year = 2005}
@article{li2011, author = {Li, Wei}, title = {Wages at sea}, journal = {Labour}, year = 2011, volume = 4,
  pages = {33--58}}
`;

const HOUSE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>House of Quays</title><id>http://www.zotero.org/styles/house-of-quays</id>
    <category citation-format="author-date"/><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="(" suffix=")"><names variable="author"/></layout></citation>
  <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
</style>
`;

/** How the three read, by style: an entry of each, and the place where one is cited. */
const EXPECTED = [
  {
    style: 'APA',
    entries: [
      'Doe, J., & Smith, J. (2019). Ports and the law of the sea. Maritime Law, 12(3), 101–120.',
      'Karim, S. (2005). Harbours of the North. Quay Press.',
      'Li, W. (2011). Wages at sea. Labour, 4, 33–58.',
    ],
    inText: '(Doe & Smith, 2019, p. 102)',
  },
  {
    style: 'MLA',
    entries: [
      'Doe, Jane, and John Smith. “Ports and the Law of the Sea.” Maritime Law, vol. 12, no. 3, 2019, pp. 101–20.',
      'Karim, Sabah. Harbours of the North. Quay Press, 2005.',
      'Li, Wei. “Wages at Sea.” Labour, vol. 4, 2011, pp. 33–58.',
    ],
    inText: '(Doe and Smith 102)',
  },
  {
    style: 'Chicago notes',
    entries: [
      'Doe, Jane, and John Smith. “Ports and the Law of the Sea.” Maritime Law 12, no. 3 (2019): 101–20.',
      'Karim, Sabah. Harbours of the North. London: Quay Press, 2005.',
      'Li, Wei. “Wages at Sea.” Labour 4 (2011): 33–58.',
    ],
    inText: 'Jane Doe and John Smith, “Ports and the Law of the Sea,” Maritime Law 12, no. 3 (2019): 102',
  },
  {
    style: 'IEEE',
    entries: [
      'J. Doe and J. Smith, “Ports and the law of the sea,” Maritime Law, vol. 12, no. 3, pp. 101–120, 2019.',
      'S. Karim, Harbours of the North. London: Quay Press, 2005.',
      'W. Li, “Wages at sea,” Labour, vol. 4, pp. 33–58, 2011.',
    ],
    inText: ', p. 102]',
  },
] as const;

test.beforeAll(async () => {
  running = await launchApp(folder.path);
  ({ page } = running);
  const references = path.join(folder.path, 'references.bib');
  writeFileSync(references, REFERENCES);
  await answerOpenDialog(running, [references]);
  await runFromPalette('Import references…');
  await page.getByRole('button', { name: 'Import 3 entries' }).click();
  await expect(list().getByRole('row')).toHaveCount(3);
});
test.afterAll(async () => {
  await running.close();
  folder.remove();
});

for (const { style, entries, inText } of EXPECTED) {
  test(`three items in ${style}`, async () => {
    await chooseAll();
    await page.getByRole('radio', { name: style }).click({ force: true });
    await page.getByRole('button', { name: 'Copy bibliography' }).click();
    for (const entry of entries) await expect.poll(() => clipboardText(running)).toContain(entry);
    await expect.poll(() => clipboardHtml(running)).toContain('<i>Harbours of the North</i>');

    await openItem('Ports and the law of the sea');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('region', { name: 'Citation' })).toContainText(entries[0]);
    await page.getByRole('textbox', { name: 'Place in the work' }).fill('102');
    await expect(page.getByTestId('in-text')).toContainText(inText);
    await page.keyboard.press('Control+Shift+A');
    await expect.poll(() => clipboardText(running)).toContain(inText);
  });
}

test('what was copied keeps its italics when it is pasted', async () => {
  await openItem('Harbours of the North');
  await page.keyboard.press('Control+4');
  await page.getByRole('radio', { name: 'APA' }).click({ force: true });
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText('Karim, S.');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied in APA.')).toBeVisible();
  const pasted = await page.evaluate(async () => {
    const page = document.createElement('div');
    page.contentEditable = 'true';
    document.body.append(page);
    page.focus();
    return page.isContentEditable;
  });
  expect(pasted).toBe(true);
  await page.keyboard.press('Control+v');
  const editor = page.locator('body > [contenteditable]');
  await expect(editor.locator('i')).toHaveText('Harbours of the North');
  await expect(editor).toContainText('Karim, S. (2005). Harbours of the North. Quay Press.');
  await editor.evaluate((element) => element.remove());
});

test('a citation says its place, and names its author in the sentence or not at all', async () => {
  await openItem('Harbours of the North');
  await page.keyboard.press('Control+4');
  const shown = page.getByTestId('in-text');
  await page.getByRole('textbox', { name: 'Place in the work' }).fill('12–15');
  await expect(shown).toHaveText('(Karim, 2005, pp. 12–15)');
  await page.getByRole('textbox', { name: 'Words before' }).fill('see');
  await expect(shown).toHaveText('(see Karim, 2005, pp. 12–15)');
  await page.getByRole('textbox', { name: 'Words before' }).fill('');
  await page.getByText('Leave out the author').click();
  await expect(shown).toHaveText('(2005, pp. 12–15)');
  await page.getByText('Name the author in the sentence').click();
  await expect(shown).toHaveText('Karim (2005, pp. 12–15)');
  await page.getByText('Name the author in the sentence').click();
});

test('another style and another language', async () => {
  await page.getByRole('button', { name: 'More styles…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Citation styles' });
  await page.keyboard.type('vancouver');
  await expect(dialog.getByRole('row').first()).toContainText('Vancouver');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText(
    'Karim S. Harbours of the North.',
  );
  await page.getByRole('radio', { name: 'APA' }).click({ force: true });
  await page.getByRole('button', { name: /Language of the bibliography/ }).click();
  await page.getByRole('option', { name: 'German (Germany)' }).click();
  await page.getByRole('textbox', { name: 'Place in the work' }).fill('12');
  await expect(page.getByTestId('in-text')).toHaveText('(Karim, 2005, S. 12)');
  await page.getByRole('button', { name: /Language of the bibliography/ }).click();
  await page.getByRole('option', { name: 'The style’s own' }).click();
});

test('a style of one’s own is installed, starred, removed and brought back', async () => {
  const file = path.join(folder.path, 'house.csl');
  writeFileSync(file, HOUSE_STYLE);
  await answerOpenDialog(running, [file]);
  await page.getByRole('button', { name: 'More styles…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Citation styles' });
  await dialog.getByRole('button', { name: 'Install a .csl file…' }).click();
  await expect(dialog.getByText('Installed “House of Quays”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Favourite: House of Quays' }).click();
  await dialog.getByRole('button', { name: 'Remove House of Quays' }).click();
  await expect(dialog.getByText('No style is called “House of Quays”')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByRole('row', { name: /House of Quays/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radio', { name: 'House of Quays' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText('Harbours of the North!');
  await page.getByRole('radio', { name: 'APA' }).click({ force: true });
});

test('a style is saved for other programs, and what they do without is named', async () => {
  const file = path.join(folder.path, 'ieee-saved.csl');
  await answerSaveDialog(running, file);
  await page.getByRole('button', { name: 'More styles…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Citation styles' });
  await dialog.getByRole('textbox', { name: 'Name of the style' }).fill('IEEE');
  await dialog
    .getByRole('button', { name: /^Save IEEE.* for other programs$/ })
    .first()
    .click();
  await expect(dialog.getByText(/Other programs do not have the rules .* archived copies/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('<id>urn:pressmark:style:ieee</id>');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what the style misses leads to its field', async () => {
  await openItem('Wages at sea');
  await page.keyboard.press('Control+4');
  const toLookAt = page.getByRole('region', { name: 'To look at' });
  await page.keyboard.press('Control+3');
  const date = page.getByRole('textbox', { name: 'Date' });
  await date.fill('');
  await date.press('Enter');
  await page.keyboard.press('Control+4');
  await expect(toLookAt).toContainText('APA wants a date');
  await toLookAt.getByRole('button', { name: 'Go to Date' }).click();
  await expect(date).toBeFocused();
  await date.fill('2011');
  await date.press('Enter');
  await page.keyboard.press('Control+4');
  await expect(toLookAt).not.toContainText('APA wants a date');
});

test('a bibliography becomes a Word file', async () => {
  const file = path.join(folder.path, 'bibliography.docx');
  await answerSaveDialog(running, file);
  await openExport('All (3)');
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Wrote 3 entries to bibliography.docx.')).toBeVisible();
  expect(readFileSync(file).subarray(0, 2).toString('latin1')).toBe('PK');
});

test('references become a .bib file', async () => {
  const file = path.join(folder.path, 'out.bib');
  await answerSaveDialog(running, file);
  const dialog = await openExport('All (3)');
  await dialog.getByText('References for another program').click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Wrote 3 entries to out.bib.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('@book{karim2005');
});

test('a file is kept up to date, and stays as it is from the moment that stops', async () => {
  const file = path.join(folder.path, 'kept.bib');
  await answerSaveDialog(running, file);
  const dialog = await openExport('All (3)');
  await dialog.getByText('References for another program').click();
  await dialog.getByText('Keep this file up to date').click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText(/Wrote 3 entries to kept.bib, and keeps it/)).toBeVisible();
  expect(existsSync(file)).toBe(true);

  await openItem('Harbours of the North');
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Harbours in a storm');
  await page.keyboard.press('Enter');
  await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 20_000 }).toContain('Harbours in a storm');

  await runFromPalette('Files kept up to date…');
  await page.getByRole('button', { name: 'Stop keeping kept.bib up to date' }).click();
  await expect(page.getByText('No file is kept up to date')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(running.consoleErrors).toEqual([]);
});

function list() {
  return page.getByRole('grid', { name: 'Items' });
}

async function openItem(title: string): Promise<void> {
  await list().getByRole('row').filter({ hasText: title }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

async function chooseAll(): Promise<void> {
  await list().getByRole('row').first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('3 items chosen')).toBeVisible();
}

async function openExport(what: string) {
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText(what).click();
  return dialog;
}

async function runFromPalette(command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Actions' }).waitFor();
  await page.keyboard.type(command);
  await page.getByRole('menuitem', { name: command }).click();
}
