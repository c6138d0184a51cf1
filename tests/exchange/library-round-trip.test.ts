import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_FACTS } from '#core/exchange/format-facts.ts';
import { pathsByItem, withItemsIn } from '#core/library/collections.ts';
import type { Item } from '#core/model/item.ts';
import type { ExportEntry } from '#core/model/reference-entry.ts';
import { said } from '#core/said/said.ts';
import { exportEntriesOf } from '#core/workflows/cite-items.ts';
import { importEntries } from '#core/workflows/import-entries.ts';
import { selectItems } from '#core/workflows/select-items.ts';
import type { OwnSession } from '../../electron/cli/own-session.ts';
import type { LibraryDeps } from '../../electron/wiring/wire-library.ts';
import { richItems } from '../fixtures/rich-items.ts';
import { sessionOn } from '../support/session-on.ts';
import { countFields, keptShare } from './measure-format.ts';

const LEAST_SHARE = 0.98;
const moved = FORMAT_FACTS.filter(({ isRead, isWritten }) => isRead && isWritten);

let folder: string;
let session: OwnSession;
let full: LibraryDeps;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-formats-'));
  session = sessionOn(path.join(folder, 'full'));
  full = await session.writing();
  const items = richItems.map(
    ({ id, citekey, csl, tags }, at): Item => ({
      ...{ id, citekey, csl, tags: [...tags], snapshots: [], provenance: {} },
      ...{ addedAt: 1_000 + at, modifiedAt: 1_000 + at },
    }),
  );
  await full.library.exclusively((library) => library.addMany(items, said('change.import', {})));
  const places = richItems.flatMap(({ id, collections }) =>
    collections.map((names) => ({ path: names, itemIds: [id] })),
  );
  await full.arrangement.change((before) => withItemsIn(before, places, () => full.system.newId()));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** All items of a library as they go into a file, in their order. */
async function entriesIn(library: LibraryDeps): Promise<readonly ExportEntry[]> {
  const { collections } = await library.arrangement.read();
  const selected = await selectItems(library, { all: true });
  const entries: ExportEntry[] = [];
  for await (const some of exportEntriesOf(selected, pathsByItem(collections))) entries.push(...some);
  return entries.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

describe.each(moved)('a library moved by $label', ({ id: format, extensions }) => {
  it('is the same in an empty library', async () => {
    const { collections } = await full.arrangement.read();
    const entries = exportEntriesOf(await selectItems(full, { all: true }), pathsByItem(collections));
    let file = '';
    for await (const part of await session.writer.write({ format, entries })) file += part;
    const other = sessionOn(path.join(folder, format));
    try {
      const empty = await other.writing();
      // One thread reads the files of all formats.
      const deps = { ...empty, entries: full.entries };
      const report = await importEntries(deps, new TextEncoder().encode(file), {
        ...{ name: `rich.${extensions[0] ?? ''}`, tags: [], duplicates: 'add' },
      });
      expect(report.problems).toEqual([]);
      expect(report.added).toHaveLength(richItems.length);
      const counts = countFields(richItems, await entriesIn(empty));
      const otherwise = [...counts].filter(([, { changed, gone }]) => changed + gone > 0);
      expect(keptShare(counts), JSON.stringify(otherwise)).toBeGreaterThanOrEqual(LEAST_SHARE);
    } finally {
      await other.close();
    }
  });
});
