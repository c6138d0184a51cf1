import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, temporaryFolder } from './launch-app.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ports closed | Varnholm Courier</title>
<meta name="author" content="Mara Lindt"><meta property="og:site_name" content="Varnholm Courier">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ports closed","author":{"@type":"Person","name":"Ana Ruiz"},"datePublished":"2024-05-17T23:30:00Z"}</script></head>
<body><article><h1>Ports closed</h1><time datetime="2024-05-18">18 May 2024</time>
<p>All ports on the coast were closed on Friday, the harbour office said, after a storm had damaged two of the piers and a ferry.</p>
<h2>What is next</h2>
<p>They will stay closed until the piers have been looked at by engineers, which may take until Monday or longer, it said.</p>
<p>Correction: An earlier version of this article named the wrong pier. It was corrected on 19 May 2024.</p></article></body></html>`;

test('a wrong byline is mended in two keystrokes, and stays mended', async () => {
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  const { page } = running;
  const file = path.join(folder.path, 'ports.html');
  writeFileSync(file, PAGE);

  await test.step('each field says where it comes from and how sure that is', async () => {
    await running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await page.getByRole('button', { name: 'Choose files…' }).first().click();
    await expect(page.getByRole('heading', { name: 'Ports closed' })).toBeVisible();
    await expect(page.getByText('sure, from the heading', { exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Ruiz, Ana');
    await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2024-05-18');
  });

  await test.step('the text shows its headings and what was corrected', async () => {
    await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible();
    await expect(page.getByText('Corrected, 2024-05-19')).toBeVisible();
  });

  await test.step('arrow down and Enter take the runner-up', async () => {
    await expect(page.getByRole('button', { name: /Authors: what else the source says/ })).toBeVisible();
    await page.getByRole('textbox', { name: 'Authors' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: /Lindt, Mara/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Lindt, Mara');
    await expect(page.getByText('set by you · 1 other reading')).toBeVisible();
  });

  await test.step('reading it again leaves what a person chose', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Re-extract');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 item re-extracted, 0 changed.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Lindt, Mara');
  });

  expect(running.consoleErrors).toEqual([]);
  await running.close();
  folder.remove();
});
