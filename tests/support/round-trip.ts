import type { ExchangeFormat } from '#core/exchange/exchange-format.ts';
import type { EntryProblem, ExportEntry, ParsedEntry } from '#core/model/reference-entry.ts';

/** The file that a format makes of entries. */
export function writeAll(format: ExchangeFormat, entries: readonly ExportEntry[]): string {
  const writer = format.write?.();
  if (!writer) throw new Error(`${format.label} cannot be written.`);
  return [
    writer.begin(entries),
    ...entries.map((entry, index) => writer.entry(entry, index)),
    writer.end(),
  ].join('');
}

/** All that a format reads in a text. */
export function readAll(
  format: ExchangeFormat,
  text: string,
): { entries: ParsedEntry[]; problems: EntryProblem[] } {
  const entries: ParsedEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const piece of format.read?.(text) ?? []) {
    if (piece.entry) entries.push(piece.entry);
    problems.push(...piece.problems);
  }
  return { entries, problems };
}

/** What must come back of entries that were written: their keys, CSL, tags and collections. */
export function comparable(entries: readonly (ExportEntry | ParsedEntry)[]): unknown[] {
  return entries.map(({ citekey, csl, tags = [], collections = [] }) => ({
    citekey,
    csl,
    tags,
    collections,
  }));
}
