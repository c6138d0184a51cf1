import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '#core/model/item.ts';
import type { ItemFiles, ListRequest } from '#core/search/ports.ts';
import { IndexCatalogue } from './index-catalogue.ts';
import { MendingCatalogue } from './mending-catalogue.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-index-'));
  file = path.join(folder, 'index', 'index.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function item(number: number, change: Partial<Item> = {}): Item {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    citekey: `key${number}`,
    csl: { type: 'webpage', title: `Title number ${number}` },
    tags: [],
    snapshots: [],
    provenance: {},
    addedAt: number,
    modifiedAt: number,
    ...change,
  };
}

/** Two files of items, whose reads are counted. */
function libraryOf(items: readonly Item[]) {
  const library = {
    items,
    stamps: { even: 'a', odd: 'a' } as Record<string, string>,
    reads: [] as string[],
    nameFor: (id: string) => (Number(id.at(-1)) % 2 === 0 ? 'even' : 'odd'),
    list: async () => Object.entries(library.stamps).map(([name, stamp]) => ({ name, stamp })),
    read: async (name: string) => {
      library.reads.push(name);
      return library.items.filter(({ id }) => library.nameFor(id) === name);
    },
  };
  return library;
}

async function open(items: ItemFiles): Promise<IndexCatalogue> {
  const texts = { read: async () => undefined, put: async () => '' };
  const onDamaged = (error: Error) => {
    throw error;
  };
  const catalogue = new IndexCatalogue({ file, items, texts, onDamaged });
  await catalogue.settled();
  return catalogue;
}

const request = (query: string, change: Partial<ListRequest> = {}): ListRequest => ({
  view: 'all',
  query,
  sort: { key: 'relevance', descending: true },
  ...change,
});

async function found(catalogue: IndexCatalogue, query: string): Promise<string[]> {
  const { rows } = await catalogue.page(request(query), { offset: 0, limit: 50 });
  return rows.map(({ citekey }) => citekey).sort();
}

describe('an index on disk', () => {
  it('reads only what changed since it was closed', async () => {
    const library = libraryOf([item(1), item(2), item(3)]);
    await (await open(library)).close();
    library.reads = [];
    await (await open(library)).close();
    expect(library.reads).toEqual([]);
    library.items = [item(1), item(2, { modifiedAt: 9, csl: { type: 'webpage', title: 'Retitled' } })];
    library.stamps = { even: 'b', odd: 'b' };
    const catalogue = await open(library);
    expect(library.reads).toEqual(['even', 'odd']);
    expect(await found(catalogue, 'retitled ')).toEqual(['key2']);
    expect(await found(catalogue, '')).toEqual(['key1', 'key2']);
    await catalogue.close();
  });

  it('remembers the words that it learnt since its words were read', async () => {
    const library = libraryOf([]);
    const catalogue = await open(library);
    for (let number = 1; number < 30; number += 1) await catalogue.apply([item(number)]);
    const last = item(30, { csl: { type: 'webpage', title: 'Pochettino' } });
    await catalogue.apply([last]);
    await catalogue.close();
    library.items = [...Array.from({ length: 29 }, (_, at) => item(at + 1)), last];
    const again = await open(library);
    const { correctedQuery } = await again.page(request('pochetino '), { offset: 0, limit: 9 });
    expect(correctedQuery).toBe('pochettino');
    await again.close();
  });

  it('takes what a file holds even if it is older, as after going back to a backup', async () => {
    const library = libraryOf([item(1, { modifiedAt: 50, trashedAt: 50 })]);
    await (await open(library)).close();
    library.items = [item(1)];
    library.stamps.odd = 'restored';
    const catalogue = await open(library);
    expect(await found(catalogue, '')).toEqual(['key1']);
    await catalogue.close();
  });

  it('reads a file again that was to be changed when the program ended', async () => {
    const library = libraryOf([item(1), item(2)]);
    const catalogue = await open(library);
    await catalogue.apply([item(1, { modifiedAt: 5, tags: ['x'] })]);
    await catalogue.close();
    library.reads = [];
    await (await open(library)).close();
    expect(library.reads).toEqual(['odd']);
  });

  it.each([
    ['torn', () => writeFileSync(file, readFileSync(file).subarray(0, 9_000))],
    ['no database', () => writeFileSync(file, 'something else')],
    ['left in the middle of a change', () => writeFileSync(`${file}-journal`, 'not empty')],
    ['locked by a program that is gone', () => mkdirSync(`${file}.lock`)],
    ['gone', () => rmSync(file)],
  ])('is made anew, or opened all the same, when it is %s', async (_, harm) => {
    const library = libraryOf([item(1), item(2)]);
    await (await open(library)).close();
    harm();
    const catalogue = await open(library);
    expect(await found(catalogue, 'title ')).toEqual(['key1', 'key2']);
    await catalogue.close();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('an index that turns out to be damaged', () => {
  const openMending = async (library: ItemFiles) => {
    const catalogue = new MendingCatalogue({
      file,
      items: library,
      texts: { read: async () => undefined, put: async () => '' },
      onDamaged: (error) => {
        throw error;
      },
    });
    await catalogue.settled();
    return catalogue;
  };
  const titles = async (catalogue: MendingCatalogue, query: string) => {
    const { rows } = await catalogue.page(request(query), { offset: 0, limit: 50 });
    return rows.map(({ citekey }) => citekey).sort();
  };
  /** Overwrites all but the first page, which is enough to open the file. */
  const scramble = () => {
    const bytes = readFileSync(file);
    for (let at = 8_192; at < bytes.length; at += 1) bytes[at] = (at * 31) % 251;
    writeFileSync(file, bytes);
  };

  it('is made anew by itself at the start, and answers', async () => {
    const library = libraryOf(Array.from({ length: 40 }, (_, at) => item(at + 1)));
    await (await openMending(library)).close();
    scramble();
    const catalogue = await openMending(library);
    expect(await titles(catalogue, 'title ')).toHaveLength(40);
    await catalogue.close();
    const again = await openMending(library);
    expect(await titles(again, 'number ')).toHaveLength(40);
    await again.close();
  });

  it('is kept in memory where its folder is a file', async () => {
    writeFileSync(path.join(folder, 'index'), 'not a folder');
    const catalogue = await openMending(libraryOf([item(1), item(2)]));
    expect(await titles(catalogue, 'title ')).toEqual(['key1', 'key2']);
    await catalogue.close();
    expect(readFileSync(path.join(folder, 'index'), 'utf8')).toBe('not a folder');
  });
});

describe('the query language', () => {
  const dated = (year: number): Item['csl']['issued'] => ({ 'date-parts': [[year]] });
  const items = [
    item(1, {
      csl: {
        type: 'article-newspaper',
        title: 'Ports strike',
        author: [{ family: 'Omer', given: 'Abdulkarim' }],
        'container-title': 'Harbour Times',
        issued: dated(2019),
        language: 'en-GB',
      },
      tags: ['civil war'],
    }),
    item(2, {
      csl: { type: 'post', title: 'Docks reopen after strike', issued: dated(2021), language: 'en' },
    }),
    item(3, {
      csl: { type: 'webpage', title: 'Ports and docks', URL: 'https://example.org/' },
      trashedAt: 9,
    }),
    item(4, { csl: { type: 'webpage', title: 'War over ports', 'container-title': 'Omer Daily' } }),
  ];

  it.each([
    ['ports ', ['key1', 'key4']],
    ['ports strike ', ['key1']],
    ['ports OR docks ', ['key1', 'key2', 'key4']],
    ['strike -docks ', ['key1']],
    ['-strike ', ['key4']],
    ['str* ', ['key1', 'key2']],
    ['author:omer ', ['key1']],
    ['source:omer ', ['key4']],
    ['tag:"civil war" ', ['key1']],
    ['title:war ', ['key4']],
    ['year:2018..2020 ', ['key1']],
    ['year:2020.. ', ['key2']],
    ['strike -year:2019 ', ['key2']],
    ['type:article ', ['key1']],
    ['language:en ', ['key1', 'key2']],
    ['has:tag ', ['key1']],
    ['has:author OR type:post ', ['key1', 'key2']],
    ['is:trashed ', ['key3']],
    ['is:trashed docks ', ['key3']],
    ['is:untagged ports ', ['key4']],
    ['(ports OR docks) (strike OR war) ', ['key1', 'key2', 'key4']],
    ['has:snapshot ', []],
  ])('finds by %j', async (query, expected) => {
    const catalogue = await open(libraryOf(items));
    expect(await found(catalogue, query)).toEqual(expected);
    await catalogue.close();
  });

  it('says what it looked for instead of a misspelt word', async () => {
    const catalogue = await open(libraryOf(items));
    const { total, correctedQuery } = await catalogue.page(request('ports strkie '), { offset: 0, limit: 9 });
    expect([total, correctedQuery]).toEqual([1, 'ports strike']);
    await catalogue.close();
  });
});
