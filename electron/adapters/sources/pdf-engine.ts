import { readFile } from 'node:fs/promises';
import type { PdfDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const QUIET = 0;

/** Files that PDF.js needs for old encodings of Chinese, Japanese and Korean, by their fixed names. */
const CHARACTER_MAP = /^[\w-]{1,60}$/u;

/**
 * Opens a PDF in this thread, without a canvas, a network, system fonts or generated code, and closes it again.
 *
 * @param characterMaps folder of `*.bcmap`
 * @throws whatever PDF.js throws
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  characterMaps: URL,
  read: (document: PdfDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument } = await engine();
  const task = getDocument({
    // It takes what it is given for itself.
    data: new Uint8Array(bytes),
    CMapReaderFactory: class {
      async fetch({ name }: { readonly name: string }) {
        if (!CHARACTER_MAP.test(name)) throw new Error('No such character map');
        const file = await readFile(new URL(`${name}.bcmap`, characterMaps));
        return { cMapData: new Uint8Array(file), isCompressed: true };
      }
    },
    verbosity: QUIET,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/**
 * PDF.js, which asks for a canvas when it is loaded, and for a thread of its own. It gets neither: the name of
 * something that is never drawn with, and its own worker's code in this thread.
 */
async function engine() {
  Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} });
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
