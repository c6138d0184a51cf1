import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { extractImage } from '#core/extract/extract-image.ts';
import { extractSource } from '#core/extract/extract-source.ts';
import { extractPdf } from '#core/extract/pdf/extract-pdf.ts';
import { said } from '#core/said/said.ts';
import { checkSize } from '#core/source/check-size.ts';
import { decodeSource } from '#core/source/decode-source.ts';
import { readMhtmlHeaders } from '#core/source/read-mhtml-headers.ts';
import { readSavedPage } from '#core/source/read-saved-page.ts';
import { recogniseSource } from '#core/source/recognise-source.ts';
import type { ReadSource, SiblingFiles, SourceHints } from '#core/workflows/ports.ts';
import { pageFromMhtml } from '../archive/pack/page-from-mhtml.ts';
import { packSavedPage } from './pack-saved-page.ts';
import { pdfNotes } from './pdf-notes.ts';
import { readPdf } from './read-pdf.ts';

export type Surroundings = {
  /** Lying beside a page. */
  readonly files: SiblingFiles;
  /** Folder of PDF.js's `*.bcmap`. */
  readonly characterMaps: URL;
};

const PLAIN = { leftOut: [], notes: [] };

/**
 * Reads a source by what is in its bytes.
 *
 * @throws PressmarkError `invalid-input` if it is empty or too large, `unreadable` if nothing here can read it
 */
export async function readSource(
  bytes: Uint8Array,
  hints: SourceHints,
  around: Surroundings,
): Promise<ReadSource> {
  const name = hints.name ?? '';
  const kind = recogniseSource(bytes);
  if (kind === 'pdf') return readPdfSource(bytes, { ...hints, name }, around.characterMaps);
  if (kind === 'mhtml') return readMhtml(bytes, { ...hints, name });
  if (kind === 'text') return readText(bytes, hints, around.files);
  if (kind === 'web-archive') {
    throw new PressmarkError('unreadable', said('sources.web-archive', { name }));
  }
  checkSize(bytes, 'image', name);
  return { mediaType: kind, charset: 'binary', draft: extractImage(hints), ...PLAIN };
}

type NamedHints = SourceHints & { readonly name: string };

async function readPdfSource(bytes: Uint8Array, hints: NamedHints, characterMaps: URL): Promise<ReadSource> {
  checkSize(bytes, 'pdf', hints.name);
  const content = await readPdf(bytes, { name: hints.name, characterMaps });
  const draft = extractPdf(content, hints);
  return {
    mediaType: 'application/pdf',
    charset: 'binary',
    draft,
    leftOut: [],
    notes: pdfNotes(content, draft.paragraphs.length, hints.name),
  };
}

async function readMhtml(bytes: Uint8Array, hints: NamedHints): Promise<ReadSource> {
  checkSize(bytes, 'mhtml', hints.name);
  const saved = readMhtmlHeaders(bytes);
  const url = hints.url ?? saved.url;
  const html = await htmlOf(bytes, { url, name: hints.name });
  const name = saved.title ?? hints.name;
  return {
    mediaType: 'text/html',
    charset: 'utf-8',
    draft: extractSource({ text: html, mediaType: 'text/html', url, name, saved }),
    shown: new TextEncoder().encode(html),
    keptAs: { role: 'mhtml', mediaType: 'multipart/related' },
    saved,
    ...PLAIN,
  };
}

async function htmlOf(
  bytes: Uint8Array,
  { url, name }: { readonly url: string | undefined; readonly name: string },
): Promise<string> {
  try {
    return await pageFromMhtml(bytes, { url: url ?? 'https://saved-page.invalid/', find: () => undefined });
  } catch (cause) {
    throw new PressmarkError('unreadable', said('sources.mhtml-damaged', { name }), { cause });
  }
}

function readText(bytes: Uint8Array, hints: SourceHints, files: SiblingFiles): ReadSource {
  const { text, charset, mediaType } = decodeSource(bytes, hints);
  const saved = mediaType === 'text/html' ? readSavedPage(text) : undefined;
  const url = hints.url ?? saved?.url;
  const draftOf = (content: string) =>
    extractSource({ text: content, mediaType, url, name: hints.name, saved });
  if (mediaType !== 'text/html' || files.size === 0) {
    return { mediaType, charset, draft: draftOf(text), saved, ...PLAIN };
  }
  const { html, leftOut } = packSavedPage(text, { url, files });
  return {
    mediaType,
    charset: 'utf-8',
    draft: draftOf(html),
    shown: new TextEncoder().encode(html),
    keptAs: { role: 'source', mediaType: 'text/html' },
    saved,
    leftOut,
    notes:
      leftOut.length > 0 ? [said('sources.left-out', { count: leftOut.length, name: hints.name ?? '' })] : [],
  };
}
