import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { writeParts } from '#adapters/files/write-parts.ts';
import type { DocumentTarget, SelectionRequest } from '#contract/citing.ts';
import { FORMAT_FACTS, formatFacts } from '#core/exchange/format-facts.ts';
import { saidOfLosses } from '#core/exchange/losses.ts';
import { pathOf, pathsByItem } from '#core/library/collections.ts';
import { OUTPUT_EXTENSIONS } from '#core/model/output-format.ts';
import { type Said, said } from '#core/said/said.ts';
import { addAutoExport, removeAutoExport } from '#core/workflows/auto-export.ts';
import { type KeyChange, keyNotes, keysOfRun, withKeysOf } from '#core/workflows/carry-keys.ts';
import { entriesOf, exportEntriesOf } from '#core/workflows/cite-items.ts';
import { selectItems } from '#core/workflows/select-items.ts';
import type { Services } from '../services.ts';
import type { CallContext, Handlers } from './handlers.ts';

type ExportChannel = Extract<keyof Handlers, `export.${string}` | `exports.${string}`>;

/** Bibliographies and references saved as files, once or kept up to date. */
export function exportHandlers(
  services: Services,
  { window, onChanged }: { readonly window: () => BrowserWindow | undefined; readonly onChanged: () => void },
): Pick<Handlers, ExportChannel> {
  const { arrangement } = services;
  return {
    'export.formats': async () => ({
      formats: FORMAT_FACTS.map(({ id, label, extensions, isRead, isWritten }) => ({
        id,
        label,
        extensions: [...extensions],
        isRead,
        isWritten,
        losses: [...saidOfLosses(id)],
      })),
    }),
    'export.save': async ({ selection, target }, context) => {
      const file = await askWhere(window(), fileKind(target));
      if (file === undefined) return { saved: false, entries: 0, notes: [] };
      const { parts, entries, notes } = await contentOf(services, selection, target, context);
      await writeParts(file, parts);
      return { saved: true, fileName: path.basename(file), entries, notes: [...notes()] };
    },
    'exports.list': async () => {
      const { autoExports, collections } = await arrangement.read();
      return {
        exports: autoExports.map(({ id, file, format, collectionId }) => ({
          id,
          file,
          format,
          ...(collectionId ? { collection: pathOf(collections, collectionId).join(' / ') } : {}),
        })),
      };
    },
    'exports.start': async ({ format, collectionId }) => {
      const file = await askWhere(window(), fileKind({ format }));
      if (file === undefined) return { saved: false, entries: 0, notes: [] };
      const kept = await addAutoExport(services.exports.deps, {
        file,
        format,
        ...(collectionId ? { collectionId } : {}),
      });
      onChanged();
      return { saved: true, fileName: path.basename(file), entries: kept.entries, notes: [...kept.notes] };
    },
    'exports.stop': async ({ id }) => {
      await removeAutoExport(services, (kept) => kept.id === id);
      onChanged();
      return {};
    },
  };
}

type FileKind = { readonly label: string; readonly extension: string };

function fileKind(target: DocumentTarget): FileKind {
  if ('format' in target) {
    const { label, extensions } = formatFacts(target.format);
    return { label, extension: extensions[0] ?? 'txt' };
  }
  const extension = OUTPUT_EXTENSIONS[target.document];
  return { label: extension.toUpperCase(), extension };
}

async function askWhere(
  parent: BrowserWindow | undefined,
  { label, extension }: FileKind,
): Promise<string | undefined> {
  const options = {
    defaultPath: `bibliography.${extension}`,
    filters: [{ name: label, extensions: [extension] }],
  };
  const { filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  return filePath || undefined;
}

async function contentOf(
  services: Services,
  selection: SelectionRequest,
  target: DocumentTarget,
  { signal, onProgress }: CallContext,
) {
  const selected = await selectItems(services, selection);
  const { count } = selected;
  if ('format' in target) {
    const { collections } = await services.arrangement.read();
    const { id: format } = formatFacts(target.format);
    const keys = await keysOfRun([format], () => services.catalogue.citekeysFrom(''));
    const changes: KeyChange[] = [];
    const all = withKeysOf(keys, format, exportEntriesOf(selected, pathsByItem(collections)), changes);
    const entries = withProgress(all, count, onProgress);
    return {
      entries: count,
      parts: await services.writer.write({ format, letters: target.letters, entries, signal }),
      notes: () => keyNotes(keys, changes),
    };
  }
  const { document: format, isByItem, ...key } = target;
  const printed = await services.citer.print({
    key,
    format,
    isByItem,
    madeAt: services.system.now(),
    entries: entriesOf(selected),
    count,
    signal,
    onProgress,
  });
  return { ...printed, notes: (): readonly Said[] => printed.notes };
}

async function* withProgress<T>(
  batches: AsyncIterable<readonly T[]>,
  count: number,
  onProgress: CallContext['onProgress'],
): AsyncGenerator<readonly T[]> {
  let done = 0;
  for await (const some of batches) {
    onProgress({
      step: said('app.step-writing-entries', {}),
      fraction: Math.min(1, done / Math.max(1, count)),
    });
    done += some.length;
    yield some;
  }
}
