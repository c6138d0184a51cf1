import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { WIRE_REPORT } from '../fixtures/wire-report.ts';
import {
  answerSaveDialog,
  clipboardHtml,
  clipboardText,
  launchApp,
  setClipboard,
  temporaryFolder,
} from './launch-app.ts';

const TITLE = 'Coast guards call on ports to take back stranded crews';

test('the whole job with the keyboard only, and all is there after a restart', async () => {
  const folder = temporaryFolder();
  let running = await launchApp(folder.path);
  let { page } = running;
  const list = page.getByRole('grid', { name: 'Items' });

  await test.step('add by paste', async () => {
    await setClipboard(running, WIRE_REPORT);
    await page.keyboard.press('Control+n');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+Enter');
    await expect(list.getByRole('row')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  });

  await test.step('what is not known stays unknown', async () => {
    await expect(page.getByText('unknown: No byline or reporting credit in the text.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'Editors' })).toHaveValue('Sulavan, Karel');
    await expect(page.getByRole('textbox', { name: 'Published in' })).toHaveValue('Baltic Desk');
    await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('VARNHOLM');
  });

  await test.step('tag', async () => {
    await page.keyboard.press('F6');
    await focusList(page);
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
    await page.keyboard.type('repatriation');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^repatriation/ }),
    ).toBeVisible();
  });

  await test.step('search', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('generators failed');
    await expect(list.locator('mark').first()).toHaveText(/generators|failed/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('zeppelin');
    await expect(page.getByText('Nothing matches “zeppelin”')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list.getByRole('row')).toHaveCount(1);
  });

  await test.step('read', async () => {
    await focusList(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Read' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('article p[data-number]')).toHaveCount(4);
  });

  await test.step('edit a field, be told about a bad one, and undo', async () => {
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    const date = page.getByRole('textbox', { name: 'Date' });
    await tabTo(page, 'Date');
    await page.keyboard.type('Tuesday');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“Tuesday” is not a date Pressmark can read.')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2019-06-30');
    await page.keyboard.press('Enter');
    await expect(page.getByText('set by you')).toBeVisible();
    await focusList(page);
    await expect(list).toContainText('30 Jun 2019');
    await page.keyboard.press('Control+z');
    await expect(list).toContainText('no date');
    await expect(date).toHaveValue('');
  });

  await test.step('copy each citation', async () => {
    await copyFromPalette(page, 'Copy citation (APA)');
    await expect.poll(() => clipboardText(running)).toBe(`${TITLE}. (n.d.). Baltic Desk.\n`);
    await expect.poll(() => clipboardHtml(running)).toContain('<i>Baltic Desk</i>');
    await copyFromPalette(page, 'Copy citation (MLA)');
    await expect
      .poll(() => clipboardText(running))
      .toContain('“Coast Guards Call on Ports to Take Back Stranded Crews.” Baltic Desk.');
    await copyFromPalette(page, 'Copy citation (BibTeX)');
    await expect.poll(() => clipboardText(running)).toContain('@article{CoastGuardsCall,');
  });

  const file = path.join(folder.path, 'out.bib');
  await test.step('export', async () => {
    await answerSaveDialog(running, file);
    await focusList(page);
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await tabTo(page, 'Bibliography');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Export…');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Wrote 1 entry to out.bib.')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toContain(
      'title = {Coast guards call on ports to take back stranded crews}',
    );
  });

  await test.step('quit and start again', async () => {
    expect(running.consoleErrors).toEqual([]);
    await running.close();
    running = await launchApp(folder.path);
    ({ page } = running);
    await expect(page.getByRole('grid', { name: 'Items' })).toContainText(TITLE);
    await expect(
      page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^repatriation/ }),
    ).toBeVisible();
    await expect(page.getByText(/Sealed \d/)).toBeVisible();
    expect(existsSync(path.join(folder.path, 'library', 'library.json'))).toBe(true);
  });

  await running.close();
  folder.remove();
});

async function focusList(page: import('@playwright/test').Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('grid', { name: 'Items' })).toBeFocused();
}

async function copyFromPalette(page: import('@playwright/test').Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Actions' })).toBeVisible();
  await page.keyboard.type(command);
  await expect(page.getByRole('menuitem')).toHaveText([command]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Actions' })).toBeHidden();
}

/** Presses Tab until the control with this name has the focus; gives up after going round once. */
async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.labels?.[0]
          : element;
      return label?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no control named ${name} takes the focus`);
}
