import { nodeSystem } from '#adapters/system/node-system.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { ExportEntry } from '#core/model/reference-entry.ts';
import type { Said } from '#core/said/said.ts';
import { type KeyChange, keyNotes, keysOfRun, withKeysOf } from '#core/workflows/carry-keys.ts';
import type { CitationTarget } from './citation-target.ts';
import type { Session } from './session.ts';

/** References to be printed or written: all at once or some at a time. */
export type References = {
  readonly count: number;
  readonly entries: readonly ExportEntry[] | AsyncIterable<readonly ExportEntry[]>;
  /** Every citekey of the library or the file that they are of. */
  readonly allKeys: () => readonly string[] | Promise<readonly string[]>;
};

/** A file of references, in parts. */
export type WrittenReferences = {
  readonly entries: number;
  readonly parts: AsyncIterable<string | Uint8Array>;
  /** Which citekeys had to change; known when all parts are taken. */
  readonly keyChanges: readonly KeyChange[];
  readonly notes: () => readonly Said[];
};

/** References as the line asks for them: the parts of a file, and how many entries there are. */
export async function writtenReferences(
  session: Session,
  { count, entries, allKeys }: References,
  target: CitationTarget,
  { title, isFragment }: { readonly title?: string | undefined; readonly isFragment?: boolean },
): Promise<WrittenReferences> {
  const { signal } = session;
  if (target.kind === 'exchange') {
    const { format, letters } = target;
    const keys = await keysOfRun([format], allKeys);
    const keyChanges: KeyChange[] = [];
    const carried = withKeysOf(keys, format, asStream(entries), keyChanges);
    const parts = await session.writer.write({ format, letters, entries: carried, signal });
    return { entries: count, parts, keyChanges, notes: () => keyNotes(keys, keyChanges) };
  }
  const { key, format } = target;
  const printable: readonly CiteEntry[] | AsyncIterable<readonly CiteEntry[]> = entries;
  const printed = await session.printer.print({
    key,
    format,
    title,
    isFragment,
    isByItem: target.isByItem,
    madeAt: nodeSystem.now(),
    entries: printable,
    count,
    signal,
  });
  return { ...printed, keyChanges: [], notes: () => printed.notes };
}

/** The parts as one text. */
export async function joined(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const part of parts)
    text += typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return text;
}

const AT_ONCE = 200;

/** References some at a time, however they come. */
export async function* asStream(entries: References['entries']): AsyncGenerator<readonly ExportEntry[]> {
  if (!isList(entries)) yield* entries;
  else for (let at = 0; at < entries.length; at += AT_ONCE) yield entries.slice(at, at + AT_ONCE);
}

function isList(entries: References['entries']): entries is readonly ExportEntry[] {
  return Array.isArray(entries);
}
