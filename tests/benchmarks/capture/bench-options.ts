import path from 'node:path';

export type CaptureBench = {
  readonly pages: string;
  /** The first so many pages. */
  readonly count: number;
  /** Captures in a row, to see what is left behind; 0 to compare pictures instead. */
  readonly many: number;
  /** Only pages whose name begins so. */
  readonly only?: string | undefined;
  /** Where the pictures go. */
  readonly pictures: string;
};

/** Reads `--pages DIR --count N --many N --only NAME --pictures DIR`. */
export function readCaptureOptions(line: readonly string[]): CaptureBench {
  const after = (name: string) => (line.includes(name) ? line[line.indexOf(name) + 1] : undefined);
  return {
    pages: path.resolve(after('--pages') ?? 'tests/benchmarks/capture-pages'),
    count: Number(after('--count') ?? Number.MAX_SAFE_INTEGER),
    many: Number(after('--many') ?? 0),
    only: after('--only'),
    pictures: path.resolve(after('--pictures') ?? 'node_modules/.cache/pressmark/bench/capture'),
  };
}
