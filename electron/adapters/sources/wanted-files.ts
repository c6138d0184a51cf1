import { decodeSource } from '#core/source/decode-source.ts';
import { readSavedPage } from '#core/source/read-saved-page.ts';
import { recogniseSource } from '#core/source/recognise-source.ts';
import type { SiblingFiles, SourceHints } from '#core/workflows/ports.ts';
import { packSavedPage } from './pack-saved-page.ts';

/** The files that a page needs beside those given, by their paths relative to it; none for what is no page. */
export function wantedFiles(bytes: Uint8Array, hints: SourceHints, files: SiblingFiles): readonly string[] {
  if (recogniseSource(bytes) !== 'text') return [];
  const { text, mediaType } = decodeSource(bytes, hints);
  if (mediaType !== 'text/html') return [];
  return packSavedPage(text, { url: hints.url ?? readSavedPage(text)?.url, files }).missing;
}
