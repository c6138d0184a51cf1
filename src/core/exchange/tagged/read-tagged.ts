import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { linesOf } from '../fields/lines.ts';
import type { TaggedField } from './tag-table.ts';

/** What a line does to the record it stands in, besides adding to it. */
export type LineEffect = 'begins' | 'ends' | 'ignored';

/** How a format that has a tag before each field is written, and what its records are. */
export type TaggedFormat = {
  /** Tag and value of a line that begins a field; `undefined` for one that goes on, or belongs to nothing. */
  readonly tagOf: (line: string) => readonly [tag: string, value: string] | undefined;
  /** @param tag empty for an empty line @param fields what the record has so far, at least one field */
  readonly effectOf: (tag: string, fields: readonly TaggedField[]) => LineEffect | undefined;
  readonly entryOf: (
    fields: readonly TaggedField[],
    tell: (message: Said) => void,
  ) => ParsedEntry | undefined;
  /** Said if no line begins with a tag. */
  readonly refusal: Said;
};

type TaggedRecord = {
  readonly fields: readonly TaggedField[];
  /** 1-based. */
  readonly line: number;
  readonly next: number;
  /** The first text before it that belongs to no field. */
  readonly stray: string | undefined;
};

/**
 * Reads the records of a tagged format one by one.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if no line of the text begins with a tag
 */
export function* readTagged(text: string, format: TaggedFormat): Generator<ReadPiece> {
  let index = 0;
  let isTagged = false;
  for (const { fields, line, next, stray } of recordsOf(text, format)) {
    isTagged = true;
    const problems: EntryProblem[] = [];
    const tell = (message: Said) => problems.push({ index, line, message });
    if (stray !== undefined) tell(said('entry.stray-text', { text: stray.slice(0, 60) }));
    const entry = format.entryOf(fields, tell);
    if (entry || problems.length > 0) yield { entry, problems, fraction: Math.min(1, next / text.length) };
    if (entry) index += 1;
  }
  if (!isTagged) throw new PressmarkError('unreadable', format.refusal);
}

function* recordsOf(text: string, { tagOf, effectOf }: TaggedFormat): Generator<TaggedRecord> {
  let fields: { readonly tag: string; readonly lines: string[] }[] = [];
  let stray: string | undefined;
  let line = 0;
  for (const { text: written, number, next } of linesOf(text)) {
    const [tag, value] = tagOf(written) ?? (written.trim() === '' ? [''] : []);
    if (tag === undefined) {
      const last = fields.at(-1);
      if (last) last.lines.push(written);
      else stray ??= written.trim();
      continue;
    }
    const effect = effectOf(tag, fields);
    if ((effect === 'begins' || effect === 'ends') && fields.length > 0) {
      yield { fields, line, next, stray };
      fields = [];
      stray = undefined;
    }
    if (effect === 'ends' || effect === 'ignored') continue;
    if (value === undefined) fields.at(-1)?.lines.push('');
    else {
      if (fields.length === 0) line = number;
      fields.push({ tag, lines: [value] });
    }
  }
  if (fields.length > 0) yield { fields, line, next: text.length, stray };
}
