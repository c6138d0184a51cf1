/** What a source can be, as far as its size goes. */
export type SizedKind = 'text' | 'html' | 'mhtml' | 'image' | 'pdf' | 'web-archive';

/** The most bytes of each kind of source. */
export const LARGEST_BYTES: Readonly<Record<SizedKind, number>> = {
  text: 20_000_000,
  html: 50_000_000,
  mhtml: 100_000_000,
  image: 50_000_000,
  pdf: 200_000_000,
  'web-archive': 200_000_000,
};

/** No source is larger, whatever it is. */
export const LARGEST_SOURCE_BYTES = Math.max(...Object.values(LARGEST_BYTES));

/** A library of a hundred thousand references in the wordiest format. */
export const LARGEST_REFERENCES_BYTES = 400_000_000;

/** Bytes as whole megabytes, for sentences. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
