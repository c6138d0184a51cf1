import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { startLookupServer } from '../support/lookup-server.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';

test('a work is looked up only when asked, and what it lacks is taken over', async () => {
  const folder = temporaryFolder();
  const server = await startLookupServer({
    '/doi/10.1000/x': { json: { type: 'book', title: 'Another title', publisher: 'Quay Press' } },
  });
  const file = path.join(folder.path, 'one.bib');
  writeFileSync(file, '@book{ports, title={Ports}, doi={10.1000/x}}');
  await runPressmark(['--library', path.join(folder.path, 'library'), 'import', file]);
  process.env.PRESSMARK_LOOKUP_ENDPOINTS = server.origin;
  const running = await launchApp(folder.path);
  delete process.env.PRESSMARK_LOOKUP_ENDPOINTS;
  const { page } = running;

  await page.getByRole('grid', { name: 'Items' }).getByText('Ports').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Look up by');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Look up by DOI or ISBN' });
  await expect(dialog.getByRole('textbox')).toHaveValue('10.1000/x');
  await expect(dialog.getByText(`${server.origin}/doi/10.1000/x`)).toBeVisible();

  await dialog.getByRole('textbox').fill('10.1000/unknown');
  await expect(dialog.getByText(`${server.origin}/doi/10.1000/unknown`)).toBeVisible();
  expect(server.asked).toHaveLength(0);
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect(dialog.getByRole('alert')).toContainText('does not know 10.1000/unknown');

  await dialog.getByRole('textbox').fill('10.1000/x');
  await expect(dialog.getByText(`${server.origin}/doi/10.1000/x`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Ask' }).click();
  const table = dialog.getByRole('table', { name: 'What was found' });
  await expect(table.getByRole('checkbox', { name: 'Publisher' })).toBeChecked();
  await expect(table.getByRole('checkbox', { name: 'Title' })).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByText('1 value taken over.')).toBeVisible();
  expect(running.consoleErrors).toEqual([]);

  await running.close();
  await server.close();
  folder.remove();
});
