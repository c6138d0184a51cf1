/** One line of a table of figures. */
export type Row = Readonly<Record<string, string | number>>;

/** Prints rows as a Markdown table; every row has the columns of the first. */
export function printTable(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const print = (line: readonly string[]) =>
    console.log(`| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  console.log(`\n## ${title}\n`);
  print(cells[0] ?? []);
  print(widths.map((width) => '-'.repeat(width)));
  for (const line of cells.slice(1)) print(line);
}

/** The value that so much of the list is not above; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds, or whatever it is, with as many places as are worth reading. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** What the command line of a benchmark says: `--sizes 1000,10000`, `--seed 1`. */
export function readOptions(line: readonly string[]): { sizes: number[]; seed: number } {
  const after = (name: string) => line[line.indexOf(name) + 1];
  const sizes = line.includes('--sizes') ? (after('--sizes') ?? '') : '1000,10000,100000';
  return { sizes: sizes.split(',').map(Number), seed: line.includes('--seed') ? Number(after('--seed')) : 1 };
}

/** What a piece of work costs the processor, in all threads of this process. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return secondsSince(before);
}

/** The same of work that waits. */
export async function cpuSecondsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return secondsSince(before);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
