import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { STRIKE_PAGE } from '../fixtures/strike-page.ts';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';
import { clickInView, refuseQuestions, snapshotPage } from './snapshot-view.ts';

test.describe.configure({ mode: 'serial' });

const MINUTES = `<!doctype html><title>Minutes of the harbour board</title><h1>Minutes of the harbour board</h1>
<p>${'The board agreed that the north quay stays open to small boats through the winter. '.repeat(6)}</p>`;

const folder = temporaryFolder();
let running: RunningApp;
let server: Server;
let origin: string;
const asked: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/never') return;
    const isMember = request.headers.cookie?.includes('member=yes') ?? false;
    if (request.url === '/missing') response.writeHead(404).end();
    else if (request.url === '/sign-in') {
      response.writeHead(302, { Location: '/members', 'Set-Cookie': 'member=yes; Path=/' }).end();
    } else if (request.url === '/members') {
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(isMember ? MINUTES : 'Members only.');
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

/** By its button: a key is lost while a button that had the focus has just gone. */
async function closeDialog(): Promise<void> {
  const dialog = running.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function runFromPalette(command: string): Promise<void> {
  const { page } = running;
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Actions' }).waitFor();
  await page.keyboard.type(command);
  await page.getByRole('menuitem', { name: command }).click();
}

/** Adds an address of this machine, which a person has to allow. */
async function addAllowed(address: string): Promise<void> {
  const { page } = running;
  await add(address);
  const dialog = page.getByRole('dialog', { name: 'Add to the library' });
  await expect(dialog.getByText('is inside your own computer or network')).toBeVisible();
  await dialog.getByText('This address is inside my own computer').click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
}

test('a page is archived as it was, and shown without running or fetching anything', async () => {
  const { page } = running;
  await addAllowed(`${origin}/news/2024/05/17/strike`);
  await expect(page.getByRole('heading', { name: 'Dock strike enters third week' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Oduya, Mara');
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2024-05-17');
  await expect(page.getByRole('textbox', { name: 'Published in' })).toHaveValue('Elspeth Courier');
  const before = asked.length;
  await page.keyboard.press('Control+2');
  const shown = await snapshotPage(running);
  await expect(shown.getByRole('heading', { name: 'Dock strike enters third week' })).toBeVisible();
  await expect(shown.locator('img')).toHaveAttribute('src', /^data:image\/svg/);
  await expect(shown.locator('html')).not.toHaveAttribute('data-ran', 'again');
  const questions = await refuseQuestions(running);
  await clickInView(running, 'a');
  await expect.poll(questions).toEqual([`${origin}/elsewhere`]);
  expect(asked.length).toBe(before);
  await page.getByRole('row').first().click();
  expect(page.frames()).toHaveLength(1);
});

test('captured again, the page says that nothing has changed, and both captures stay', async () => {
  const { page } = running;
  await runFromPalette('Capture again');
  await expect(page.getByText(/was captured again: (the page|its text) has not changed/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
});

test('everything is as it was sealed, and the chain of captures is whole', async () => {
  const { page } = running;
  await runFromPalette('Check all snapshots');
  await expect(page.getByText('2 snapshots checked: all as they were sealed.')).toBeVisible();
});

test('what cannot be archived is said in a sentence, and what was typed stays', async () => {
  const { page } = running;
  await add('http://127.0.0.1:1/');
  await expect(page.getByRole('dialog').getByText(/was not archived/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link or text' })).toHaveValue('http://127.0.0.1:1/');
  await closeDialog();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
});

test('of several links each is tried, and the queue says what failed', async () => {
  const { page } = running;
  await add(`${origin}/missing\nhttp://127.0.0.1:1/`);
  await expect(page.getByText('2 sources could not be archived.')).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Show' }).click();
  const dialog = page.getByRole('dialog', { name: 'Being archived' });
  await dialog
    .getByRole('button', { name: `Allow its private address and try again: ${origin}/missing` })
    .click();
  await expect(dialog.getByText('answered with the error 404')).toBeVisible();
  await dialog.getByRole('button', { name: 'Clear what is done' }).click();
  await expect(dialog.getByText('Nothing is being archived.')).toBeVisible();
  await closeDialog();
});

test('behind a sign-in a page is archived from the browser in the window', async () => {
  const { page } = running;
  await runFromPalette('Sign in to a site…');
  const dialog = page.getByRole('dialog', { name: 'Sign in to a site' });
  await dialog.getByRole('textbox', { name: 'Address' }).fill(`${origin}/sign-in`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(`${origin}/members`);
  await dialog.getByRole('button', { name: 'Archive this page' }).click();
  await expect(page.getByRole('heading', { name: 'Minutes of the harbour board' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(2);
});

test('a capture under way can be stopped', async () => {
  const { page } = running;
  await addAllowed(`${origin}/never`);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Waiting for the page');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toBeHidden();
  await closeDialog();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(2);
});

test('files are added from the dialog, one bad file does not stop the others', async () => {
  const { page } = running;
  const good = path.join(folder.path, 'saved.html');
  const bad = path.join(folder.path, 'program.txt');
  writeFileSync(good, STRIKE_PAGE.replace('third week', 'fourth week'));
  writeFileSync(bad, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]));
  await answerOpenDialog(running, [bad, good]);
  await page.keyboard.press('Control+Shift+I');
  await expect(page.getByText(/program\.txt is a program/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(3);
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
