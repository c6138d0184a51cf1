import { describe, expect, it } from 'vitest';
import { itemNumbered, memoryLibrary, memoryOrganisation } from '../../../tests/support/memory-library.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import {
  type AutoExportDeps,
  exportNotes,
  keepExported,
  stopExporting,
  updateExports,
} from './auto-export.ts';

const collectionId = '11111111-1111-4111-8111-111111111111';
const REFS = { file: '/refs.bib', format: 'bibtex' } as const;

/** Files as texts; what a text's “digest” is, is the text itself. */
async function kept() {
  const { library, catalogue, system } = await memoryLibrary(itemNumbered(1), itemNumbered(2));
  const organisation = memoryOrganisation();
  const files = new Map<string, string>();
  const failing = new Set<string>();
  const state: { beforeWrite: () => Promise<void> } = { beforeWrite: async () => undefined };
  const deps: AutoExportDeps = {
    library,
    catalogue,
    system,
    organisation,
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
    },
  };
  return { deps, files, organisation, failing, state };
}
const fileNames = async ({ organisation }: Pick<AutoExportDeps, 'organisation'>) =>
  (await organisation.read()).autoExports.map(({ file }) => file);

describe('keepExported', () => {
  it('writes the file and remembers what it wrote', async () => {
    const { deps, files, organisation } = await kept();
    expect(await keepExported(deps, REFS)).toMatchObject({ entries: 2 });
    expect(files.get(REFS.file)).toBe('key1 key2');
    expect((await organisation.read()).autoExports).toMatchObject([{ ...REFS, sha256: 'key1 key2' }]);
  });

  it('refuses a file that is kept already', async () => {
    const { deps } = await kept();
    await keepExported(deps, REFS);
    await expect(keepExported(deps, REFS)).rejects.toMatchObject({ code: 'conflict' });
    expect(await fileNames(deps)).toEqual([REFS.file]);
  });

  it('does not keep a file that could not be written', async () => {
    const { deps, failing } = await kept();
    failing.add(REFS.file);
    await expect(keepExported(deps, REFS)).rejects.toMatchObject({ code: 'storage' });
    expect(await fileNames(deps)).toEqual([]);
  });

  it('writes nothing while the library is open for reading only', async () => {
    const { deps, files, organisation } = await kept();
    organisation.isReadOnly = true;
    await expect(keepExported(deps, REFS)).rejects.toMatchObject({ code: 'conflict' });
    expect(files.size).toBe(0);
  });
});

describe('updateExports', () => {
  it('writes down nothing where nothing has changed', async () => {
    const { deps, organisation } = await kept();
    await keepExported(deps, REFS);
    const { writes } = organisation;
    await updateExports(deps);
    expect(organisation.writes).toBe(writes);
  });

  it('follows a change, and says when somebody else had changed the file', async () => {
    const { deps, files } = await kept();
    await keepExported(deps, REFS);
    files.set(REFS.file, 'foreign');
    await deps.library.exclusively((library) => library.add(itemNumbered(3), 'Add'));
    const results = await updateExports(deps);
    expect(files.get(REFS.file)).toBe('key1 key2 key3');
    expect(exportNotes(results)).toEqual([expect.stringContaining('That state is kept as /refs.bib (kept)')]);
  });

  it('goes on where a file cannot be written or its collection is gone, and says so', async () => {
    const { deps, files, failing, organisation } = await kept();
    await organisation.change((before) => ({
      ...before,
      collections: [{ id: collectionId, name: 'Some', itemIds: [] }],
    }));
    await keepExported(deps, { ...REFS, file: '/some.bib', collectionId });
    await keepExported(deps, { ...REFS, file: '/usb.bib' });
    await keepExported(deps, REFS);
    await organisation.change((before) => ({ ...before, collections: [] }));
    failing.add('/usb.bib');
    files.delete(REFS.file);
    const results = await updateExports(deps);
    expect(exportNotes(results)).toEqual([
      '/some.bib was not brought up to date. This collection is not there any more.',
      '/usb.bib was not brought up to date. /usb.bib could not be written.',
    ]);
    expect(files.has(REFS.file)).toBe(true);
    expect(await fileNames(deps)).toEqual(['/some.bib', '/usb.bib', REFS.file]);
  });

  it('does not take up again a file that was stopped meanwhile', async () => {
    const { deps, state } = await kept();
    await keepExported(deps, REFS);
    await deps.library.exclusively((library) => library.add(itemNumbered(3), 'Add'));
    state.beforeWrite = async () => void (await stopExporting(deps, () => true));
    await updateExports(deps);
    expect(await fileNames(deps)).toEqual([]);
  });
});

describe('stopExporting', () => {
  it('says that no such file is kept', async () => {
    const { deps } = await kept();
    await expect(stopExporting(deps, () => true)).rejects.toMatchObject({ code: 'not-found' });
  });
});
