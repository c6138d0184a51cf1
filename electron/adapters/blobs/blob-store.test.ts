import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileBlobStore } from './blob-store.ts';
import { FileTextStore } from './text-store.ts';

/** SHA-256 of “abc”. @see FIPS 180-4, example B.1 */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-blobs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), `sha256-${sha256}`);
const abc = new TextEncoder().encode('abc');

describe('FileBlobStore', () => {
  it('names bytes by their digest, keeps them read-only, and writes the same ones once', async () => {
    const blobs = new FileBlobStore(folder);
    expect(await blobs.put(abc)).toBe(ABC);
    const first = statSync(fileOf(ABC));
    expect(first.mode & 0o777).toBe(0o444);
    expect(await blobs.put(abc)).toBe(ABC);
    expect(statSync(fileOf(ABC)).ino).toBe(first.ino);
    expect(new TextDecoder().decode(await blobs.read(ABC))).toBe('abc');
  });

  it('tells intact, altered and missing apart', async () => {
    const blobs = new FileBlobStore(folder);
    await blobs.put(abc);
    expect(await blobs.check(ABC)).toEqual({ state: 'intact', actualSha256: ABC });
    chmodSync(fileOf(ABC), 0o644);
    writeFileSync(fileOf(ABC), 'abd');
    expect(await blobs.check(ABC)).toMatchObject({
      state: 'altered',
      actualSha256: expect.not.stringContaining(ABC),
    });
    rmSync(fileOf(ABC));
    expect(await blobs.check(ABC)).toEqual({ state: 'missing' });
    await expect(blobs.read(ABC)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('FileTextStore', () => {
  it('gives back no text that is not what it was', async () => {
    const texts = new FileTextStore(folder);
    const sha256 = await texts.put('Grüße');
    expect(await texts.read(sha256)).toBe('Grüße');
    writeFileSync(`${fileOf(sha256)}.txt`, 'Grüsse');
    expect(await texts.read(sha256)).toBeUndefined();
    expect(await texts.read(ABC)).toBeUndefined();
  });
});
