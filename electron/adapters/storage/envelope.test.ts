import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NewerVersionError, openEnvelope, sealEnvelope } from './envelope.ts';
import { libraryFiles } from './library-files.ts';
import { openLibraryForWriting } from './open-library.ts';
import { upkeepOf } from './upkeep.ts';

const VERSION_1 = path.resolve(import.meta.dirname, '../../../tests/fixtures/library-v1');

describe('openEnvelope', () => {
  const format = {
    format: 'made-up',
    version: 3,
    migrations: [
      (data: unknown) => ({ names: [(data as { name: string }).name] }),
      (data: unknown) => ({ ...(data as object), count: (data as { names: string[] }).names.length }),
    ],
  };

  it.each([
    [1, { name: 'a' }],
    [2, { names: ['a'] }],
    [3, { names: ['a'], count: 1 }],
  ])('brings version %i to the version of today', (version, data) => {
    const text = sealEnvelope({ format: 'made-up', version }, data);
    expect(openEnvelope(format, text)).toEqual({ names: ['a'], count: 1 });
  });

  it('leaves what a newer Pressmark wrote alone', () => {
    expect(() => openEnvelope(format, sealEnvelope({ format: 'made-up', version: 4 }, {}))).toThrow(
      NewerVersionError,
    );
  });

  it('does not migrate what was altered', () => {
    const text = sealEnvelope({ format: 'made-up', version: 1 }, { name: 'a' }).replace('"a"', '"b"');
    expect(() => openEnvelope(format, text)).toThrow('does not match its digest');
  });
});

describe('a library of version 1', () => {
  it('opens for ever, with everything in it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-v1-'));
    cpSync(VERSION_1, folder, { recursive: true });
    const system = { now: () => Date.now(), newId: () => crypto.randomUUID() };
    const library = await openLibraryForWriting(folder, { program: 'command line', system });
    const titles: string[] = [];
    for await (const { csl } of library.items.all()) titles.push(csl.title ?? '');
    const { savedSearches } = await library.arrangement.read();
    expect(titles.sort()).toEqual(['Ferry service resumes', 'Harbour archive reopens']);
    expect(savedSearches).toMatchObject([{ query: 'harbour OR ferry' }]);
    const { findings } = await upkeepOf(library.files, system).check();
    expect(findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
    await library.items.put([]);
    await library.close();
    const [backup] = await upkeepOf(libraryFiles(folder), system).backups();
    expect(backup).toMatchObject({ reason: 'by-hand', items: 2 });
    expect(readFileSync(path.join(folder, 'library.json'), 'utf8')).toContain('"version":1');
    rmSync(folder, { recursive: true, force: true });
  });
});
