import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siblingFiles } from './sibling-files.ts';

const top = mkdtempSync(path.join(tmpdir(), 'pressmark-siblings-'));
const folder = path.join(top, 'saved');
mkdirSync(path.join(folder, 'page_files', 'deep'), { recursive: true });
writeFileSync(path.join(top, 'secret.txt'), 'secret');
writeFileSync(path.join(folder, 'page.html'), '<p>');
writeFileSync(path.join(folder, 'page_files', 'a.css'), 'a');
writeFileSync(path.join(folder, 'page_files', 'deep', 'b.css'), 'b');
symlinkSync(path.join(top, 'secret.txt'), path.join(folder, 'page_files', 'link.txt'));
symlinkSync(top, path.join(folder, 'page_files', 'out'));
symlinkSync('a.css', path.join(folder, 'page_files', 'same.css'));
if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(folder, 'page_files', 'pipe')]);
afterAll(() => rmSync(top, { recursive: true, force: true }));

const read = siblingFiles(path.join(folder, 'page.html'));

describe('siblingFiles', () => {
  it.each([
    ['page_files/a.css', 'a'],
    ['page_files/deep/b.css', 'b'],
    ['page_files/same.css', 'a'],
  ])('reads %s', async (name, content) => {
    expect(new TextDecoder().decode(await read(name))).toBe(content);
  });

  it.each([
    '',
    '.',
    '../secret.txt',
    'page_files/../../secret.txt',
    'page_files//a.css',
    './page_files/a.css',
    '/etc/passwd',
    'C:/windows/win.ini',
    '..\\secret.txt',
    'page_files/a.css\0.png',
    'page_files/link.txt',
    'page_files/out/secret.txt',
    'page_files/pipe',
    'page_files',
    'page_files/absent.png',
    'x'.repeat(5_000),
  ])('gives nothing for %j', async (name) => {
    expect(await read(name)).toBeUndefined();
  });
});
