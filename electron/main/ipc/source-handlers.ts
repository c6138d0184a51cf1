import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import type { SourceRequest } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { addSource, type Source } from '#core/workflows/add-source.ts';
import { importEntries } from '#core/workflows/import-entries.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type SourceChannel = Extract<keyof Handlers, `source.${string}`>;

const ALL_FILES = { name: 'All files', extensions: ['*'] };
const FILTERS = {
  articles: [{ name: 'Articles', extensions: ['txt', 'text', 'md', 'html', 'htm', 'xhtml'] }, ALL_FILES],
  references: [{ name: 'References (CSL-JSON)', extensions: ['json'] }, ALL_FILES],
};

/** More would not be read. */
const MOST_PROBLEMS = 20;

/** Choosing and archiving sources. The window names a file only by a handle that a dialog gave it. */
export function sourceHandlers(
  services: Services,
  { window, sampleFile }: { readonly window: () => BrowserWindow | undefined; readonly sampleFile: string },
): Pick<Handlers, SourceChannel> {
  const chosen = new Map<string, string>();

  const sourceOf = async (request: SourceRequest): Promise<Source> => {
    if (request.kind === 'url') return { kind: 'url', url: request.url };
    if (request.kind === 'text') {
      return { kind: 'bytes', bytes: new TextEncoder().encode(request.text), origin: { kind: 'pasted' } };
    }
    if (request.kind === 'bytes') {
      return {
        kind: 'bytes',
        bytes: request.bytes,
        origin: { kind: 'file', name: path.basename(request.name) },
      };
    }
    if (request.kind === 'sample') {
      const { bytes } = await readSourceFile(sampleFile);
      return { kind: 'bytes', bytes, origin: { kind: 'sample' } };
    }
    const file = chosen.get(request.handle);
    if (!file) throw chosenEarlier();
    const { bytes, name } = await readSourceFile(file);
    return { kind: 'bytes', bytes, origin: { kind: 'file', name } };
  };

  return {
    'source.chooseFiles': async ({ kind }) => {
      const parent = window();
      const options = {
        properties: ['openFile', 'multiSelections'] as ('openFile' | 'multiSelections')[],
        filters: FILTERS[kind],
      };
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      const files = filePaths.map(async (file) => {
        const handle = randomUUID();
        chosen.set(handle, file);
        return { handle, name: path.basename(file), sizeBytes: (await stat(file)).size };
      });
      return { files: await Promise.all(files) };
    },
    'source.import': async ({ handle }, options) => {
      const file = chosen.get(handle);
      if (!file) throw chosenEarlier();
      const { bytes } = await readSourceFile(file);
      const { items, problems } = await importEntries(services, bytes, { tags: [], ...options });
      const sentences = problems
        .slice(0, MOST_PROBLEMS)
        .map(({ index, message }) => `Entry ${index + 1}: ${message}`);
      return {
        imported: items.length,
        problems: sentences,
        moreProblems: problems.length - sentences.length,
      };
    },
    'source.add': async ({ source, tags }, { signal, onProgress }) => {
      const { item, alreadyThere } = await addSource(services, await sourceOf(source), {
        tags,
        signal,
        onProgress,
      });
      return { id: item.id, title: item.csl.title ?? '', alreadyThere };
    },
  };
}

function chosenEarlier(): PressmarkError {
  return new PressmarkError('not-found', 'This file was chosen in an earlier session. Choose it again.');
}
