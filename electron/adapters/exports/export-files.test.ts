import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from './export-files.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-exports-'));
  file = path.join(folder, 'refs.bib');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
async function* parts(text: string) {
  yield text;
}
const replace = (text: string, expected: string | undefined) =>
  exportFiles.replace(file, parts(text), { expected, now: NOW });

describe('exportFiles', () => {
  it('makes the file, and replaces what it wrote last', async () => {
    expect(await replace('one', undefined)).toEqual({ sha256: sha256('one'), setAside: undefined });
    expect(await replace('two', sha256('one'))).toMatchObject({ setAside: undefined });
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['refs.bib']);
  });

  it('does not touch a file that is so already', async () => {
    await replace('one', undefined);
    const { ino, mtimeMs } = statSync(file);
    expect(await replace('one', undefined)).toMatchObject({ sha256: sha256('one') });
    expect(statSync(file)).toMatchObject({ ino, mtimeMs });
  });

  it('keeps what somebody else wrote there, each state under a name of its own', async () => {
    writeFileSync(file, 'foreign');
    const { setAside } = await replace('one', undefined);
    expect(setAside).toBe(path.join(folder, 'refs (changed elsewhere, 2026-01-02T03-04-05).bib'));
    writeFileSync(file, 'foreign again');
    await replace('two', sha256('one'));
    const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(texts.sort()).toEqual(['foreign', 'foreign again', 'two']);
  });

  it('does not make a folder again that has gone', async () => {
    await replace('one', undefined);
    const away = `${folder} away`;
    renameSync(folder, away);
    await expect(replace('two', sha256('one'))).rejects.toMatchObject({ code: 'storage' });
    expect(existsSync(folder)).toBe(false);
    renameSync(away, folder);
    expect(await replace('two', sha256('one'))).toMatchObject({ setAside: undefined });
  });

  it('knows a file by any of its links', async () => {
    const name = await exportFiles.realName(file);
    expect(await exportFiles.realName(path.join(folder, 'other.bib'))).not.toBe(name);
    await replace('one', undefined);
    symlinkSync(file, path.join(folder, 'link.bib'));
    symlinkSync(folder, path.join(folder, 'again'));
    for (const link of ['link.bib', 'again/refs.bib', 'again/link.bib'])
      expect(await exportFiles.realName(path.join(folder, link))).toBe(name);
  });

  it('makes a file anew that was deleted', async () => {
    await replace('one', undefined);
    rmSync(file);
    expect(await replace('one', sha256('one'))).toMatchObject({ setAside: undefined });
    expect(readFileSync(file, 'utf8')).toBe('one');
  });
});
