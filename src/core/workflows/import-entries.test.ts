import { describe, expect, it } from 'vitest';
import { itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { wordsOf } from '../../../tests/support/says.ts';
import { pathOf } from '../library/collections.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import type { ParsedEntry, ReadPiece } from '../model/reference-entry.ts';
import { said } from '../said/said.ts';
import { type ImportOptions, importEntries, inspectReferences } from './import-entries.ts';
import type { EntryReader } from './ports.ts';

const known: CslItem = { type: 'article-journal', title: 'Ports of call', DOI: '10.1234/ports' };

function entry(citekey: string | undefined, csl: CslItem, more: Partial<ParsedEntry> = {}): ParsedEntry {
  return { id: citekey ?? 'unnamed', citekey, csl, ...more };
}

/** Reads, whatever the bytes are, these pieces. */
function readerOf(...pieces: readonly (ParsedEntry | ReadPiece)[]): EntryReader {
  return {
    open: async () => ({
      format: 'bibtex',
      notes: ['Read as UTF-8.'],
      pieces: (async function* () {
        for (const piece of pieces)
          yield ['csl' in piece ? { entry: piece, problems: [], fraction: 0.5 } : piece];
      })(),
    }),
  };
}

async function importInto(items: readonly Item[], reader: EntryReader, options: Partial<ImportOptions> = {}) {
  const deps = { ...(await memoryLibrary(...items)), entries: reader };
  const run = () =>
    importEntries(deps, new Uint8Array(), { name: 'a.bib', tags: [], duplicates: 'skip', ...options });
  return { deps, run };
}
const titles = (stored: ReadonlyMap<string, Item>) => [...stored.values()].map(({ csl }) => csl.title);

describe('importEntries', () => {
  it('makes items in the order of the file, with their citekeys told apart', async () => {
    const { deps, run } = await importInto(
      [itemNumbered(1, { citekey: 'doe' })],
      readerOf(
        entry('doe', { type: 'book', title: 'B' }),
        entry(undefined, { type: 'book', title: 'A tale' }),
      ),
    );
    const report = await run();
    expect(report).toMatchObject({ entries: 2, skipped: 0, merged: [], notes: ['Read as UTF-8.'] });
    const added = report.added.map((id) => deps.stored.get(id));
    expect(added.map((item) => item?.citekey)).toEqual(['doea', 'Tale']);
    expect(added[0]?.provenance).toEqual({
      type: { state: 'known', by: 'given' },
      title: { state: 'known', by: 'given' },
    });
    expect((added[0]?.addedAt ?? 0) < (added[1]?.addedAt ?? 0)).toBe(true);
  });

  it('skips what is there, and tells of it', async () => {
    const { deps, run } = await importInto(
      [itemNumbered(1, { csl: known })],
      readerOf(entry('again', { ...known, title: 'Ports' })),
    );
    const report = await run();
    expect(report).toMatchObject({ added: [], skipped: 1, duplicates: [{ name: 'again', title: 'Ports' }] });
    expect(deps.stored.size).toBe(1);
  });

  it('does not count as there what lies in the trash', async () => {
    const { deps, run } = await importInto(
      [itemNumbered(1, { csl: known, trashedAt: 5 })],
      readerOf(entry('again', known)),
    );
    expect(await run()).toMatchObject({ skipped: 0, duplicates: [] });
    expect(deps.stored.size).toBe(2);
  });

  it('fills in what an item lacks, with the tags asked for, and adds the rest, as one change', async () => {
    const item = itemNumbered(1, { csl: known, tags: ['old'] });
    const { deps, run } = await importInto(
      [item],
      readerOf(
        entry('again', { ...known, title: 'Another', volume: '3' }, { tags: ['new'] }),
        entry('fresh', { type: 'book', title: 'Fresh' }),
      ),
      { duplicates: 'merge', tags: ['imported'] },
    );
    const report = await run();
    expect(report).toMatchObject({ merged: [item.id], skipped: 0 });
    expect(report.added).toHaveLength(1);
    expect(deps.stored.get(item.id)).toMatchObject({
      csl: { title: 'Ports of call', volume: '3' },
      tags: ['old', 'imported', 'new'],
    });
    expect((await deps.library.undo())?.said).toEqual(said('change.import', {}));
    expect(deps.stored.get(item.id)).toMatchObject({ csl: known, tags: ['old'] });
    expect(deps.stored.get(report.added[0] ?? '')?.trashedAt).toBeDefined();
    expect((await deps.library.undoState()).undo).toBeUndefined();
  });

  it('does not say that it filled in what had nothing lacking', async () => {
    const { run } = await importInto([itemNumbered(1, { csl: known })], readerOf(entry('again', known)), {
      duplicates: 'merge',
    });
    expect(await run()).toMatchObject({ merged: [], added: [] });
  });

  it('adds what is there all the same, if asked to', async () => {
    const { deps, run } = await importInto([itemNumbered(1, { csl: known })], readerOf(entry('x', known)), {
      duplicates: 'add',
    });
    expect((await run()).added).toHaveLength(1);
    expect(titles(deps.stored)).toEqual(['Ports of call', 'Ports of call']);
  });

  it('keeps tags and collections of the file as they can be kept', async () => {
    const { deps, run } = await importInto(
      [],
      readerOf(
        entry(
          'a',
          { type: 'book', title: 'A' },
          {
            tags: [' two  words ', '', 'TWO WORDS', 'x'.repeat(300)],
            collections: [['Work', '', ' Quays '], [''], ['y'.repeat(300)]],
          },
        ),
        entry('b', { type: 'book', title: 'B' }, { collections: [['Work', 'Quays']] }),
      ),
    );
    const { added } = await run();
    expect(deps.stored.get(added[0] ?? '')?.tags).toEqual(['two words', 'x'.repeat(200)]);
    const { collections } = await deps.arrangement.read();
    const members = collections.map(({ id, itemIds }) => [pathOf(collections, id).join('/'), itemIds.length]);
    expect(members).toEqual([
      ['Work', 0],
      ['Work/Quays', 2],
      ['y'.repeat(200), 1],
    ]);
  });

  it('keeps notes as notes, and not their words once more', async () => {
    const notes = [{ html: '<p>one <b>word</b></p>', tags: ['t'] }];
    const { deps, run } = await importInto(
      [itemNumbered(1, { csl: known, notes: [{ html: '<p>mine</p>' }] })],
      readerOf(
        entry('a', { type: 'book', title: 'A', annote: 'one word' }, { notes }),
        entry('again', { ...known, annote: 'one word' }, { notes }),
      ),
      { duplicates: 'merge' },
    );
    const { added, merged } = await run();
    expect(deps.stored.get(added[0] ?? '')).toMatchObject({ csl: { type: 'book', title: 'A' }, notes });
    expect(deps.stored.get(added[0] ?? '')?.csl.annote).toBeUndefined();
    expect(deps.stored.get(merged[0] ?? '')?.notes).toEqual([{ html: '<p>mine</p>' }, ...notes]);
    expect(deps.stored.get(merged[0] ?? '')?.csl).toEqual(known);
  });

  it('relates what is related in the file, with items that were there too', async () => {
    const item = itemNumbered(1, { csl: known });
    const book = (title: string) => ({ type: 'book' as const, title });
    const file = readerOf(
      entry('a', book('A'), { related: ['b', 'again', 'not in the file'] }),
      entry('b', book('B'), { related: ['a'] }),
      entry('again', known, { related: ['a'] }),
    );
    const skipping = await importInto([item], file, { duplicates: 'skip' });
    const [a = '', b = ''] = (await skipping.run()).added;
    expect(skipping.deps.stored.get(a)?.related).toEqual([b, item.id]);
    expect(skipping.deps.stored.get(b)?.related).toEqual([a]);
    expect(skipping.deps.stored.get(item.id)).toEqual(item);
    const merging = await importInto([item], file, { duplicates: 'merge' });
    const { added, merged } = await merging.run();
    expect(merged).toEqual([item.id]);
    expect(merging.deps.stored.get(item.id)?.related).toEqual([added[0]]);
  });

  it('makes the collections that hold nothing, and has no problem with them', async () => {
    const empty = {
      index: 0,
      message: said('entry.empty-collection', { path: ['Work', 'Later'] }),
      emptyCollection: ['Work', 'Later'],
    };
    const { deps, run } = await importInto(
      [],
      readerOf(entry('a', { type: 'book', title: 'A' }, { collections: [['Work']] }), {
        problems: [empty],
        fraction: 1,
      }),
    );
    expect((await run()).problems).toEqual([]);
    const { collections } = await deps.arrangement.read();
    expect(collections.map(({ id, itemIds }) => [pathOf(collections, id).join('/'), itemIds.length])).toEqual(
      [
        ['Work', 1],
        ['Work/Later', 0],
      ],
    );
  });

  it('passes a problem on and imports the rest', async () => {
    const problem = { index: 1, line: 7, message: said('entry.no-end', {}), isLost: true };
    const { run } = await importInto(
      [],
      readerOf(entry('a', { type: 'book', title: 'A' }), { problems: [problem], fraction: 1 }),
    );
    expect(await run()).toMatchObject({ entries: 1, problems: [problem] });
  });

  it('changes nothing where it is stopped while the file is read', async () => {
    const controller = new AbortController();
    const { deps, run } = await importInto(
      [],
      readerOf(...[1, 2, 3].map((n) => entry(`k${n}`, { type: 'book', title: `T${n}` }))),
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(deps.stored.size).toBe(0);
    expect(await deps.arrangement.read()).toMatchObject({ collections: [] });
  });

  it('keeps what is stored by then in its collections where it is stopped later', async () => {
    const controller = new AbortController();
    let steps = 0;
    const many = Array.from({ length: 600 }, (_, n) =>
      entry(`k${n}`, { type: 'book', title: `T${n}` }, { collections: [['All']] }),
    );
    const { deps, run } = await importInto([], readerOf(...many), {
      signal: controller.signal,
      onProgress: ({ step }) => {
        if (wordsOf(step) === 'Import' && ++steps === 2) controller.abort();
      },
    });
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(deps.stored.size).toBeGreaterThan(250);
    expect(deps.stored.size).toBeLessThan(600);
    const { collections } = await deps.arrangement.read();
    expect(collections.map(({ itemIds }) => itemIds.length)).toEqual([deps.stored.size]);
  });
});

describe('inspectReferences', () => {
  it('finds what is there and changes nothing', async () => {
    const { deps } = await importInto([itemNumbered(1, { csl: known })], readerOf());
    const entries = readerOf(entry('again', known), entry('new', { type: 'book', title: 'New' }));
    const found = await inspectReferences({ ...deps, entries }, new Uint8Array(), { name: 'a.bib' });
    expect(found).toMatchObject({ entries: 2, duplicates: [{ name: 'again' }], problems: [] });
    expect(deps.stored.size).toBe(1);
  });
});
