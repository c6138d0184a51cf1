import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportReport, importEntries } from '#core/workflows/import-entries.ts';
import type { OwnSession } from '../../electron/cli/own-session.ts';
import type { LibraryDeps } from '../../electron/wiring/wire-library.ts';
import { says } from '../support/says.ts';
import { sessionOn } from '../support/session-on.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/data/corpora/', import.meta.url));

/** Files that other programs made, where they lie beside the project. */
const files = ['bib-bbt', 'bib-ris-jabref', 'bib-own', 'ris-own', 'csljson-own'].flatMap((corpus) => {
  const folder = path.join(CORPORA, corpus);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CORPORA, path.join(entry.parentPath, entry.name)));
});

let folder: string;
let session: OwnSession;
let library: LibraryDeps;
let before: string;

const OWN = [
  { id: 'a', type: 'book', title: 'Lanterns of the outer mole', author: [{ family: 'Hesse' }] },
  { id: 'b', type: 'webpage', title: 'Tides for people in a hurry', URL: 'https://port.example/tides' },
  { id: 'c', type: 'article-newspaper', title: 'ڕووبارەکە هەموو شتێکی بردەوە', note: 'kept' },
];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-corpora-'));
  session = sessionOn(path.join(folder, 'library'));
  library = await session.writing();
  const { added } = await imported(new TextEncoder().encode(JSON.stringify(OWN)), 'own.json');
  ownIds = added;
  before = await ownItems();
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

let ownIds: readonly string[];

async function ownItems(): Promise<string> {
  return JSON.stringify(await Promise.all(ownIds.map((id) => library.library.item(id))));
}

function imported(bytes: Uint8Array, name: string): Promise<ImportReport> {
  return importEntries(library, bytes, { name, tags: [], duplicates: 'skip' });
}

async function countItems(): Promise<number> {
  const { all, trash } = await library.catalogue.facets();
  return all + trash;
}

/** How many entries begin in a file, as a person would count them. */
function entriesBegun(text: string, name: string): number {
  if (name.endsWith('.ris')) return text.match(/^TY {2}- .*\r?\n(?!TY)/gmu)?.length ?? 0;
  if (!name.endsWith('.bib')) return 0;
  const begun = text.replaceAll('\r', '\n').match(/^@\s*(?!comment|string|preamble)[a-z]+\s*[{(]/gimu);
  return begun?.length ?? 0;
}

describe('importing what other programs made', () => {
  it.skipIf(files.length > 0)('is not tested: there are no corpora beside the project', () => undefined);

  it.each(files)(
    'loses no entry of %s and changes nothing else',
    async (name) => {
      const bytes = readFileSync(path.join(CORPORA, name));
      const count = await countItems();
      const report = await imported(bytes, path.basename(name)).catch((error: unknown) => error);
      if (report instanceof Error) {
        expect(report).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
        expect(await countItems()).toBe(count);
      } else {
        const { entries, added, merged, skipped, problems } = report as ImportReport;
        expect(added.length + merged.length + skipped).toBe(entries);
        expect(await countItems()).toBe(count + added.length);
        expect(entries + problems.length).toBeGreaterThanOrEqual(entriesBegun(bytes.toString('utf8'), name));
      }
      expect(await ownItems()).toBe(before);
    },
    60_000,
  );
});

const bib = '@book{quay, title = {The quay at night}, year = 1987}\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('importing a bad file', () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    [
      'binary',
      'photo.bib',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10),
      /JPEG image, not a file of references/u,
    ],
    ['zeros', 'zeros.ris', new Uint8Array(4_096), /\.$/u],
    ['empty', 'empty.bib', new Uint8Array(), /is empty/u],
    ['white space', 'blank.ris', utf8(' \n\t\n'), /is empty/u],
    ['JSON cut off', 'cut.json', utf8('[{"id":"a","type":"book","title":"Cut o'), /not CSL-JSON/u],
    ['prose', 'prose.txt', utf8('Dear Ida,\nthe crane is here.\n'), /no format of references/u],
    [
      'XML of another kind',
      'page.xml',
      utf8('<?xml version="1.0"?><feed><entry/></feed>'),
      /no format of references/u,
    ],
  ])('says what is wrong with one that is %s, and changes nothing', async (_, name, bytes, sentence) => {
    const count = await countItems();
    await expect(imported(bytes, name)).rejects.toMatchObject({
      code: 'unreadable',
      said: says(sentence),
    });
    expect([await countItems(), await ownItems()]).toEqual([count, before]);
  });

  it.each<[string, string, string]>([
    ['BibTeX', 'cut.bib', `${bib}@article{cut, title = {Cut off in the mi`],
    ['RIS', 'cut.ris', 'TY  - BOOK\r\nTI  - Whole\r\nER  - \r\nTY  - JOUR\r\nTI  - Cut off'],
  ])('keeps what is whole of %s that is cut off, and names the rest', async (_, name, text) => {
    const { entries, problems } = await imported(utf8(text), name);
    expect(entries).toBeGreaterThan(0);
    expect(entries + problems.length).toBeGreaterThanOrEqual(2);
    expect(await ownItems()).toBe(before);
  });
});
