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
  /** Several types at the beginning are one record. */
  let hasMore = false;
  const record = (end: RisRecord['end'], next: number): RisRecord => ({ fields, line, end, stray, next });
  for (const { text: raw, number, next } of linesOf(text)) {
    const written = style.isIndented ? raw.trimStart() : raw;
    const [tag, value = ''] = plainField(written) ?? fieldIn(written, style) ?? [];
    if (tag === undefined) {
      const last = fields.at(-1);
      if (last) last.lines.push(raw);
      else if (raw.trim() !== '') stray.push(raw);
      continue;
    }
    if (tag === 'ER' || (tag === 'TY' && hasMore)) {
      if (fields.length === 0) line = number;
      yield record(tag === 'ER' ? 'ER' : 'TY', next);
      fields = [];
      stray = [];
      hasMore = false;
    }
    if (tag === 'ER') continue;
    if (fields.length === 0) line = number;
    hasMore ||= tag !== 'TY';
    fields.push({ tag, lines: [value] });
  }
  if (fields.length > 0 || stray.length > 0) yield record('file', text.length);
}

/** Tag and value of a line as the standard has it, which nearly all are: two capitals, two spaces, hyphen, space. */
function plainField(line: string): readonly [tag: string, value: string] | undefined {
  if (line.charCodeAt(4) !== 45 || line.charCodeAt(2) !== 32 || line.charCodeAt(3) !== 32) return undefined;
  const [first, second] = [line.charCodeAt(0), line.charCodeAt(1)];
  const isTag = isCapital(first) && (isCapital(second) || (second >= 48 && second <= 57));
  return isTag && line.charCodeAt(5) === 32 ? [line.slice(0, 2), line.slice(6)] : undefined;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Tag and value of a line in the style of its file. */
function fieldIn(line: string, { pattern }: TagStyle): readonly [tag: string, value: string] | undefined {
  const hasHyphen = line.charCodeAt(4) === 45 || line.charCodeAt(3) === 45 || line.charCodeAt(2) === 45;
  const [, tag, value = ''] = (hasHyphen && pattern.exec(line)) || [];
  return tag === undefined ? undefined : [tag.toUpperCase(), value];
}
