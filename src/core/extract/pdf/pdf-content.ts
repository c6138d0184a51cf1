/** A line of text as it stands on a page. Lengths are in points, from the lower left corner. */
export type PdfLine = {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of most of its type. */
  readonly size: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** In the order in which the file writes them. */
  readonly lines: readonly PdfLine[];
};

/** What a PDF says of itself, by lower-case names: of its information dictionary, and of XMP such as `prism:doi`. */
export type PdfFacts = ReadonlyMap<string, string>;

/** What was read out of a PDF. */
export type PdfContent = {
  readonly facts: PdfFacts;
  /** Those that were read. */
  readonly pages: readonly PdfPage[];
  readonly pageCount: number;
  /** It needs a password, and nothing could be read. */
  readonly isLocked: boolean;
};
