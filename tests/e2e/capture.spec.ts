import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { STRIKE_PAGE } from '../fixtures/strike-page.ts';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let running: RunningApp;
let server: Server;
let origin: string;
const asked: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/never') return;
    if (request.url === '/paper.pdf') {
      response.setHeader('Content-Type', 'application/pdf').end('%PDF-1.4');
    } else if (request.url === '/green.svg') {
      const picture =
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="green"/></svg>';
      response.setHeader('Content-Type', 'image/svg+xml').end(picture);
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(STRIKE_PAGE);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await launchApp(folder.path);
});
test.afterAll(async () => {
  await running.close();
  server.closeAllConnections();
  server.close();
  folder.remove();
});

async function add(text: string): Promise<void> {
  const { page } = running;
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Link or text' })).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

test('a page is archived as it was, and shown without running or fetching anything', async () => {
  const { page } = running;
  await add(`${origin}/news/2024/05/17/strike`);
  await expect(page.getByRole('heading', { name: 'Dock strike enters third week' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Oduya, Mara');
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2024-05-17');
  await expect(page.getByRole('textbox', { name: 'Published in' })).toHaveValue('Elspeth Courier');
  const before = asked.length;
  await page.keyboard.press('Control+2');
  const frame = page.frameLocator('iframe[title="The snapshot as it was kept"]');
  await expect(frame.getByRole('heading', { name: 'Dock strike enters third week' })).toBeVisible();
  await expect(frame.locator('img')).toHaveAttribute('src', /^data:image\/svg/);
  await expect(frame.locator('html')).not.toHaveAttribute('data-ran', 'again');
  await frame.getByRole('link').first().click({ force: true });
  await page.waitForTimeout(500);
  expect(asked.length).toBe(before);
  await page.getByRole('row').first().click();
  expect(page.frames()).toHaveLength(2);
});

test('the same address again is a further snapshot of the same item', async () => {
  await add(`${origin}/news/2024/05/17/strike`);
  await expect(running.page.getByRole('dialog')).toBeVisible();
  await expect(running.page.getByRole('dialog')).toBeHidden();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
});

test.describe('what cannot be archived is said in a sentence, and what was typed stays', () => {
  for (const [address, sentence] of [
    ['http://127.0.0.1:1/', /was not archived/],
    ['{origin}/paper.pdf', /gives a file, not a page/],
  ] as const) {
    test(address, async () => {
      const { page } = running;
      const typed = address.replace('{origin}', origin);
      await add(typed);
      await expect(page.getByRole('dialog').getByText(sentence)).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Link or text' })).toHaveValue(typed);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
    });
  }
});

test('a capture under way can be stopped', async () => {
  const { page } = running;
  await add(`${origin}/never`);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Waiting for the page');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
});

test('files are added from the dialog, one bad file does not stop the others', async () => {
  const { page } = running;
  const good = path.join(folder.path, 'saved.html');
  const bad = path.join(folder.path, 'picture.txt');
  writeFileSync(good, STRIKE_PAGE.replace('third week', 'fourth week'));
  writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await answerOpenDialog(running, [bad, good]);
  await page.keyboard.press('Control+Shift+I');
  await expect(page.getByText('picture.txt is a PNG image, not text.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(2);
});

test('a file dropped on the window is added', async () => {
  const { page } = running;
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(
      new File(
        ['Quiet day in the harbour\n\nNothing happened on the quay today, and the gulls knew it.\n'],
        'quiet.txt',
      ),
    );
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  });
  await expect(page.getByRole('heading', { name: 'Quiet day in the harbour' })).toBeVisible();
});
