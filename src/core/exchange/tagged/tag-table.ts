import type { ExportEntry, ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { oneLine } from '../fields/clean-text.ts';
import type { UnknownRecord } from '../fields/csl-record.ts';
import { type EntryDraft, entryFromDraft, keepCustom } from '../fields/entry-draft.ts';
import { withLeftovers } from '../fields/leftover-record.ts';

/** A field of a format that has a tag before each: `TI  - A title`. */
export type TaggedField = { readonly tag: string; readonly lines: readonly string[] };

/** A field of a format that has one a line: its tag, and its value as the reader of the format gets it. */
export type WrittenField = { readonly tag: string; readonly lines: [string] };

/** Where a value stands while it is being read. */
export type Taking = {
  readonly draft: EntryDraft;
  readonly tag: string;
  /** True if the record has this tag anywhere. */
  readonly has: (tag: string) => boolean;
  readonly tell: (message: Said) => void;
  /** What Pressmark carried along in a field that other programs show as text. */
  readonly carried: UnknownRecord[];
};

/** Puts a value in its place; `false` if it has none, so that it is kept under `custom` by its tag. */
export type Take = (value: string, at: Taking) => boolean;

/** What a tag means. */
export type TagRow = {
  /** `together` for tags that can be understood only when all of them are known. */
  readonly take: Take | 'together';
  /** Lines that go on are one text, unless each is a value or the lines of a text are kept. */
  readonly lines?: 'each' | 'kept';
  /** What a writer puts behind the tag; a tag without it is only read. */
  readonly give?: (entry: ExportEntry) => string | undefined | readonly Given[];
};

/** A value for the tag of the row, or one that stands among them under a tag of its own. */
type Given = string | undefined | readonly [tag: string, value: string];

/** The tags of a format, in the order they are written. Of two rows with one tag the first is read. */
export type TagTable = readonly (readonly [tag: string, row: TagRow])[];

/** The values of tags that are understood together, by their tags. */
export type Together = ReadonlyMap<string, readonly string[]>;

export type TaggedReading = {
  readonly rows: ReadonlyMap<string, TagRow>;
  /** What has no row, or no place, is kept under `custom` as `prefix.TAG`. */
  readonly prefix: string;
  readonly tell: (message: Said) => void;
  /** Puts those that are understood together in their places. */
  readonly settle?: (draft: EntryDraft, together: Together) => void;
};

/** The rows of a table by their tags, for reading. */
export function byTag(table: TagTable): ReadonlyMap<string, TagRow> {
  return new Map([...table].reverse());
}

/** The same rows, but that some tags are read as another one is. */
export function readAs(
  rows: ReadonlyMap<string, TagRow>,
  tag: string,
  tags: readonly string[],
): ReadonlyMap<string, TagRow> {
  return new Map(Array.from(rows, ([each, row]) => [each, (tags.includes(each) && rows.get(tag)) || row]));
}

/** The entry that a draft becomes when every field of a record is put where its row says. */
export function entryFromFields(
  draft: EntryDraft,
  fields: readonly TaggedField[],
  { rows, prefix, tell, settle }: TaggedReading,
): ParsedEntry {
  let tags: ReadonlySet<string> | undefined;
  const has = (tag: string) => {
    tags ??= new Set(fields.map((field) => field.tag));
    return tags.has(tag);
  };
  const together = new Map<string, string[]>();
  const carried: UnknownRecord[] = [];
  const put = (tag: string, row: TagRow | undefined, value: string) => {
    if (value === '') return;
    if (row?.take === 'together') {
      const values = together.get(tag);
      if (values) values.push(value);
      else together.set(tag, [value]);
    } else if (!row?.take(value, { draft, tag, has, tell, carried })) {
      keepCustom(draft, `${prefix}.${tag}`, value);
    }
  };
  for (const { tag, lines } of fields) {
    const row = rows.get(tag);
    if (lines.length === 1) put(tag, row, (lines[0] ?? '').trim());
    else for (const value of valuesOf(lines, row?.lines)) put(tag, row, value);
  }
  settle?.(draft, together);
  const entry = entryFromDraft(draft);
  return carried.length > 0 ? withLeftovers(entry, Object.assign({}, ...carried), tell) : entry;
}

function valuesOf(lines: readonly string[], kind: TagRow['lines']): readonly string[] {
  const trimmed = lines.map((line) => line.trim());
  if (kind === 'each') return trimmed;
  return [kind === 'kept' ? trimmed.join('\n').trim() : trimmed.filter((line) => line !== '').join(' ')];
}

/** The fields that a writer makes of an entry by a table, each on one line. */
export function fieldsFromEntry(table: TagTable, entry: ExportEntry): WrittenField[] {
  return writtenFields(
    table.flatMap(([tag, { give }]) => {
      const given = give?.(entry);
      const values = given === undefined || typeof given === 'string' ? [given] : given;
      return values.map((value) => (typeof value === 'object' ? value : ([tag, value] as const)));
    }),
  );
}

/** Tags of the format that an import kept under `custom`, as `pattern` knows them, a field for each line. */
export function keptFields({ csl }: ExportEntry, pattern: RegExp): WrittenField[] {
  const kept = Object.entries(csl.custom ?? {}).flatMap(([name, value]) => {
    const tag = typeof value === 'string' ? pattern.exec(name)?.[1] : undefined;
    return tag === undefined
      ? []
      : String(value)
          .split('\n')
          .map((line) => [tag, line] as const);
  });
  return writtenFields(kept);
}

/** The fields that have a value, each on one line. */
function writtenFields(
  fields: readonly (readonly [tag: string, value: string | undefined])[],
): WrittenField[] {
  return fields.flatMap(([tag, value]): WrittenField[] => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [{ tag, lines: [text] }];
  });
}
