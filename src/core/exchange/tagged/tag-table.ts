import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { addName, type EntryDraft, keepCustom, setText } from '../fields/entry-draft.ts';
import { type WrittenField, writtenFields } from '../fields/written-fields.ts';

/** A field of a format that has a tag before each: `TI  - A title`. */
export type TaggedField = { readonly tag: string; readonly lines: readonly string[] };

/** Where a value stands while it is being read. */
export type Taking = {
  readonly draft: EntryDraft;
  readonly tag: string;
  /** True if the record has this tag anywhere. */
  readonly has: (tag: string) => boolean;
  readonly tell: (message: string) => void;
};

/** Puts a value in its place; `false` if it has none, so that it is kept under `custom` by its tag. */
export type Take = (value: string, at: Taking) => boolean;

/** What a tag means. */
export type TagRow = {
  readonly take: Take;
  /** Lines that go on are one text, unless each is a value or the lines of a text are kept. */
  readonly lines?: 'each' | 'kept';
  /** What a writer puts behind the tag; a tag without it is only read. */
  readonly give?: (entry: ExportEntry) => string | undefined | readonly (string | undefined)[];
};

/** The tags of a format, in the order they are written. Of two rows with one tag the first is read. */
export type TagTable = readonly (readonly [tag: string, row: TagRow])[];

/** The rows of a table by their tags, for reading. */
export function byTag(table: TagTable): ReadonlyMap<string, TagRow> {
  return new Map([...table].reverse());
}

/**
 * Puts every field of a record where its row says. What has no row, or no place, is kept under `custom` as
 * `prefix.TAG`.
 */
export function takeFields(
  draft: EntryDraft,
  fields: readonly TaggedField[],
  {
    rows,
    prefix,
    tell,
  }: {
    readonly rows: ReadonlyMap<string, TagRow>;
    readonly prefix: string;
    readonly tell: (message: string) => void;
  },
): void {
  const has = (tag: string) => fields.some((field) => field.tag === tag);
  for (const { tag, lines } of fields) {
    const row = rows.get(tag);
    for (const value of valuesOf(lines, row?.lines)) {
      if (value !== '' && !row?.take(value, { draft, tag, has, tell }))
        keepCustom(draft, `${prefix}.${tag}`, value);
    }
  }
}

function valuesOf(lines: readonly string[], kind: TagRow['lines']): readonly string[] {
  if (lines.length === 1) return [(lines[0] ?? '').trim()];
  const trimmed = lines.map((line) => line.trim());
  if (kind === 'each') return trimmed;
  return [kind === 'kept' ? trimmed.join('\n').trim() : trimmed.filter((line) => line !== '').join(' ')];
}

/** The fields that a writer makes of an entry by a table, each on one line. */
export function giveFields(table: TagTable, entry: ExportEntry): WrittenField[] {
  return writtenFields(
    table.flatMap(([tag, { give }]) => {
      const given = give?.(entry);
      const values = given === undefined || typeof given === 'string' ? [given] : given;
      return values.map((value) => [tag, value] as const);
    }),
  );
}

/** A tag that is one variable, both ways. */
export function text(variable: CslTextVariable, lines?: TagRow['lines']): TagRow {
  return {
    take: (value, { draft }) => setText(draft, variable, value),
    give: ({ csl }) => csl[variable],
    ...(lines && { lines }),
  };
}

/** A tag that is another variable for some types of work, both ways. */
export function textBy(variableOf: (type: CslType) => CslTextVariable): TagRow {
  return {
    take: (value, { draft }) => setText(draft, variableOf(draft.type), value),
    give: ({ csl }) => csl[variableOf(csl.type)],
  };
}

/** A tag that is people, one a line, both ways; who they are may depend on the type of work. */
export function names(roleOf: (type: CslType) => CslNameVariable): TagRow {
  return {
    lines: 'each',
    take: (value, { draft }) => {
      const people = readNames(value, NATURAL_ORDER);
      for (const name of people) addName(draft, roleOf(draft.type), name);
      return people.length > 0;
    },
    give: ({ csl }) => (csl[roleOf(csl.type)] ?? []).map((name) => textFromName(name, NATURAL_ORDER)),
  };
}

/** A tag with keywords, which `separator` parts. */
export function keywords(separator: RegExp): TagRow {
  return {
    lines: 'kept',
    take: (value, { draft }) => {
      for (const each of value.split(separator)) if (each.trim() !== '') draft.tags.add(each.trim());
      return true;
    },
    give: ({ tags }) => tags,
  };
}

/** A tag that stands under `custom` by a name of our own, both ways. */
export function own(name: string): TagRow {
  return {
    take: (value, { draft }) => {
      keepCustom(draft, name, value);
      return true;
    },
    give: ({ csl }) => {
      const value = csl.custom?.[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** A tag whose lines are notes, one after the other, both ways. */
export const notes: TagRow = {
  lines: 'kept',
  take: (value, { draft }) => {
    draft.texts.note = draft.texts.note === undefined ? value : `${draft.texts.note}\n${value}`;
    return true;
  },
  give: ({ csl }) => csl.note?.split('\n'),
};

/** A tag that is only read. */
export function readOnly(take: Take, lines?: TagRow['lines']): TagRow {
  return { take, ...(lines && { lines }) };
}

/** A tag that is read together with others, or says nothing of the work. */
export const ELSEWHERE: TagRow = { take: () => true };
