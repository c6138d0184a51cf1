import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';

test('while the app is open the command line reads its library and leaves the writing to it', async () => {
  const folder = temporaryFolder();
  const library = path.join(folder.path, 'library');
  const running = await launchApp(folder.path);
  await running.page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(running.page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);

  const list = await runPressmark(['--library', library, '--json', 'list']);
  expect([list.code, list.json()]).toMatchObject([0, { total: 1 }]);
  const found = await runPressmark(['--library', library, 'search', 'dock strike']);
  expect(found.out).toContain('1 found');
  const refused = await runPressmark([
    '--library',
    library,
    'tag',
    'oduyaHarbourArchiveReopens',
    '--add',
    'x',
  ]);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining('Pressmark is open with this library.'),
  ]);

  await running.close();
  const tagged = await runPressmark([
    '--library',
    library,
    'tag',
    'oduyaHarbourArchiveReopens',
    '--add',
    'x',
  ]);
  expect(tagged.code).toBe(0);
  folder.remove();
});
