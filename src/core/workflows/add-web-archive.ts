import type { ArchivedPage, OpenArchive, WebArchiveReader } from '../capture/ports.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Artefact } from '../model/snapshot.ts';
import { said, type Told } from '../said/said.ts';
import { checkSize } from '../source/check-size.ts';
import { type AddedSource, type AddSourceDeps, type AddSourceOptions, addCaptured } from './add-source.ts';
import { problemAt } from './problem-at.ts';
import { sealArtefact } from './seal-capture.ts';

export type AddWebArchiveDeps = AddSourceDeps & { readonly archives: WebArchiveReader };

/** What became of a source that can hold many. */
export type AddReport = {
  readonly added: readonly AddedSource[];
  /** What could not be added, or only in part; a sentence each. */
  readonly problems: readonly Told[];
};

/**
 * Makes an item of each page of a WARC or WACZ file, with the file itself beside it. A page that cannot be made is
 * named among the problems, and the others go on. After a cancel, the pages that were added stay.
 *
 * @throws PressmarkError `invalid-input`, `unreadable` if it is no such archive or holds no page, `storage`,
 *   `cancelled`
 */
export async function addWebArchive(
  deps: AddWebArchiveDeps,
  file: { readonly bytes: Uint8Array; readonly name: string },
  options: AddSourceOptions,
): Promise<AddReport> {
  checkSize(file.bytes, 'web-archive', file.name);
  options.onProgress?.({ step: said('workflow.step-reading-archive', {}) });
  const archive = await deps.archives.open(file.bytes, { name: file.name, signal: options.signal });
  try {
    const source = await sealArtefact(deps, {
      role: 'source',
      bytes: file.bytes,
      mediaType: typeOf(file.bytes),
    });
    return await addPages(deps, { archive, source, name: file.name }, options);
  } finally {
    await archive.close();
  }
}

type Opened = { readonly archive: OpenArchive; readonly source: Artefact; readonly name: string };

async function addPages(deps: AddSourceDeps, opened: Opened, options: AddSourceOptions): Promise<AddReport> {
  const { pages, problems: found } = opened.archive;
  const added: AddedSource[] = [];
  const problems = [...found];
  for (const [index, page] of pages.entries()) {
    options.signal.throwIfAborted();
    options.onProgress?.({
      step: said('workflow.step-adding-page', { at: index + 1, of: pages.length }),
      fraction: index / pages.length,
    });
    try {
      added.push(await addPage(deps, opened, { page, index }, options));
    } catch (error) {
      const { code } = PressmarkError.from(error);
      if (code !== 'unreadable' && code !== 'invalid-input') throw error;
      problems.push(problemAt(page.url, error));
    }
  }
  return { added, problems };
}

async function addPage(
  deps: AddSourceDeps,
  { archive, source, name }: Opened,
  { page, index }: { readonly page: ArchivedPage; readonly index: number },
  { tags, given, signal }: AddSourceOptions,
): Promise<AddedSource> {
  const { url, status, capturedAt } = page;
  const bytes = await archive.html(index, { signal });
  const read = await deps.reader.read(
    bytes,
    { name: page.title ?? url, url, contentType: 'text/html; charset=utf-8' },
    { signal },
  );
  const captured = {
    bytes,
    origin: { kind: 'web-archive', name, url, status },
    method: 'web-archive',
    capturedAt: capturedAt || deps.system.now(),
    read,
    artefacts: [source],
  } as const;
  return addCaptured(deps, captured, { tags, ...(given && { given }), signal });
}

function typeOf(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? 'application/wacz' : 'application/warc';
}
