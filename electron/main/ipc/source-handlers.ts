import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import type { SourceRequest } from '#contract/ipc.ts';
import { FORMAT_FACTS } from '#core/exchange/format-facts.ts';
import { addSource, type Source } from '#core/workflows/add-source.ts';
import type { Services } from '../services.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Handlers } from './handlers.ts';

type SourceChannel = 'source.add' | 'source.chooseFiles';

const ALL_FILES = { name: 'All files', extensions: ['*'] };
const FILTERS = {
  articles: [{ name: 'Articles', extensions: ['txt', 'text', 'md', 'html', 'htm', 'xhtml'] }, ALL_FILES],
  references: [
    {
      name: 'References (BibTeX, RIS, CSL-JSON, EndNote, Zotero …)',
      extensions: [...new Set(FORMAT_FACTS.flatMap(({ extensions, isRead }) => (isRead ? extensions : [])))],
    },
    ALL_FILES,
  ],
};

type SourceHandlerOptions = {
  readonly chosen: ChosenFiles;
  readonly window: () => BrowserWindow | undefined;
  readonly sampleFile: string;
};

/** Choosing and archiving sources. The window names a file only by a handle that a dialog gave it. */
export function sourceHandlers(
  services: Services,
  { chosen, window, sampleFile }: SourceHandlerOptions,
): Pick<Handlers, SourceChannel> {
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
    const { bytes, name } = await chosen.read(request.handle);
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
      return { files: await Promise.all(filePaths.map((file) => chosen.add(file))) };
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
