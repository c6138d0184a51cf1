/** The parts of PDF.js that reading needs; the package has no types for its worker, and its own ask for a DOM. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}

declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export type TextItem = {
    readonly str: string;
    /** Of an affine map; the last two are where the text begins. */
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
    readonly hasEOL: boolean;
  };

  export type PdfPageProxy = {
    /** Left, lower, right and upper edge, in points. */
    readonly view: readonly number[];
    getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
    cleanup(): boolean;
  };

  export type PdfDocumentProxy = {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPageProxy>;
    getMetadata(): Promise<{
      readonly info: object;
      readonly metadata: Iterable<readonly [string, unknown]> | null;
    }>;
  };

  export function getDocument(options: object): {
    readonly promise: Promise<PdfDocumentProxy>;
    destroy(): Promise<void>;
  };
}
