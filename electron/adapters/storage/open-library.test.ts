import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '#core/model/item.ts';
import type { Told } from '#core/said/said.ts';
import { says, wordsOf } from '../../../tests/support/says.ts';
import { nodeSystem } from '../system/node-system.ts';
import { openLibraryForReading, openLibraryForWriting } from './open-library.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'pressmark-storage-')), 'library');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const open = () => openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });

function itemWith(title: string): Item {
  return {
    id: nodeSystem.newId(),
    citekey: title,
    csl: { type: 'webpage', title },
    tags: [],
    snapshots: [],
    provenance: { author: { state: 'unknown', reason: 'No byline.' } },
    addedAt: 1,
    modifiedAt: 1,
  };
}

async function titlesIn(library: Awaited<ReturnType<typeof openLibraryForReading>>): Promise<string[]> {
  const titles: string[] = [];
  for await (const item of library.items.all()) titles.push(item.csl.title ?? '');
  return titles.sort();
}

/** A closed library with one item in it, and the path of the file that holds it. */
async function libraryWithOne() {
  const library = await open();
  const item = itemWith('one');
  await library.items.put([item]);
  await library.close();
  const [name = ''] = readdirSync(path.join(folder, 'items'));
  return { item, file: path.join(folder, 'items', name) };
}

describe('openLibraryForWriting', () => {
  it('makes a library in a new folder and finds everything in it again', async () => {
    const first = await open();
    expect(first.isNew).toBe(true);
    const items = Array.from({ length: 50 }, (_, at) => itemWith(`t${at}`));
    await first.items.put(items);
    await first.close();
    const second = await open();
    expect(second.isNew).toBe(false);
    expect(await titlesIn(second)).toEqual(items.map(({ csl }) => csl.title).sort());
    expect(await second.items.get(items[7]?.id ?? '')).toEqual(items[7]);
    await second.close();
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('tmp'))).toEqual(
      [],
    );
  });

  it('keeps a second program out, and says who is in', async () => {
    const first = await openLibraryForWriting(folder, { program: 'app', system: nodeSystem });
    await expect(open()).rejects.toMatchObject({
      code: 'conflict',
      said: says('Pressmark is open'),
    });
    expect((await openLibraryForReading(folder)).isNew).toBe(false);
    await first.close();
    await (await open()).close();
  });

  it('waits for a command that is nearly done', async () => {
    const first = await open();
    const second = open();
    setTimeout(() => void first.close(), 200);
    await (await second).close();
  });

  it.each([
    [
      'a process that is gone',
      JSON.stringify({ pid: 2 ** 22 - 3, host: hostname(), program: 'app', takenAt: 1, processStart: '' }),
    ],
    ['a lock with no sense in it', '{"pid":'],
  ])('takes over the lock of %s', async (_, lock) => {
    await (await open()).close();
    writeFileSync(path.join(folder, 'lock'), lock);
    await (await open()).close();
    expect(readdirSync(folder)).not.toContain('lock');
  });

  it('removes what a killed writer left, and nothing of one that runs', async () => {
    await libraryWithOne();
    const [gone, running] = [`items/0aa.json.${2 ** 22 - 3}.0.tmp`, `lock.${process.pid}.12.5.tmp`];
    for (const name of [gone, running]) writeFileSync(path.join(folder, name), '');
    await (await open()).close();
    const names = readdirSync(folder, { recursive: true }).map(String);
    expect([names.includes(gone), names.includes(running)]).toEqual([false, true]);
  });

  it('leaves the lock of another computer alone', async () => {
    await (await open()).close();
    writeFileSync(
      path.join(folder, 'lock'),
      JSON.stringify({ pid: 1, host: 'elsewhere', program: 'app', takenAt: 1, processStart: '' }),
    );
    await expect(open()).rejects.toThrow(says('open on the computer “elsewhere”'));
  });

  it('does not make a library among other people’s files', async () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thesis.docx'), 'x');
    await expect(open()).rejects.toMatchObject({ code: 'conflict' });
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });

  it('does not begin anew when the header and the one before it are gone', async () => {
    await libraryWithOne();
    for (const name of ['library.json', 'library.json.1']) rmSync(path.join(folder, name));
    await expect(open()).rejects.toMatchObject({
      code: 'damaged',
      said: says('library.json is missing'),
    });
    expect(readdirSync(folder).sort()).toEqual(['items']);
  });

  it.each([
    ['damaged', (file: string) => writeFileSync(file, '{"format":')],
    ['gone', (file: string) => rmSync(file)],
  ])(
    'reads a file that is %s as it was before its last save, says so, and keeps what was there',
    async (_, harm) => {
      const { item, file } = await libraryWithOne();
      const second = await open();
      await second.items.put([{ ...item, citekey: 'later' }]);
      await second.close();
      const wasThere = new Set(readdirSync(path.dirname(file)));
      harm(file);
      const heard: Told[] = [];
      const third = await openLibraryForWriting(folder, {
        program: 'app',
        system: nodeSystem,
        onRecovered: (told) => heard.push(told),
      });
      expect(await third.items.get(item.id)).toEqual(item);
      expect(heard).toMatchObject([{ key: 'storage.recovered', values: { file } }]);
      await third.items.put([{ ...item, citekey: 'mended' }]);
      await third.close();
      const isThere = readdirSync(path.dirname(file));
      expect(isThere.filter((name) => name.includes('.damaged-'))).toHaveLength(_ === 'damaged' ? 1 : 0);
      expect(isThere).toEqual(expect.arrayContaining([...wasThere]));
      const fourth = await open();
      expect(await fourth.items.get(item.id)).toMatchObject({ citekey: 'mended' });
      await fourth.close();
    },
  );

  it('reads the header as it was before, with every item still there', async () => {
    const { item } = await libraryWithOne();
    writeFileSync(path.join(folder, 'library.json'), '');
    const heard: Told[] = [];
    const library = await openLibraryForReading(folder, { onRecovered: (told) => heard.push(told) });
    expect(await titlesIn(library)).toEqual([item.csl.title]);
    expect(heard).toHaveLength(1);
  });

  it('notices that a file of items is gone, and does not write another over its place', async () => {
    const { item, file } = await libraryWithOne();
    rmSync(file);
    const library = await open();
    await expect(titlesIn(library)).rejects.toMatchObject({
      code: 'damaged',
      said: says(file),
    });
    await expect(library.items.put([{ ...item, citekey: 'other' }])).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(readdirSync(path.dirname(file))).toEqual([]);
    const problems: string[] = [];
    for await (const _ of library.items.all((error) => problems.push(wordsOf(error))))
      throw new Error('nothing is there');
    expect(problems).toHaveLength(1);
    await library.close();
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['changed by one letter', (text: string) => text.replace('"one"', '"two"')],
    ['of another kind', () => '{"format":"something","version":1,"sha256":"","data":{}}'],
  ])('notices a file of items that is %s, and leaves it as it is', async (_, damage) => {
    const { item, file } = await libraryWithOne();
    const damaged = damage(readFileSync(file, 'utf8'));
    writeFileSync(file, damaged);
    const library = await open();
    await expect(library.items.get(item.id)).rejects.toMatchObject({ code: 'damaged' });
    await expect(library.items.put([item])).rejects.toMatchObject({ code: 'damaged' });
    expect(readFileSync(file, 'utf8')).toBe(damaged);
    await library.close();
  });

  it('asks for a newer program when the file says it is newer', async () => {
    const { item, file } = await libraryWithOne();
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version":4', '"version":5'));
    const library = await open();
    await expect(library.items.get(item.id)).rejects.toMatchObject({ code: 'unreadable' });
    await library.close();
  });

  it('keeps notes and relations, and opens items of before there were any', async () => {
    const { item, file } = await libraryWithOne();
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version":4', '"version":3'));
    const older = await open();
    expect(await older.items.get(item.id)).toEqual(item);
    const noted = { ...item, notes: [{ html: '<p>a</p>', tags: ['t'] }], related: [item.id] };
    await older.items.put([noted]);
    await older.close();
    expect(readFileSync(file, 'utf8')).toContain('"version":4');
    expect(await (await openLibraryForReading(folder)).items.get(item.id)).toEqual(noted);
  });

  it('keeps the old state, on the disk and in memory, when a write is refused', async () => {
    const library = await open();
    const item = itemWith('one');
    await library.items.put([item]);
    const unwritable = { ...item, addedAt: Number.NaN };
    await expect(library.items.put([unwritable])).rejects.toMatchObject({ code: 'internal' });
    expect(await library.items.get(item.id)).toEqual(item);
    await library.items.put([{ ...item, citekey: 'later' }]);
    await library.close();
    expect(await (await openLibraryForReading(folder)).items.get(item.id)).toMatchObject({
      citekey: 'later',
      addedAt: 1,
    });
  });
});

describe('openLibraryForReading', () => {
  it('does not make what is not there', async () => {
    await expect(openLibraryForReading(folder)).rejects.toMatchObject({ code: 'not-found' });
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  it('refuses to write', async () => {
    const { item } = await libraryWithOne();
    const library = await openLibraryForReading(folder);
    await expect(library.items.put([item])).rejects.toMatchObject({ code: 'conflict' });
  });
});
