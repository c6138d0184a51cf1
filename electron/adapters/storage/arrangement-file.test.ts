import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_ARRANGEMENT } from '#core/model/arrangement.ts';
import { says } from '../../../tests/support/says.ts';
import { nodeSystem } from '../system/node-system.ts';
import { openLibraryForReading, openLibraryForWriting } from './open-library.ts';
import { upkeepOf } from './upkeep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-arrangement-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
const search = { id: '11111111-1111-4111-8111-111111111111', name: 'War', query: 'war OR peace' };

describe('ArrangementFile', () => {
  it('is empty until something is arranged, and keeps it', async () => {
    const library = await open();
    expect(await library.arrangement.read()).toEqual(EMPTY_ARRANGEMENT);
    await library.arrangement.change((before) => ({ ...before, savedSearches: [search] }));
    await library.close();
    const again = await openLibraryForReading(folder);
    expect((await again.arrangement.read()).savedSearches).toEqual([search]);
    await expect(again.arrangement.change((before) => before)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('opens one from before there were own names', async () => {
    const library = await open();
    await library.arrangement.change((before) => ({ ...before, savedSearches: [search] }));
    await library.close();
    const { nameGroups: _, ...older } = EMPTY_ARRANGEMENT;
    const data = { ...older, savedSearches: [search] };
    const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex');
    const envelope = { format: 'pressmark-organisation', version: 2, sha256, data };
    writeFileSync(library.files.arrangement, JSON.stringify(envelope));
    const again = await open();
    const group = ['Qamishli', 'قامشلو'];
    await again.arrangement.change((before) => ({ ...before, nameGroups: [group] }));
    await again.close();
    const found = await (await openLibraryForReading(folder)).arrangement.read();
    expect([found.savedSearches, found.nameGroups]).toEqual([[search], [group]]);
  });

  it('is as it was before after a change that could not be written', async () => {
    const library = await open();
    await library.arrangement.change((before) => ({ ...before, settings: { a: 1 } }));
    const bad = { ...search, query: '' };
    await expect(
      library.arrangement.change((before) => ({ ...before, savedSearches: [bad] })),
    ).rejects.toMatchObject({ code: 'internal' });
    expect(await library.arrangement.read()).toMatchObject({ settings: { a: 1 }, savedSearches: [] });
    await library.close();
  });

  it('notices its loss, and comes back from a backup', async () => {
    const library = await open();
    await library.arrangement.change((before) => ({ ...before, savedSearches: [search] }));
    await library.close();
    await upkeepOf(library.files, nodeSystem).backup('by-hand');
    for (const file of [library.files.arrangement, `${library.files.arrangement}.1`])
      rmSync(file, { force: true });
    const lost = await openLibraryForReading(folder);
    await expect(lost.arrangement.read()).rejects.toMatchObject({ code: 'damaged' });
    expect(await upkeepOf(library.files, nodeSystem).repair()).toEqual([says('the backup')]);
    const found = await openLibraryForReading(folder);
    expect((await found.arrangement.read()).savedSearches).toEqual([search]);
  });
});
