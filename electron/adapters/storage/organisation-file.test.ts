import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_ORGANISATION } from '#core/model/organisation.ts';
import { nodeSystem } from '../system/node-system.ts';
import { openLibraryForReading, openLibraryForWriting } from './open-library.ts';
import { upkeepOf } from './upkeep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-organisation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
const search = { id: '11111111-1111-4111-8111-111111111111', name: 'War', query: 'war OR peace' };

describe('OrganisationFile', () => {
  it('is empty until something is arranged, and keeps it', async () => {
    const library = await open();
    expect(await library.organisation.read()).toEqual(EMPTY_ORGANISATION);
    await library.organisation.change((before) => ({ ...before, savedSearches: [search] }));
    await library.close();
    const again = await openLibraryForReading(folder);
    expect((await again.organisation.read()).savedSearches).toEqual([search]);
    await expect(again.organisation.change((before) => before)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is as it was before after a change that could not be written', async () => {
    const library = await open();
    await library.organisation.change((before) => ({ ...before, settings: { a: 1 } }));
    const bad = { ...search, query: '' };
    await expect(
      library.organisation.change((before) => ({ ...before, savedSearches: [bad] })),
    ).rejects.toMatchObject({ code: 'internal' });
    expect(await library.organisation.read()).toMatchObject({ settings: { a: 1 }, savedSearches: [] });
    await library.close();
  });

  it('notices its loss, and comes back from a backup', async () => {
    const library = await open();
    await library.organisation.change((before) => ({ ...before, savedSearches: [search] }));
    await library.close();
    await upkeepOf(library.files, nodeSystem).backup('by-hand');
    for (const file of [library.files.organisation, `${library.files.organisation}.1`])
      rmSync(file, { force: true });
    const lost = await openLibraryForReading(folder);
    await expect(lost.organisation.read()).rejects.toMatchObject({ code: 'damaged' });
    expect(await upkeepOf(library.files, nodeSystem).repair()).toEqual([
      expect.stringContaining('the backup'),
    ]);
    const found = await openLibraryForReading(folder);
    expect((await found.organisation.read()).savedSearches).toEqual([search]);
  });
});
