import { describe, expect, it } from 'vitest';
import { itemNumbered, memoryArrangement, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { says, wordsOf } from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import { said } from '../said/said.ts';
import {
  type AutoExportDeps,
  addAutoExport,
  exportNotes,
  removeAutoExport,
  updateExports,
} from './auto-export.ts';

const collectionId = '11111111-1111-4111-8111-111111111111';
const REFS = { file: '/refs.bib', format: 'bibtex' } as const;

/** Files as texts; what a text's “digest” is, is the text itself. */
async function kept() {
  const { library, catalogue, system } = await memoryLibrary(itemNumbered(1), itemNumbered(2));
  const arrangement = memoryArrangement();
  const files = new Map<string, string>();
  const failing = new Set<string>();
  const state: { beforeWrite: () => Promise<void> } = { beforeWrite: async () => undefined };
  const deps: AutoExportDeps = {
    library,
    catalogue,
    system,
    arrangement,
    writer: {
      async write({ entries }) {
        const keys: string[] = [];
        for await (const some of entries) keys.push(...some.map(({ citekey }) => citekey));
        return (async function* () {
          yield keys.join(' ');
        })();
      },
    },
    files: {
      async replace(file, parts, { expected }) {
        await state.beforeWrite();
        if (failing.has(file)) throw new PressmarkError('storage', `${file} could not be written.`);
        let text = '';
        for await (const part of parts) text += part;
        const found = files.get(file);
        files.set(file, text);
        const isForeign = found !== undefined && found !== text && found !== expected;
        return { sha256: text, setAside: isForeign ? `${file} (kept)` : undefined };
      },
      realName: async (file) => file.replace('/link.', '/refs.'),
    },
  };
  return { deps, files, arrangement, failing, state };
}
const fileNames = async ({ arrangement }: Pick<AutoExportDeps, 'arrangement'>) =>
  (await arrangement.read()).autoExports.map(({ file }) => file);

it('names works alike in all files that are kept, where one format cannot carry a key', async () => {
  const { library, ...rest } = await memoryLibrary({ ...itemNumbered(1), citekey: 'şêr1' }, itemNumbered(2));
  const { deps, files } = await kept();
  const own = { ...deps, ...rest, library };
  await addAutoExport(own, { file: '/refs.json', format: 'csl-json' });
  expect(files.get('/refs.json')).toBe('şêr1 key2');
  const { notes } = await addAutoExport(own, REFS);
  expect(notes.map(wordsOf)).toEqual(['BibTeX cannot carry the citekey “şêr1”. It stands there as “ser1”.']);
  await updateExports(own);
  expect(files.get('/refs.json')).toBe('ser1 key2');
});

describe('addAutoExport', () => {
  it('writes the file and remembers what it wrote', async () => {
    const { deps, files, arrangement } = await kept();
    expect(await addAutoExport(deps, REFS)).toMatchObject({ entries: 2 });
    expect(files.get(REFS.file)).toBe('key1 key2');
    expect((await arrangement.read()).autoExports).toMatchObject([{ ...REFS, sha256: 'key1 key2' }]);
  });

  it('refuses a file that is kept already', async () => {
    const { deps } = await kept();
    await addAutoExport(deps, REFS);
    await expect(addAutoExport(deps, REFS)).rejects.toMatchObject({ code: 'conflict' });
    expect(await fileNames(deps)).toEqual([REFS.file]);
  });

  it('keeps a file once, whatever link leads to it', async () => {
    const { deps } = await kept();
    await addAutoExport(deps, REFS);
    await expect(addAutoExport(deps, { ...REFS, file: '/link.bib' })).rejects.toMatchObject({
      code: 'conflict',
      said: { values: { file: REFS.file } },
    });
    expect(await fileNames(deps)).toEqual([REFS.file]);
  });

  it('does not keep a file that could not be written', async () => {
    const { deps, failing } = await kept();
    failing.add(REFS.file);
    await expect(addAutoExport(deps, REFS)).rejects.toMatchObject({ code: 'storage' });
    expect(await fileNames(deps)).toEqual([]);
  });

  it('writes nothing while the library is open for reading only', async () => {
    const { deps, files, arrangement } = await kept();
    arrangement.isReadOnly = true;
    await expect(addAutoExport(deps, REFS)).rejects.toMatchObject({ code: 'conflict' });
    expect(files.size).toBe(0);
  });
});

describe('updateExports', () => {
  it('writes down nothing where nothing has changed', async () => {
    const { deps, arrangement } = await kept();
    await addAutoExport(deps, REFS);
    const { writes } = arrangement;
    await updateExports(deps);
    expect(arrangement.writes).toBe(writes);
  });

  it('follows a change, and says when somebody else had changed the file', async () => {
    const { deps, files } = await kept();
    await addAutoExport(deps, REFS);
    files.set(REFS.file, 'foreign');
    await deps.library.exclusively((library) => library.add(itemNumbered(3), said('change.import', {})));
    const results = await updateExports(deps);
    expect(files.get(REFS.file)).toBe('key1 key2 key3');
    expect(exportNotes(results)).toEqual([says('That state is kept as /refs.bib (kept)')]);
  });

  it('goes on where a file cannot be written or its collection is gone, and says so', async () => {
    const { deps, files, failing, arrangement } = await kept();
    await arrangement.change((before) => ({
      ...before,
      collections: [{ id: collectionId, name: 'Some', itemIds: [] }],
    }));
    await addAutoExport(deps, { ...REFS, file: '/some.bib', collectionId });
    await addAutoExport(deps, { ...REFS, file: '/usb.bib' });
    await addAutoExport(deps, REFS);
    await arrangement.change((before) => ({ ...before, collections: [] }));
    failing.add('/usb.bib');
    files.delete(REFS.file);
    const results = await updateExports(deps);
    expect(exportNotes(results)).toEqual([
      says('/some.bib was not brought up to date. This collection is not there any more.'),
      says('/usb.bib was not brought up to date. /usb.bib could not be written.'),
    ]);
    expect(files.has(REFS.file)).toBe(true);
    expect(await fileNames(deps)).toEqual(['/some.bib', '/usb.bib', REFS.file]);
  });

  it('does not take up again a file that was stopped meanwhile', async () => {
    const { deps, state } = await kept();
    await addAutoExport(deps, REFS);
    await deps.library.exclusively((library) => library.add(itemNumbered(3), said('change.import', {})));
    state.beforeWrite = async () => void (await removeAutoExport(deps, () => true));
    await updateExports(deps);
    expect(await fileNames(deps)).toEqual([]);
  });
});

describe('removeAutoExport', () => {
  it('says that no such file is kept', async () => {
    const { deps } = await kept();
    await expect(removeAutoExport(deps, () => true)).rejects.toMatchObject({ code: 'not-found' });
  });
});
