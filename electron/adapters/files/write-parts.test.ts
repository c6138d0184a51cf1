import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import { writeParts } from './write-parts.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-parts-'));
  file = path.join(folder, 'a.bib');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* parts(...list: readonly (string | Uint8Array | Error)[]) {
  for (const part of list) {
    if (part instanceof Error) throw part;
    yield part;
  }
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('writeParts', () => {
  it('writes the parts as one file, in folders it makes, and tells its digest', async () => {
    const deep = path.join(folder, 'new/folder/a.bib');
    expect(await writeParts(deep, parts('æ', new Uint8Array([98])))).toEqual({
      sha256: sha256('æb'),
      bytes: 3,
    });
    expect(readFileSync(deep, 'utf8')).toBe('æb');
  });

  it('leaves the old file, and nothing else, where the parts fail', async () => {
    writeFileSync(file, 'old');
    await expect(writeParts(file, parts('new', new Error('stopped')))).rejects.toThrow('stopped');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.bib']);
  });

  it('leaves the old file where the new one is not wanted', async () => {
    writeFileSync(file, 'old');
    const isWanted = async (digest: string) => digest !== sha256('new');
    await writeParts(file, parts('new'), { isWanted });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.bib']);
  });

  it('writes through a link to a file', async () => {
    const target = path.join(folder, 'target.bib');
    writeFileSync(target, 'old');
    symlinkSync(target, file);
    await writeParts(file, parts('new'));
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('says which file could not be written', async () => {
    writeFileSync(path.join(folder, 'plain'), '');
    const inside = path.join(folder, 'plain/a.bib');
    await expect(writeParts(inside, parts('x'))).rejects.toMatchObject({
      code: 'storage',
      said: says(inside),
    });
  });
});
