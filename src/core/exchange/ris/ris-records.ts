import { linesOf } from '../fields/lines.ts';
import type { TaggedField } from '../tagged/tag-table.ts';

/** A run of fields from one `TY` to its `ER`. */
export type RisRecord = {
  readonly fields: readonly TaggedField[];
  /** 1-based. */
  readonly line: number;
  /** How it ended: as it should, at the next `TY`, or at the end of the file. */
  readonly end: 'ER' | 'TY' | 'file';
  /** Text before the record that belongs to no field. */
  readonly stray: readonly string[];
  readonly next: number;
};

/** How a file writes its tags: the standard has two spaces, capitals and no indent. */
type TagStyle = { readonly pattern: RegExp; readonly isIndented: boolean };

const FIRST_TAG = /^([^\S\r\n]{0,20})(ty|TY|Ty|er|ER|au|AU|a1|A1|ti|TI|t1|T1|id|ID)( {0,2})-/mu;

/** The style of the first tag in a text, or `undefined` if it has none. */
export function tagStyle(text: string): TagStyle | undefined {
  const match = FIRST_TAG.exec(text);
  if (!match) return undefined;
  const [, indent = '', tag = '', spaces = ''] = match;
  const letter = tag === tag.toUpperCase() ? 'A-Z' : 'A-Za-z';
  const gap = { 0: ' {0,2}', 1: ' {1,2}' }[spaces.length] ?? ' {2}';
  return {
    pattern: new RegExp(`^([${letter}][${letter}0-9])${gap}-(?: |$|(?=[^ -]))(.*)$`, 'su'),
    isIndented: indent !== '',
  };
}

/** The records of a text; fields of one that has no `TY` are one record too. */
export function* risRecords(text: string, style: TagStyle): Generator<RisRecord> {
  let fields: { readonly tag: string; readonly lines: string[] }[] = [];
  let stray: string[] = [];
  let line = 0;
  const record = (end: RisRecord['end'], next: number): RisRecord => ({ fields, line, end, stray, next });
  for (const { text: raw, number, next } of linesOf(text)) {
    const written = style.isIndented ? raw.trimStart() : raw;
    const match =
      written.charCodeAt(4) === 45 || written.charCodeAt(3) === 45 || written.charCodeAt(2) === 45
        ? style.pattern.exec(written)
        : null;
    const tag = match?.[1]?.toUpperCase();
    if (tag === undefined) {
      const last = fields.at(-1);
      if (last) last.lines.push(raw);
      else if (raw.trim() !== '') stray.push(raw);
      continue;
    }
    const value = match?.[2] ?? '';
    const isOnlyType = fields.length > 0 && fields.every((field) => field.tag === 'TY');
    if (tag === 'ER' || (tag === 'TY' && fields.length > 0 && !isOnlyType)) {
      if (fields.length === 0) line = number;
      yield record(tag === 'ER' ? 'ER' : 'TY', next);
      fields = [];
      stray = [];
    }
    if (tag === 'ER') continue;
    if (fields.length === 0) line = number;
    fields.push({ tag, lines: [value] });
  }
  if (fields.length > 0 || stray.length > 0) yield record('file', text.length);
}
