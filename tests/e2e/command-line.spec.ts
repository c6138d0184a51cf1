import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runPressmark } from '../cli/run-pressmark.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';

const KEY = 'oduyaHarbourArchiveReopens';

test('while the app is open the command line works through it, and both see the same', async () => {
  const folder = temporaryFolder();
  const library = path.join(folder.path, 'library');
  const running = await launchApp(folder.path);
  const { page } = running;
  await page.getByRole('button', { name: 'Try the sample article' }).click();
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(1);
  const inLibrary = (...line: string[]) => runPressmark(['--library', library, ...line]);

  const list = await inLibrary('--json', 'list');
  expect([list.code, list.json()]).toMatchObject([0, { total: 1 }]);
  expect((await inLibrary('search', 'dock strike')).out).toContain('1 found');
  const tagged = await inLibrary('tag', KEY, '--add', 'from afar');
  expect([tagged.code, tagged.err]).toEqual([0, '']);
  await expect(page.getByRole('navigation').getByRole('button', { name: 'from afar 1' })).toBeVisible();
  const cited = await inLibrary('cite', KEY, '--style', 'apa');
  const wrong = await inLibrary('cite', 'nobody', '--style', 'apa');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('There is no item “nobody”')]);
  expect((await inLibrary('cite', KEY)).code).toBe(2);
  const piped = await pipe(
    ['--library', library, 'add', '-'],
    'A note from a pipe\n\nIt says little, but it says it.\n',
  );
  expect(piped).toBe(0);
  await expect(page.getByRole('grid', { name: 'Items' }).getByRole('row')).toHaveCount(2);
  await running.close();

  expect((await inLibrary('cite', KEY, '--style', 'apa')).out).toBe(cited.out);
  expect((await inLibrary('--json', 'list')).json()).toMatchObject({ total: 2 });
  folder.remove();
});

test('nobody without the secret is heard at the command socket', async () => {
  const folder = temporaryFolder();
  const running = await launchApp(folder.path);
  const lock = path.join(folder.path, 'library', 'lock');
  expect(statSync(lock).mode & 0o077).toBe(0);
  const { socket } = JSON.parse(readFileSync(lock, 'utf8'));
  expect(statSync(path.dirname(socket.address)).mode & 0o077).toBe(0);
  for (const said of [{ secret: 'guess', line: ['list'], cwd: '/' }, { input: '' }, 'nonsense', null]) {
    const heard = await new Promise<string>((resolve, reject) => {
      let text = '';
      const connection = connect(socket.address, () => connection.write(`${JSON.stringify(said)}\n`));
      connection.on('data', (data) => (text += data));
      connection.once('error', reject);
      connection.once('close', () => resolve(text));
    });
    expect(heard).toBe('');
  }
  await running.close();
  folder.remove();
});

function pipe(line: readonly string[], text: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const cli = path.resolve(import.meta.dirname, '../../out/main/cli.js');
    const child = spawn(process.execPath, [cli, ...line], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', resolve);
    child.stdin.end(text);
  });
}
