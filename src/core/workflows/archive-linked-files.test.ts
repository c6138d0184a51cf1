import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../tests/support/empty-reading.ts';
import { itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { wordsOf } from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Item } from '../model/item.ts';
import type { FileLink } from '../model/reference-entry.ts';
import { said } from '../said/said.ts';
import { archiveLinkedFiles } from './archive-linked-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function archiving(links: readonly FileLink[], beside: Readonly<Record<string, string>>) {
  const item = itemNumbered(1, { csl: { type: 'book', title: 'T', custom: { files: links } } });
  const deps = await memoryLibrary();
  await deps.library.exclusively((library) => library.add(item, said('change.import', {})));
  const blobs: string[] = [];
  const read: string[] = [];
  const run = (signal?: AbortSignal) =>
    archiveLinkedFiles(
      {
        ...deps,
        blobs: {
          put: async (bytes) => {
            blobs.push(new TextDecoder().decode(bytes));
            return 'a'.repeat(64);
          },
          read: async () => new Uint8Array(),
          check: async () => ({ state: 'intact' }),
        },
        texts: { put: async () => 'b'.repeat(64), read: async () => undefined },
        chain: { append: async () => undefined, lines: async function* () {}, sha256: () => '' },
        reader: {
          read: async (_, { name = '' }, { readSibling }) => {
            read.push(name);
            if (name.endsWith('.epub')) throw new PressmarkError('unreadable', 'This is no kind of source.');
            if (name.endsWith('.html')) await readSibling?.('a_files/x.css');
            return {
              mediaType: 'text/plain',
              charset: 'utf-8',
              draft: { csl: { type: 'document' }, provenance: {}, paragraphs: [], reading: EMPTY_READING },
              leftOut: [],
              notes: [],
            };
          },
        },
      },
      [{ index: 0, id: item.id }],
      {
        name: 'My Library.rdf',
        signal,
        readSibling: async (path) => {
          read.push(`? ${path}`);
          return Object.hasOwn(beside, path) ? bytesOf(beside[path] ?? '') : undefined;
        },
      },
    );
  const stored = (): Item | undefined => deps.stored.get(item.id);
  return { run, stored, blobs, read, library: deps.library };
}

describe('archiveLinkedFiles', () => {
  it('makes a snapshot of each file that lies beside, whatever way its path is written', async () => {
    const links = [{ path: './files/1/a.pdf' }, { path: 'files\\2\\b.pdf' }, { path: 'files/3/c%20d.pdf' }];
    const { run, stored, blobs, library } = await archiving(links, {
      'files/1/a.pdf': 'A',
      'files/2/b.pdf': 'B',
      'files/3/c d.pdf': 'C',
    });
    expect(await run()).toEqual({ stored: 3, problems: [] });
    expect(blobs).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    expect(stored()?.snapshots.map(({ origin }) => origin)).toEqual(
      ['a.pdf', 'b.pdf', 'c d.pdf'].map((name) => ({ kind: 'file', name })),
    );
    expect((await library.undo())?.said).toEqual(said('change.import', {}));
    expect(stored()?.trashedAt).toBeDefined();
    expect((await library.undoState()).undo).toBeUndefined();
  });

  it('tells of each file that it cannot archive, and goes on', async () => {
    const links = [
      { path: 'files/gone.pdf' },
      { path: '/etc/passwd' },
      { path: '../secret.txt' },
      { path: 'C:\\x.pdf' },
      { path: 'file:///etc/passwd' },
      { path: 'book.epub' },
      { path: 'https://example.org/a.pdf' },
      { path: 'here.txt' },
    ];
    const { run, read } = await archiving(links, { 'book.epub': 'E', 'here.txt': 'H', '/etc/passwd': 'no' });
    const { stored, problems } = await run();
    expect(stored).toBe(1);
    expect(problems.map(({ message }) => wordsOf(message))).toEqual([
      expect.stringContaining('“files/gone.pdf” was not archived'),
      ...['/etc/passwd', '../secret.txt', 'C:\\x.pdf', 'file:///etc/passwd'].map((path) =>
        expect.stringContaining(`“${path}” was not archived`),
      ),
      expect.stringContaining('“book.epub” was not archived'),
    ]);
    expect(problems.every(({ message, name }) => wordsOf(message).endsWith('.') && name === 'key1')).toBe(
      true,
    );
    expect(read.filter((each) => /etc|secret|C:|https/u.test(each))).toEqual([]);
  });

  it('lets a page find the files that it was saved with beside itself', async () => {
    const { run, read } = await archiving([{ path: 'files/3/a.html', url: 'https://a.example/' }], {
      'files/3/a.html': '<p>',
    });
    await run();
    expect(read).toContain('? files/3/a_files/x.css');
  });

  it('does nothing where nothing is linked', async () => {
    const { run, stored } = await archiving([], {});
    expect(await run()).toEqual({ stored: 0, problems: [] });
    expect(stored()?.snapshots).toEqual([]);
  });
});
