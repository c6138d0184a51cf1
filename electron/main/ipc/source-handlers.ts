import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import type { Response } from '#contract/ipc.ts';
import type { SourceRequest } from '#contract/source-channels.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { FORMAT_FACTS } from '#core/exchange/format-facts.ts';
import { said } from '#core/said/said.ts';
import { addEverythingIn } from '#core/workflows/add-everything-in.ts';
import type { AddedSource, Source } from '#core/workflows/add-source.ts';
import type { AddReport } from '#core/workflows/add-web-archive.ts';
import { purposeOfFile } from '#core/workflows/purpose-of-file.ts';
import { recapture } from '#core/workflows/recapture.ts';
import { t } from '#messages/t.ts';
import type { Services } from '../services.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Handlers } from './handlers.ts';

/** What the window hears of a source that was added. */
export function addedReply(added: AddedSource): Response<'source.add'> {
  const { item, outcome } = added;
  const change = outcome === 'captured-again' ? { change: added.change } : {};
  return { id: item.id, title: item.csl.title ?? '', outcome, ...change };
}

/** A source that held many is told by its first, and by how many there are besides. */
function reportReply({ added, problems }: AddReport): Response<'source.add'> {
  const [first, ...others] = added;
  if (!first) {
    const told =
      problems.length > 0 ? said('general.all-of', { told: problems }) : said('app.nothing-to-add', {});
    throw new PressmarkError('unreadable', told);
  }
  const notes = [...added.flatMap((each) => each.notes), ...problems].slice(0, MOST_NOTES);
  return { ...addedReply(first), others: others.length, notes };
}

const MOST_NOTES = 100;

type SourceChannel =
  | 'source.add'
  | 'source.purpose'
  | 'source.hold'
  | 'source.release'
  | 'source.chooseFiles'
  | 'source.recapture'
  | 'capture.settings'
  | 'capture.setSettings';

const ALL_FILES = { name: t.dialogs.allFiles, extensions: ['*'] };
const READ_EXTENSIONS =
  'html htm xhtml mhtml mht txt text md pdf png jpg jpeg gif webp warc gz wacz url webloc desktop'.split(' ');
const FILTERS = {
  articles: [{ name: t.dialogs.articles, extensions: READ_EXTENSIONS }, ALL_FILES],
  references: [
    {
      name: t.dialogs.references,
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
    if (request.kind === 'url')
      return {
        kind: 'url',
        url: request.url,
        allowPrivate: request.allowPrivate,
        asSignedIn: request.asSignedIn,
      };
    if (request.kind === 'text') {
      return {
        kind: 'bytes',
        bytes: new TextEncoder().encode(request.text),
        origin: { kind: 'pasted' },
        asText: request.asText,
      };
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
    return {
      kind: 'bytes',
      bytes,
      origin: { kind: 'file', name },
      readSibling: chosen.siblings(request.handle),
      asText: request.asText,
    };
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
    'source.purpose': async ({ name, beginning }) => ({ purpose: purposeOfFile(beginning, name) }),
    'source.hold': async ({ name, bytes }) => ({ handle: chosen.hold(name, bytes) }),
    'source.release': async ({ handles }) => {
      chosen.release(handles);
      return {};
    },
    'source.recapture': async ({ id }, { signal, onProgress }) => {
      const item = await services.library.item(id);
      return addedReply(await recapture(services, item, { signal, onProgress }));
    },
    'capture.settings': async () => services.capturing.settings(),
    'capture.setSettings': (settings) => services.capturing.change(settings),
    'source.add': async ({ source, tags }, { signal, onProgress }) => {
      const options = { tags, signal, onProgress };
      return reportReply(await addEverythingIn(services, await sourceOf(source), options));
    },
  };
}
