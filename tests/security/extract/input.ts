import type { SourceHints } from '#core/workflows/ports.ts';

/** Something handed over to be read. */
export type Input = {
  /** A file’s name, or what made it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: SourceHints;
};

/** Text as a page or a plain text, as its first letters say. */
export function inputOf(name: string, text: string): Input {
  return {
    name,
    bytes: new TextEncoder().encode(text),
    hints: { url: 'https://example.org/a/2024/05/17/story' },
  };
}
