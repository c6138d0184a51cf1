import path from 'node:path';

export type ExtractBench = {
  readonly pages: string;
  /** Only the page whose id begins so, beside its truth. */
  readonly only: string | undefined;
  /** How many of the worst pages to list. */
  readonly worst: number;
  /** A page that takes longer counts as lost; as long as the program itself gives a page. */
  readonly limitMs: number;
  /** Only the extractors whose name begins so. */
  readonly extractor: string;
};

/** Reads `--pages DIR --only ID --worst N --limit-ms N --extractor NAME`. */
export function readExtractOptions(line: readonly string[]): ExtractBench {
  const after = (name: string) => (line.includes(name) ? line[line.indexOf(name) + 1] : undefined);
  return {
    pages: path.resolve(after('--pages') ?? '../shared/data/pages'),
    only: after('--only'),
    worst: Number(after('--worst') ?? 0),
    limitMs: Number(after('--limit-ms') ?? 60_000),
    extractor: after('--extractor') ?? '',
  };
}
